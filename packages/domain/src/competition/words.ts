import type { CountedNoun } from '../kernel/plural.ts'
import type { Words } from '../kernel/words.ts'
import type { NotFromThisState } from '../kernel/machine.ts'
import type { AwardRule, CompetitionKind, QuestionKind, ResultOutcome } from './competition.ts'
import type { CompetitionPhase, PhaseStepCode } from './phase.ts'
import type { CompetitionCommand, CompetitionRefusal, CompetitionState } from './states.ts'

export const competitionKindWords: Words<CompetitionKind> = {
  kk: {
    FACILITATORS: 'фасилитаторларды іріктеу конкурсы',
    PARTICIPANTS: 'қатысушыларды іріктеу конкурсы',
    PROJECTS: 'жобалар конкурсы',
  },
  ru: {
    FACILITATORS: 'конкурс фасилитаторов',
    PARTICIPANTS: 'отбор участников',
    PROJECTS: 'конкурс проектов',
  },
  en: {
    FACILITATORS: 'facilitator competition',
    PARTICIPANTS: 'selection of participants',
    PROJECTS: 'project competition',
  },
}

/** The phase as it stands beside a competition; a state has the word of its phase. */
export const competitionPhaseWords: Words<CompetitionPhase> = {
  kk: {
    DRAFT: 'қаралама',
    UPCOMING: 'жақында',
    OPEN: 'ашық',
    IN_REVIEW: 'қаралуда',
    ANNOUNCED: 'нәтижелері жарияланды',
    ARCHIVED: 'мұрағатта',
    CANCELLED: 'өткізілмейді',
  },
  ru: {
    DRAFT: 'черновик',
    UPCOMING: 'скоро',
    OPEN: 'открыт',
    IN_REVIEW: 'на рассмотрении',
    ANNOUNCED: 'итоги объявлены',
    ARCHIVED: 'в архиве',
    CANCELLED: 'отменён',
  },
  en: {
    DRAFT: 'draft',
    UPCOMING: 'upcoming',
    OPEN: 'open',
    IN_REVIEW: 'in review',
    ANNOUNCED: 'results announced',
    ARCHIVED: 'archived',
    CANCELLED: 'cancelled',
  },
}

/** The state as staff set it, whatever the phase is. */
export const competitionStateWords: Words<CompetitionState> = {
  kk: { ...competitionPhaseWords.kk, PUBLISHED: 'көпшілікке ашық' },
  ru: { ...competitionPhaseWords.ru, PUBLISHED: 'опубликован' },
  en: { ...competitionPhaseWords.en, PUBLISHED: 'published' },
}

/** The steps of the path, worded so that they hold before and after their moment. */
export const phaseStepWords: Words<PhaseStepCode> = {
  kk: {
    OPENS: 'өтінім қабылдаудың басталуы',
    CLOSES: 'өтінім берудің соңғы мерзімі',
    PITCHING: 'ашық питчинг',
    RESULTS_DUE: 'нәтижелер күтілетін күн',
    ANNOUNCED: 'нәтижелерді жариялау',
    CANCELLED: 'конкурс өткізілмейді',
  },
  ru: {
    OPENS: 'начало приёма заявок',
    CLOSES: 'крайний срок подачи заявок',
    PITCHING: 'открытый питчинг',
    RESULTS_DUE: 'ожидаемый день результатов',
    ANNOUNCED: 'объявление результатов',
    CANCELLED: 'конкурс отменён',
  },
  en: {
    OPENS: 'applications open',
    CLOSES: 'deadline for applications',
    PITCHING: 'open pitching',
    RESULTS_DUE: 'results expected',
    ANNOUNCED: 'announcement of results',
    CANCELLED: 'competition cancelled',
  },
}

/** The outcome as it stands after «заявка». */
export const resultOutcomeWords: Words<ResultOutcome> = {
  kk: { SELECTED: 'іріктелді', RESERVE: 'резервтік тізімде', NOT_SELECTED: 'іріктелмеді' },
  ru: { SELECTED: 'отобрана', RESERVE: 'в резервном списке', NOT_SELECTED: 'не отобрана' },
  en: { SELECTED: 'selected', RESERVE: 'on the reserve list', NOT_SELECTED: 'not selected' },
}

