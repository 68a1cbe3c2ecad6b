import type { AccessRefusal } from './policy.ts'
import type { Words } from './words.ts'

/** Why someone may not write, whatever the thing stands at. */
export const accessRefusalWords: Words<AccessRefusal['code']> = {
  kk: {
    SIGN_IN_FIRST: 'Алдымен жүйеге кіріңіз.',
    NOT_THERE: 'Мұндай бет не жазба табылмады.',
    NOT_ALLOWED: 'Бұл әрекетке құқығыңыз жоқ.',
  },
  ru: {
    SIGN_IN_FIRST: 'Сначала войдите.',
    NOT_THERE: 'Такой страницы или записи нет.',
    NOT_ALLOWED: 'У вас нет права на это действие.',
  },
  en: {
    SIGN_IN_FIRST: 'Sign in first.',
    NOT_THERE: 'There is no such page or record.',
    NOT_ALLOWED: 'You do not have the right to do this.',
  },
}

/** The words of the refusals of a noun with those of access beside them. */
export function withAccessWords<Code extends string>(
  words: Words<Code>,
): Words<Code | AccessRefusal['code']> {
  return {
    kk: { ...accessRefusalWords.kk, ...words.kk },
    ru: { ...accessRefusalWords.ru, ...words.ru },
    en: { ...accessRefusalWords.en, ...words.en },
  }
}
