import type { CountedNoun } from '../kernel/plural.ts'
import type { Words } from '../kernel/words.ts'
import type { NotFromThisState } from '../kernel/machine.ts'
import type { CallProblem } from './call.ts'
import type { AwardRule, CompetitionKind, QuestionKind, ResultOutcome } from './competition.ts'
import type { DateProblem } from './dates.ts'
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
    ANNOUNCED: 'результаты объявлены',
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

/** Which dates are out of order. */
const dateProblemWords: Words<DateProblem> = {
  kk: {
    CLOSES_BEFORE_IT_OPENS: 'Соңғы мерзім өтінім қабылдау басталғаннан кейін болуы керек.',
    PITCHING_IS_BEFORE_THE_DEADLINE: 'Ашық питчинг соңғы мерзімнен кейін болуы керек.',
    RESULTS_ARE_DUE_BEFORE_THE_DEADLINE: 'Нәтижелер күтілетін күн соңғы мерзімнен бұрын болмауы керек.',
    RESULTS_ARE_DUE_BEFORE_THE_PITCHING: 'Нәтижелер күтілетін күн ашық питчингтен бұрын болмауы керек.',
  },
  ru: {
    CLOSES_BEFORE_IT_OPENS: 'Крайний срок должен быть позже начала приёма заявок.',
    PITCHING_IS_BEFORE_THE_DEADLINE: 'Открытый питчинг должен быть позже крайнего срока.',
    RESULTS_ARE_DUE_BEFORE_THE_DEADLINE: 'Ожидаемый день результатов не может быть раньше крайнего срока.',
    RESULTS_ARE_DUE_BEFORE_THE_PITCHING:
      'Ожидаемый день результатов не может быть раньше открытого питчинга.',
  },
  en: {
    CLOSES_BEFORE_IT_OPENS: 'The deadline must be later than the opening.',
    PITCHING_IS_BEFORE_THE_DEADLINE: 'The open pitching must be later than the deadline.',
    RESULTS_ARE_DUE_BEFORE_THE_DEADLINE: 'The day of the results cannot be before the deadline.',
    RESULTS_ARE_DUE_BEFORE_THE_PITCHING: 'The day of the results cannot be before the open pitching.',
  },
}

type RefusalCode =
  | CompetitionRefusal['code']
  | NotFromThisState<CompetitionState, CompetitionCommand>['code']
  | 'COMPETES_TOO'

/** Why a command on a competition is refused. */
export const competitionRefusalWords: Words<RefusalCode> = {
  kk: {
    NOT_FROM_THIS_STATE: 'Конкурстың қазіргі күйінде бұл әрекет мүмкін емес.',
    DEADLINE_HAS_PASSED: 'Өтінім берудің соңғы мерзімі өтіп кеткен.',
    COMPETES_TOO:
      'Бұл конкурсқа өзіңіз де өтінім бергенсіз, сондықтан нәтижелер жарияланғанша өтінімдерді басқа қызметкерлер қарайды.',
    STILL_OPEN: 'Өтінім қабылдау әлі аяқталған жоқ.',
    UNDECIDED_APPLICATIONS: 'Шешім қабылданбаған өтінімдер бар.',
    REASON_IS_MISSING: 'Себебін үш тілдің кемінде бірінде жазыңыз.',
    FROZEN_BY_PUBLICATION: 'Жарияланған соңғы мерзім түзетілмейді, оны тек ұзартуға болады.',
    FROZEN_BY_OPENING: 'Өтінім қабылдау басталған, сондықтан басталу уақыты енді өзгермейді.',
    FROZEN_BY_FIRST_APPLICATION: 'Алғашқы өтінім жіберілген, сондықтан бұл бөлім енді өзгермейді.',
    FROZEN_BY_ANNOUNCEMENT: 'Нәтижелер жарияланған, сондықтан бұл бөлім енді өзгермейді.',
    CALL_IS_INCOMPLETE: 'Конкурсты жариялау үшін алдымен жетіспейтінін толтырыңыз.',
    DEADLINE_IS_NOT_LATER: 'Жаңа мерзім қазіргі мерзімнен кеш болуы керек.',
    APPLICATIONS_ARE_CONSIDERED: 'Өтінімдерді қарау басталып кеткен, сондықтан мерзімді ұзартуға болмайды.',
    PITCHING_IS_AHEAD: 'Ашық питчинг әлі өткен жоқ.',
    ...dateProblemWords.kk,
  },
  ru: {
    NOT_FROM_THIS_STATE: 'В нынешнем состоянии конкурса это действие невозможно.',
    DEADLINE_HAS_PASSED: 'Крайний срок подачи заявок уже прошёл.',
    COMPETES_TOO:
      'Вы сами подавали заявку на этот конкурс, поэтому до объявления результатов заявки рассматривают другие сотрудники.',
    STILL_OPEN: 'Приём заявок ещё не закончился.',
    UNDECIDED_APPLICATIONS: 'Есть заявки, по которым нет решения.',
    REASON_IS_MISSING: 'Напишите причину хотя бы на одном из трёх языков.',
    FROZEN_BY_PUBLICATION: 'Опубликованный крайний срок не правят, его можно только продлить.',
    FROZEN_BY_OPENING: 'Приём заявок уже начался, поэтому его начало больше не изменить.',
    FROZEN_BY_FIRST_APPLICATION: 'Первая заявка уже отправлена, поэтому эту часть больше не изменить.',
    FROZEN_BY_ANNOUNCEMENT: 'Результаты уже объявлены, поэтому эту часть больше не изменить.',
    CALL_IS_INCOMPLETE: 'Чтобы опубликовать конкурс, сначала заполните недостающее.',
    DEADLINE_IS_NOT_LATER: 'Новый срок должен быть позже нынешнего.',
    APPLICATIONS_ARE_CONSIDERED: 'Заявки уже рассматривают, поэтому срок продлить нельзя.',
    PITCHING_IS_AHEAD: 'Открытый питчинг ещё не прошёл.',
    ...dateProblemWords.ru,
  },
  en: {
    NOT_FROM_THIS_STATE: 'The competition is not in a state that allows this.',
    DEADLINE_HAS_PASSED: 'The deadline for applications has passed.',
    COMPETES_TOO:
      'You have applied to this competition yourself, so others judge its applications until the results are announced.',
    STILL_OPEN: 'Applications are still being taken.',
    UNDECIDED_APPLICATIONS: 'Some applications have no decision yet.',
    REASON_IS_MISSING: 'Write the reason in one of the three languages at least.',
    FROZEN_BY_PUBLICATION: 'A published deadline is not edited: it can only be extended.',
    FROZEN_BY_OPENING: 'Applications are already being taken, so the opening cannot be changed any more.',
    FROZEN_BY_FIRST_APPLICATION:
      'The first application has been sent, so this part cannot be changed any more.',
    FROZEN_BY_ANNOUNCEMENT: 'The results are announced, so this part cannot be changed any more.',
    CALL_IS_INCOMPLETE: 'Fill in what is missing before you publish the competition.',
    DEADLINE_IS_NOT_LATER: 'The new deadline must be later than the present one.',
    APPLICATIONS_ARE_CONSIDERED:
      'Applications are already being considered, so the deadline cannot be extended.',
    PITCHING_IS_AHEAD: 'The open pitching is still ahead.',
    ...dateProblemWords.en,
  },
}

