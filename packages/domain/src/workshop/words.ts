import type { NotFromThisState } from '../kernel/machine.ts'
import type { CountedNoun } from '../kernel/plural.ts'
import type { Words } from '../kernel/words.ts'
import type { EnrolmentCommand, EnrolmentRefusal, EnrolmentState } from './states.ts'

/** Worded without gender; `DECLINED` also of an invitation that lapsed. */
export const enrolmentStateWords: Words<EnrolmentState> = {
  kk: {
    INVITED: 'шақыру жіберілді',
    CONFIRMED: 'қатысу расталды',
    DECLINED: 'шақыру қабылданбады',
    WITHDRAWN: 'қатысу тоқтатылды',
    COMPLETED: 'шеберхана аяқталды',
  },
  ru: {
    INVITED: 'приглашение отправлено',
    CONFIRMED: 'участие подтверждено',
    DECLINED: 'приглашение не принято',
    WITHDRAWN: 'участие прекращено',
    COMPLETED: 'мастерская пройдена',
  },
  en: {
    INVITED: 'invited',
    CONFIRMED: 'confirmed',
    DECLINED: 'not accepted',
    WITHDRAWN: 'withdrawn',
    COMPLETED: 'completed',
  },
}

type RefusalCode = EnrolmentRefusal['code'] | NotFromThisState<EnrolmentState, EnrolmentCommand>['code']

/** Why a command on an enrolment is refused. */
export const enrolmentRefusalWords: Words<RefusalCode> = {
  kk: {
    NOT_FROM_THIS_STATE: 'Тіркелудің қазіргі күйінде бұл әрекет мүмкін емес.',
    CONFIRM_BY_HAS_PASSED: 'Қатысуды растау мерзімі өтіп кеткен.',
    PLACES_ARE_TAKEN: 'Барлық орын толды.',
    CONFIRM_BY_IS_AHEAD: 'Қатысуды растау мерзімі әлі өткен жоқ.',
    WORKSHOP_IS_NOT_OVER: 'Шеберхана әлі аяқталған жоқ.',
    ATTENDED_TOO_LITTLE: 'Қатысқан сессиялар саны жеткіліксіз.',
  },
  ru: {
    NOT_FROM_THIS_STATE: 'В нынешнем состоянии зачисления это действие невозможно.',
    CONFIRM_BY_HAS_PASSED: 'Срок подтверждения участия уже прошёл.',
    PLACES_ARE_TAKEN: 'Все места уже заняты.',
    CONFIRM_BY_IS_AHEAD: 'Срок подтверждения участия ещё не прошёл.',
    WORKSHOP_IS_NOT_OVER: 'Мастерская ещё не закончилась.',
    ATTENDED_TOO_LITTLE: 'Посещено слишком мало сессий.',
  },
  en: {
    NOT_FROM_THIS_STATE: 'The enrolment is not in a state that allows this.',
    CONFIRM_BY_HAS_PASSED: 'The date to confirm by has passed.',
    PLACES_ARE_TAKEN: 'All places are taken.',
    CONFIRM_BY_IS_AHEAD: 'The date to confirm by is still ahead.',
    WORKSHOP_IS_NOT_OVER: 'The workshop is not over yet.',
    ATTENDED_TOO_LITTLE: 'Too few sessions were attended.',
  },
}

/** Why nobody can be invited. */
export const noWorkshopWords: Words<'WORKSHOP_IS_MISSING'> = {
  kk: { WORKSHOP_IS_MISSING: 'Бұл конкурс қатысушыларды қай шеберханаға іріктейтіні көрсетілмеген.' },
  ru: { WORKSHOP_IS_MISSING: 'Не указано, в какую мастерскую этот конкурс отбирает участников.' },
  en: { WORKSHOP_IS_MISSING: 'It is not said for which workshop this competition selects participants.' },
}

export const countedWorkshop: CountedNoun = {
  kk: 'шеберхана легі',
  ru: { one: 'набор мастерской', few: 'набора мастерской', many: 'наборов мастерской' },
  en: { one: 'workshop set', other: 'workshop sets' },
}

export const countedStage: CountedNoun = {
  kk: 'кезең',
  ru: { one: 'этап', few: 'этапа', many: 'этапов' },
  en: { one: 'stage', other: 'stages' },
}

export const countedSession: CountedNoun = {
  kk: 'сессия',
  ru: { one: 'сессия', few: 'сессии', many: 'сессий' },
  en: { one: 'session', other: 'sessions' },
}

export const countedParticipant: CountedNoun = {
  kk: 'қатысушы',
  ru: { one: 'участник', few: 'участника', many: 'участников' },
  en: { one: 'participant', other: 'participants' },
}

/** Persons at stages, added up: someone who came to two stages counts twice. */
export const countedAttendance: CountedNoun = {
  kk: 'қатысу',
  ru: { one: 'посещение', few: 'посещения', many: 'посещений' },
  en: { one: 'attendance', other: 'attendances' },
}
