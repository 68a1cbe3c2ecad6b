import type { Language } from './language.ts'
import type { CountedNoun } from './plural.ts'
import type { Word } from './words.ts'

/**
 * Names of months and weekdays. They are ours because browsers have none for Kazakh, and because server and
 * browser must write the same bytes. The first month is January, the first day is Monday.
 */
interface MonthNames {
  /** as the name of a calendar page: «қараша», «ноябрь», “November” */
  readonly alone: readonly string[]
  /** after the number of a day: «24 қараша», «24 ноября», “24 November” */
  readonly withDay: readonly string[]
  /** shortened, after the number of a day */
  readonly short: readonly string[]
}

const kazakhMonths = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан',
]

const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

export const months: Readonly<Record<Language, MonthNames>> = {
  kk: {
    alone: kazakhMonths,
    withDay: kazakhMonths,
    short: ['қаң.', 'ақп.', 'нау.', 'сәу.', 'мам.', 'мау.', 'шіл.', 'там.', 'қыр.', 'қаз.', 'қар.', 'жел.'],
  },
  ru: {
    alone: [
      'январь',
      'февраль',
      'март',
      'апрель',
      'май',
      'июнь',
      'июль',
      'август',
      'сентябрь',
      'октябрь',
      'ноябрь',
      'декабрь',
    ],
    withDay: [
      'января',
      'февраля',
      'марта',
      'апреля',
      'мая',
      'июня',
      'июля',
      'августа',
      'сентября',
      'октября',
      'ноября',
      'декабря',
    ],
    short: ['янв.', 'февр.', 'мар.', 'апр.', 'мая', 'июн.', 'июл.', 'авг.', 'сент.', 'окт.', 'нояб.', 'дек.'],
  },
  en: {
    alone: englishMonths,
    withDay: englishMonths,
    short: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
  },
}

export const weekdays: Readonly<Record<Language, { long: readonly string[]; short: readonly string[] }>> = {
  kk: {
    long: ['дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі', 'жексенбі'],
    short: ['дс', 'сс', 'ср', 'бс', 'жм', 'сб', 'жс'],
  },
  ru: {
    long: ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'],
    short: ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'],
  },
  en: {
    long: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    short: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  },
}

export type RelativeUnit = 'minute' | 'hour' | 'day' | 'month' | 'year'

/**
 * A length of time as it stands in “in 5 days” and in “5 days ago”. The Kazakh ending belongs to the unit («5 күннен
 * кейін»), never to the number, so one form serves every number.
 */
export const relativeUnits: Readonly<Record<RelativeUnit, { ahead: CountedNoun; ago: CountedNoun }>> = {
  minute: sameInRussianAndEnglish('минуттан', 'минут', ['минуту', 'минуты', 'минут'], ['minute', 'minutes']),
  hour: sameInRussianAndEnglish('сағаттан', 'сағат', ['час', 'часа', 'часов'], ['hour', 'hours']),
  day: sameInRussianAndEnglish('күннен', 'күн', ['день', 'дня', 'дней'], ['day', 'days']),
  month: sameInRussianAndEnglish('айдан', 'ай', ['месяц', 'месяца', 'месяцев'], ['month', 'months']),
  year: sameInRussianAndEnglish('жылдан', 'жыл', ['год', 'года', 'лет'], ['year', 'years']),
}

function sameInRussianAndEnglish(
  kkAhead: string,
  kkAgo: string,
  [one, few, many]: readonly [string, string, string],
  [single, other]: readonly [string, string],
) {
  const ru = { one, few, many }
  const en = { one: single, other }
  return { ahead: { kk: kkAhead, ru, en }, ago: { kk: kkAgo, ru, en } }
}

export const relativeSentences: Readonly<Record<'ahead' | 'ago', Word>> = {
  ahead: { kk: '{time} кейін', ru: 'через {time}', en: 'in {time}' },
  ago: { kk: '{time} бұрын', ru: '{time} назад', en: '{time} ago' },
}

export const relativeDays: Readonly<Record<'now' | 'tomorrow' | 'yesterday', Word>> = {
  now: { kk: 'қазір', ru: 'сейчас', en: 'now' },
  tomorrow: { kk: 'ертең', ru: 'завтра', en: 'tomorrow' },
  yesterday: { kk: 'кеше', ru: 'вчера', en: 'yesterday' },
}