/** What is to be mended before a call is published. */
export const callProblemWords: Words<CallProblem['code']> = {
  kk: {
    ...dateProblemWords.kk,
    DEADLINE_HAS_PASSED: competitionRefusalWords.kk.DEADLINE_HAS_PASSED,
    QUESTIONS_ARE_MISSING: 'Кемінде бір сұрақ қосыңыз.',
    OPTIONS_ARE_MISSING: 'Таңдау үшін кемінде екі нұсқа қосыңыз.',
    CRITERIA_ARE_MISSING: 'Кемінде бір өлшемшарт қосыңыз.',
    WEIGHT_IS_NOT_POSITIVE: 'Өлшемшарттың салмағы нөлден үлкен болуы керек.',
    SCALE_IS_MISSING: 'Өлшемшарт шкаласының кемінде екі сатысын сипаттаңыз.',
    AWARDS_ARE_MISSING: 'Кемінде бір марапат қосыңыз.',
  },
  ru: {
    ...dateProblemWords.ru,
    DEADLINE_HAS_PASSED: competitionRefusalWords.ru.DEADLINE_HAS_PASSED,
    QUESTIONS_ARE_MISSING: 'Добавьте хотя бы один вопрос.',
    OPTIONS_ARE_MISSING: 'Добавьте хотя бы два варианта для выбора.',
    CRITERIA_ARE_MISSING: 'Добавьте хотя бы один критерий.',
    WEIGHT_IS_NOT_POSITIVE: 'Вес критерия должен быть больше нуля.',
    SCALE_IS_MISSING: 'Опишите хотя бы два балла этого критерия.',
    AWARDS_ARE_MISSING: 'Добавьте хотя бы одну награду.',
  },
  en: {
    ...dateProblemWords.en,
    DEADLINE_HAS_PASSED: competitionRefusalWords.en.DEADLINE_HAS_PASSED,
    QUESTIONS_ARE_MISSING: 'Add one question at least.',
    OPTIONS_ARE_MISSING: 'Add two options to choose from at least.',
    CRITERIA_ARE_MISSING: 'Add one criterion at least.',
    WEIGHT_IS_NOT_POSITIVE: 'The weight of a criterion must be more than nought.',
    SCALE_IS_MISSING: 'Describe two steps of this criterion at least.',
    AWARDS_ARE_MISSING: 'Add one award at least.',
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

/** After “at most”, as characters are. */
export const countedFileAtMost: CountedNoun = {
  kk: 'файл',
  ru: { one: 'файла', few: 'файлов', many: 'файлов' },
  en: { one: 'file', other: 'files' },
}

export const countedAward: CountedNoun = {
  kk: 'марапат',
  ru: { one: 'награда', few: 'награды', many: 'наград' },
  en: { one: 'award', other: 'awards' },
}

export const countedQuestion: CountedNoun = {
  kk: 'сұрақ',
  ru: { one: 'вопрос', few: 'вопроса', many: 'вопросов' },
  en: { one: 'question', other: 'questions' },
}