export const questionKindWords: Words<QuestionKind> = {
  kk: {
    SHORT_TEXT: 'қысқа мәтін',
    LONG_TEXT: 'көлемді мәтін',
    CHOICE: 'бір нұсқаны таңдау',
    CHOICES: 'бірнеше нұсқаны таңдау',
    NUMBER: 'сан',
    DATE: 'күні',
    FILE: 'файл',
  },
  ru: {
    SHORT_TEXT: 'короткий текст',
    LONG_TEXT: 'развёрнутый текст',
    CHOICE: 'выбор одного варианта',
    CHOICES: 'выбор нескольких вариантов',
    NUMBER: 'число',
    DATE: 'дата',
    FILE: 'файл',
  },
  en: {
    SHORT_TEXT: 'short text',
    LONG_TEXT: 'long text',
    CHOICE: 'one choice',
    CHOICES: 'several choices',
    NUMBER: 'number',
    DATE: 'date',
    FILE: 'file',
  },
}

export const awardRuleWords: Words<AwardRule> = {
  kk: { FIXED: 'белгіленген сома', FUND_SHARE: 'жүлде қорының үлесі' },
  ru: { FIXED: 'фиксированная сумма', FUND_SHARE: 'доля призового фонда' },
  en: { FIXED: 'fixed amount', FUND_SHARE: 'share of the prize fund' },
}

type RefusalCode = CompetitionRefusal['code'] | NotFromThisState<CompetitionState, CompetitionCommand>['code']

/** Why a command on a competition is refused. */
export const competitionRefusalWords: Words<RefusalCode> = {
  kk: {
    NOT_FROM_THIS_STATE: 'Конкурстың қазіргі күйінде бұл әрекет мүмкін емес.',
    DEADLINE_HAS_PASSED: 'Өтінім берудің соңғы мерзімі өтіп кеткен.',
    STILL_OPEN: 'Өтінім қабылдау әлі аяқталған жоқ.',
    UNDECIDED_APPLICATIONS: 'Шешім қабылданбаған өтінімдер бар.',
    REASON_IS_MISSING: 'Себебін үш тілдің кемінде бірінде жазыңыз.',
  },
  ru: {
    NOT_FROM_THIS_STATE: 'В нынешнем состоянии конкурса это действие невозможно.',
    DEADLINE_HAS_PASSED: 'Крайний срок подачи заявок уже прошёл.',
    STILL_OPEN: 'Приём заявок ещё не закончился.',
    UNDECIDED_APPLICATIONS: 'Есть заявки, по которым нет решения.',
    REASON_IS_MISSING: 'Напишите причину хотя бы на одном из трёх языков.',
  },
  en: {
    NOT_FROM_THIS_STATE: 'The competition is not in a state that allows this.',
    DEADLINE_HAS_PASSED: 'The deadline for applications has passed.',
    STILL_OPEN: 'Applications are still being taken.',
    UNDECIDED_APPLICATIONS: 'Some applications have no decision yet.',
    REASON_IS_MISSING: 'Write the reason in one of the three languages at least.',
  },
}

export const countedCompetition: CountedNoun = {
  kk: 'конкурс',
  ru: { one: 'конкурс', few: 'конкурса', many: 'конкурсов' },
  en: { one: 'competition', other: 'competitions' },
}

export const countedApplication: CountedNoun = {
  kk: 'өтінім',
  ru: { one: 'заявка', few: 'заявки', many: 'заявок' },
  en: { one: 'application', other: 'applications' },
}

export const countedPoint: CountedNoun = {
  kk: 'балл',
  ru: { one: 'балл', few: 'балла', many: 'баллов' },
  en: { one: 'point', other: 'points' },
}

/** After “at most”: in Russian in the genitive, «не больше 600 знаков». */
export const countedCharacterAtMost: CountedNoun = {
  kk: 'таңба',
  ru: { one: 'знака', few: 'знаков', many: 'знаков' },
  en: { one: 'character', other: 'characters' },
}

export const countedWinner: CountedNoun = {
  kk: 'жеңімпаз',
  ru: { one: 'победитель', few: 'победителя', many: 'победителей' },
  en: { one: 'winner', other: 'winners' },
}

export const countedAward: CountedNoun = {
  kk: 'марапат',
  ru: { one: 'награда', few: 'награды', many: 'наград' },
  en: { one: 'award', other: 'awards' },
}

export const countedCriterion: CountedNoun = {
  kk: 'өлшемшарт',
  ru: { one: 'критерий', few: 'критерия', many: 'критериев' },
  en: { one: 'criterion', other: 'criteria' },
}

export const countedQuestion: CountedNoun = {
  kk: 'сұрақ',
  ru: { one: 'вопрос', few: 'вопроса', many: 'вопросов' },
  en: { one: 'question', other: 'questions' },
}
