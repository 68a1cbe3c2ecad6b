import { competitionInputWords } from '../competition/input-words.ts'
import type { InputProblemCode } from '../competition/input.ts'
import type { Words } from '../kernel/words.ts'
import type { ApplicationInputProblem } from './input.ts'

/** What is wrong with a value that staff gave. */
export const applicationInputWords: Words<InputProblemCode | ApplicationInputProblem> = {
  kk: { ...competitionInputWords.kk, TOO_MANY_DAYS: 'Күн саны 365-тен аспауы керек.' },
  ru: { ...competitionInputWords.ru, TOO_MANY_DAYS: 'Дней может быть не больше 365.' },
  en: { ...competitionInputWords.en, TOO_MANY_DAYS: 'There can be 365 days at most.' },
}
