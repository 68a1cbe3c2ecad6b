import type { Language } from './language.ts'

/** So many letters tell: a Kazakh text of this length holds a letter that only Kazakh has. */
const letters = 20

/**
 * The language that somebody has most likely written a text in, for voices and hyphens, where they were not asked.
 * @returns undefined where the text is too short to tell
 */
export function writtenLanguage(text: string): Language | undefined {
  if (/[әғқңөұүһі]/iu.test(text)) return 'kk'
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (cyrillic + latin < letters) return undefined
  return cyrillic > latin ? 'ru' : 'en'
}
