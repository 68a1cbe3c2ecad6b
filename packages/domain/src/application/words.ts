import { competitionRefusalWords, resultOutcomeWords } from '../competition/words.ts'
import type { NotFromThisState } from '../kernel/machine.ts'
import type { CountedNoun } from '../kernel/plural.ts'
import type { Words } from '../kernel/words.ts'
import type { AnnouncementProblem, DecisionProblem, NotReadyToAnnounce } from './decision.ts'
import type { ShownState } from './permissions.ts'
import type { NotAReference } from './reference.ts'
import type { ApplicationCommand, ApplicationRefusal, ApplicationState } from './states.ts'

/** The state as staff call it, as it stands after «заявка». */
export const applicationStateWords: Words<ApplicationState> = {
  kk: {
    DRAFT: 'қаралама',
    SUBMITTED: 'жіберілді',
    INCOMPLETE: 'түзетуге қайтарылды',
    INELIGIBLE: 'қатысу шарттарына сай емес',
    IN_ROUND: 'іріктеу кезеңінде',
    ...resultOutcomeWords.kk,
    CONFIRMED: 'қатысу расталды',
    DECLINED: 'қатысудан бас тартылды',
    LAPSED: 'қатысу мерзімінде расталмады',
    WITHDRAWN: 'қайтарып алынды',
  },
  ru: {
    DRAFT: 'черновик',
    SUBMITTED: 'отправлена',
    INCOMPLETE: 'возвращена на исправление',
    INELIGIBLE: 'не соответствует условиям участия',
    IN_ROUND: 'допущена в тур',
    ...resultOutcomeWords.ru,
    CONFIRMED: 'участие подтверждено',
    DECLINED: 'отказ от участия',
    LAPSED: 'участие не подтверждено в срок',
    WITHDRAWN: 'отозвана',
  },
  en: {
    DRAFT: 'draft',
    SUBMITTED: 'submitted',
    INCOMPLETE: 'sent back to be mended',
    INELIGIBLE: 'does not meet the conditions',
    IN_ROUND: 'in the round',
    ...resultOutcomeWords.en,
    CONFIRMED: 'confirmed',
    DECLINED: 'declined',
    LAPSED: 'not confirmed in time',
    WITHDRAWN: 'withdrawn',
  },
}

/** Where the application stands, as its applicant reads it. */
export const shownStateWords: Words<ShownState> = {
  kk: {
    DRAFT: 'Өтінім әлі жіберілген жоқ.',
    SUBMITTED: 'Өтінім жіберілді. Нәтижелер жарияланғанда хабарлаймыз.',
    INCOMPLETE: 'Өтінімде түзететін жер бар. Оны көрсетілген мерзімге дейін түзетіп, қайта жіберіңіз.',
    INELIGIBLE: 'Өтінім қатысу шарттарына сай келмеді.',
    SELECTED: 'Өтінім іріктелді. Қатысатыныңызды көрсетілген мерзімге дейін растаңыз.',
    RESERVE: 'Өтінім резервтік тізімде. Орын босаса, хабарлаймыз.',
    NOT_SELECTED: 'Өтінім іріктелмеді.',
    CONFIRMED: 'Қатысатыныңыз расталды.',
    DECLINED: 'Сіз қатысудан бас тарттыңыз.',
    LAPSED: 'Қатысу мерзімінде расталмады.',
    WITHDRAWN: 'Сіз өтінімді қайтарып алдыңыз.',
  },
  ru: {
    DRAFT: 'Заявка ещё не отправлена.',
    SUBMITTED: 'Заявка отправлена. Мы сообщим вам, когда объявят результаты.',
    INCOMPLETE: 'В заявке есть что исправить. Исправьте её и отправьте снова до указанного срока.',
    INELIGIBLE: 'Заявка не соответствует условиям участия.',
    SELECTED: 'Заявка отобрана. Подтвердите участие до указанного срока.',
    RESERVE: 'Заявка в резервном списке. Мы сообщим вам, если освободится место.',
    NOT_SELECTED: 'Заявка не отобрана.',
    CONFIRMED: 'Участие подтверждено.',
    DECLINED: 'Вы отказались от участия.',
    LAPSED: 'Участие не было подтверждено в срок.',
    WITHDRAWN: 'Вы отозвали заявку.',
  },
  en: {
    DRAFT: 'The application has not been sent yet.',
    SUBMITTED: 'The application has been sent. We will tell you when the results are announced.',
    INCOMPLETE: 'Something in the application is to be mended. Mend it and send it again in the time given.',
    INELIGIBLE: 'The application does not meet the conditions for taking part.',
    SELECTED: 'The application is selected. Confirm in the time given that you take part.',
    RESERVE: 'The application is on the reserve list. We will tell you if a place becomes free.',
    NOT_SELECTED: 'The application is not selected.',
    CONFIRMED: 'You have confirmed that you take part.',
    DECLINED: 'You have declined to take part.',
    LAPSED: 'It was not confirmed in time that you take part.',
    WITHDRAWN: 'You have withdrawn the application.',
  },
}

