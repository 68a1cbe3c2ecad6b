import type { Language } from '@bastama/domain/kernel/language.ts'
import { passwordLetterWords, signInLetterWords } from '@bastama/domain/person/words.ts'
import type { Message } from '../message/queries.ts'

/** Letters with a link that only its reader may have. */
const words = { SIGN_IN_LINK: signInLetterWords, PASSWORD_LINK: passwordLetterWords } as const

export type LinkLetter = keyof typeof words

/** The letter with a link. */
export function linkLetter(kind: LinkLetter, language: Language, url: string): Message['letter'] {
  const { subject, intro, action, validity, notYou } = words[kind][language]
  return { subject, paragraphs: [intro, validity, notYou], action: { label: action, url } }
}