type RefusalCode =
  | ApplicationRefusal['code']
  | NotFromThisState<ApplicationState, ApplicationCommand>['code']
  | NotReadyToAnnounce<unknown>['code']
  | NotAReference['code']
  | 'ALREADY_APPLIED'
  | 'PROJECT_IS_MISSING'
  | 'NOT_A_QUESTION'
  | 'OWN_APPLICATION'
  | 'COMPETES_TOO'

/** Why a command on an application is refused. */
export const applicationRefusalWords: Words<RefusalCode> = {
  kk: {
    NOT_FROM_THIS_STATE: 'Өтінімнің қазіргі күйінде бұл әрекет мүмкін емес.',
    NOT_OPEN_YET: 'Өтінім қабылдау әлі басталған жоқ.',
    DEADLINE_HAS_PASSED: 'Өтінім берудің соңғы мерзімі өтіп кеткен.',
    COMPETITION_IS_CANCELLED: 'Конкурс өткізілмейді.',
    ALREADY_APPLIED: 'Бұл конкурсқа өтініміңіз бар.',
    PROJECT_IS_MISSING: 'Командаңыздың қай жобасымен қатысатынын таңдаңыз.',
    NOT_A_QUESTION: 'Бұл конкурста мұндай сұрақ жоқ.',
    MENDING_IS_OVER: 'Өтінімді түзету мерзімі өтіп кеткен.',
    NOT_NAMED_FOR_MENDING: 'Қазір тек түзету сұралған жауаптарды өзгертуге болады.',
    ANSWERS_HAVE_PROBLEMS: 'Жібермес бұрын жауаптарды түзетіңіз.',
    MENDING_IS_UNDER_WAY: 'Өтінім берушінің түзету мерзімі әлі өткен жоқ.',
    MEND_BY_HAS_PASSED: 'Түзету мерзімін болашақтан таңдаңыз.',
    NOTHING_IS_NAMED: 'Нені түзету керегін көрсетіңіз.',
    STILL_OPEN: 'Өтінім қабылдау әлі аяқталған жоқ.',
    ALREADY_ANNOUNCED: 'Нәтижелер жарияланып қойған.',
    REASON_IS_MISSING: 'Негіздемесін үш тілдің кемінде бірінде жазыңыз.',
    COMPETES_TOO: competitionRefusalWords.kk.COMPETES_TOO,
    OWN_APPLICATION: 'Бұл өз өтініміңіз, ол туралы басқа қызметкер шешеді.',
    NOT_DECIDED_SO: 'Бұл өтінім туралы мұндай шешім жоқ.',
    NOT_READY_TO_ANNOUNCE: 'Нәтижелерді жариялау үшін алдымен жетіспейтінін толтырыңыз.',
    NOT_FIRST_ON_RESERVE: 'Резервтік тізімде бұл өтінімнің алдында басқасы тұр.',
    PLACES_ARE_TAKEN: 'Барлық орын толды.',
    CONFIRM_BY_HAS_PASSED: 'Қатысуды растау мерзімі өтіп кеткен.',
    CONFIRM_BY_IS_AHEAD: 'Қатысуды растау мерзімі әлі өткен жоқ.',
    NOT_A_REFERENCE: 'Өтінім нөмірінде қате бар. Онда тоғыз цифр болады, тексеріп шығыңыз.',
  },
  ru: {
    NOT_FROM_THIS_STATE: 'В нынешнем состоянии заявки это действие невозможно.',
    NOT_OPEN_YET: 'Приём заявок ещё не начался.',
    DEADLINE_HAS_PASSED: 'Крайний срок подачи заявок уже прошёл.',
    COMPETITION_IS_CANCELLED: 'Конкурс отменён.',
    ALREADY_APPLIED: 'У вас уже есть заявка на этот конкурс.',
    PROJECT_IS_MISSING: 'Выберите проект своей команды, с которым вы участвуете.',
    NOT_A_QUESTION: 'В этом конкурсе нет такого вопроса.',
    MENDING_IS_OVER: 'Срок для исправления заявки уже прошёл.',
    NOT_NAMED_FOR_MENDING: 'Сейчас можно изменить только те ответы, которые вас попросили исправить.',
    ANSWERS_HAVE_PROBLEMS: 'Прежде чем отправить заявку, исправьте ответы.',
    MENDING_IS_UNDER_WAY: 'У заявителя ещё есть время исправить заявку.',
    MEND_BY_HAS_PASSED: 'Выберите срок для исправления, который ещё не прошёл.',
    NOTHING_IS_NAMED: 'Укажите, что нужно исправить.',
    STILL_OPEN: 'Приём заявок ещё не закончился.',
    ALREADY_ANNOUNCED: 'Результаты уже объявлены.',
    REASON_IS_MISSING: 'Напишите обоснование хотя бы на одном из трёх языков.',
    COMPETES_TOO: competitionRefusalWords.ru.COMPETES_TOO,
    OWN_APPLICATION: 'Это ваша заявка, решение по ней принимает другой сотрудник.',
    NOT_DECIDED_SO: 'По этой заявке нет такого решения.',
    NOT_READY_TO_ANNOUNCE: 'Чтобы объявить результаты, сначала заполните недостающее.',
    NOT_FIRST_ON_RESERVE: 'В резервном списке перед этой заявкой стоит другая.',
    PLACES_ARE_TAKEN: 'Все места уже заняты.',
    CONFIRM_BY_HAS_PASSED: 'Срок подтверждения участия уже прошёл.',
    CONFIRM_BY_IS_AHEAD: 'Срок подтверждения участия ещё не прошёл.',
    NOT_A_REFERENCE: 'В номере заявки ошибка. В нём девять цифр, проверьте их.',
  },
  en: {
    NOT_FROM_THIS_STATE: 'The application is not in a state that allows this.',
    NOT_OPEN_YET: 'Applications are not being taken yet.',
    DEADLINE_HAS_PASSED: 'The deadline for applications has passed.',
    COMPETITION_IS_CANCELLED: 'The competition is cancelled.',
    ALREADY_APPLIED: 'You already have an application to this competition.',
    PROJECT_IS_MISSING: 'Choose the project of your team that enters.',
    NOT_A_QUESTION: 'There is no such question in this competition.',
    MENDING_IS_OVER: 'The time to mend the application has passed.',
    NOT_NAMED_FOR_MENDING: 'Only the answers that you were asked to mend can be changed now.',
    ANSWERS_HAVE_PROBLEMS: 'Mend the answers before you send the application.',
    MENDING_IS_UNDER_WAY: 'The applicant still has time to mend the application.',
    MEND_BY_HAS_PASSED: 'Choose a time for mending that is still ahead.',
    NOTHING_IS_NAMED: 'Say what is to be mended.',
    STILL_OPEN: 'Applications are still being taken.',
    ALREADY_ANNOUNCED: 'The results are already announced.',
    REASON_IS_MISSING: 'Write the reason in one of the three languages at least.',
    COMPETES_TOO: competitionRefusalWords.en.COMPETES_TOO,
    OWN_APPLICATION: 'This is your own application: somebody else decides on it.',
    NOT_DECIDED_SO: 'There is no such decision on this application.',
    NOT_READY_TO_ANNOUNCE: 'Fill in what is missing before you announce the results.',
    NOT_FIRST_ON_RESERVE: 'Another application is before this one on the reserve list.',
    PLACES_ARE_TAKEN: 'All places are taken.',
    CONFIRM_BY_HAS_PASSED: 'The date to confirm by has passed.',
    CONFIRM_BY_IS_AHEAD: 'The date to confirm by is still ahead.',
    NOT_A_REFERENCE: 'The number of the application has a mistake. It has nine digits: check them.',
  },
}

/** What a decision, or an announcement, still lacks. */
export const decisionProblemWords: Words<DecisionProblem | AnnouncementProblem<unknown>['code']> = {
  kk: {
    REASON_IS_MISSING: applicationRefusalWords.kk.REASON_IS_MISSING,
    RESERVE_PLACE_IS_MISSING: 'Резервтік тізімдегі орнын көрсетіңіз.',
    AWARD_IS_MISSING: 'Жобаға берілетін марапатты таңдаңыз.',
    UNDECIDED: 'Бұл өтінім туралы шешім қабылданған жоқ.',
    MORE_SELECTED_THAN_PLACES: 'Іріктелген өтінімдер орындардан көп.',
    CONFIRM_BY_HAS_PASSED: 'Растау мерзімін болашақтан таңдаңыз.',
  },
  ru: {
    REASON_IS_MISSING: applicationRefusalWords.ru.REASON_IS_MISSING,
    RESERVE_PLACE_IS_MISSING: 'Укажите место в резервном списке.',
    AWARD_IS_MISSING: 'Выберите награду для этого проекта.',
    UNDECIDED: 'По этой заявке нет решения.',
    MORE_SELECTED_THAN_PLACES: 'Отобрано больше заявок, чем есть мест.',
    CONFIRM_BY_HAS_PASSED: 'Выберите срок подтверждения, который ещё не прошёл.',
  },
  en: {
    REASON_IS_MISSING: applicationRefusalWords.en.REASON_IS_MISSING,
    RESERVE_PLACE_IS_MISSING: 'Say which place on the reserve list it has.',
    AWARD_IS_MISSING: 'Choose the award for this project.',
    UNDECIDED: 'There is no decision on this application yet.',
    MORE_SELECTED_THAN_PLACES: 'More applications are selected than there are places.',
    CONFIRM_BY_HAS_PASSED: 'Choose a date to confirm by that is still ahead.',
  },
}

export const countedCharacter: CountedNoun = {
  kk: 'таңба',
  ru: { one: 'знак', few: 'знака', many: 'знаков' },
  en: { one: 'character', other: 'characters' },
}
