import * as v from 'valibot'
import { languages } from '../kernel/language.ts'
import type { Language } from '../kernel/language.ts'
import type { LocalizedText } from '../kernel/localized.ts'
import { noBreakSpace } from '../kernel/number.ts'
import { ok, refuse } from '../kernel/result.ts'
import type { Result } from '../kernel/result.ts'

/** The parts of a person's name. Someone with a single name has it as the given name. */
export interface PersonName {
  readonly given: string
  readonly surname: string | null
  /** Бекқызы, Серікұлы, Сергеевна: not everyone has one. */
  readonly patronymic: string | null
}

/** A part of a name is not one. */
export interface NotAName {
  readonly code: 'NOT_A_NAME'
  readonly part: 'given' | 'surname' | 'patronymic'
}

const problem: NotAName['code'] = 'NOT_A_NAME'

/** Letters of any alphabet, in words joined by a space, a hyphen or an apostrophe; NFC, space collapsed. */
export const namePart = v.pipe(
  v.string(),
  v.normalize('NFC'),
  v.trim(),
  v.transform((text) => text.replace(/\s+/g, ' ')),
  v.maxLength(80, problem),
  v.regex(/^\p{L}[\p{L}\p{M}]*(?:[ \-'’ʼ.]+\p{L}[\p{L}\p{M}]*)*\.?$/u, problem),
)

/** Reads a name from a form; surname and patronymic may be left empty. */
export function parseName(given: string, surname = '', patronymic = ''): Result<PersonName, NotAName> {
  const read: Record<NotAName['part'], string | null> = { given, surname, patronymic }
  for (const part of ['given', 'surname', 'patronymic'] as const) {
    const text = read[part]
    if (part !== 'given' && text?.trim() === '') {
      read[part] = null
      continue
    }
    const parsed = v.safeParse(namePart, text)
    if (!parsed.success) return refuse({ code: 'NOT_A_NAME', part })
    read[part] = parsed.output
  }
  return ok({ given: read.given ?? '', surname: read.surname, patronymic: read.patronymic })
}

/**
 * A name as it is shown: «Сүлейменова Әсел», with `full` «Сүлейменова Әсел Бекқызы»; in English the given name leads
 * and there is no patronymic: “Assel Suleimenova”.
 */
export function displayName(language: Language, name: PersonName, form: 'short' | 'full' = 'short'): string {
  const parts =
    language === 'en'
      ? [name.given, name.surname]
      : [name.surname, name.given, form === 'full' ? name.patronymic : null]
  return parts.filter((part) => part !== null).join(' ')
}

/** Surname and initials, which do not part at a line's end: «Сүлейменова Ә. Б.». A single name stays whole. */
export function nameWithInitials({ given, surname, patronymic }: PersonName): string {
  if (surname === null) return given
  const initials = [given, patronymic].filter((part) => part !== null).map(initial)
  return [surname, ...initials].join(noBreakSpace)
}

function initial(part: string): string {
  const [first = ''] = part
  return `${first.toUpperCase()}.`
}

/** The text by which people are sorted (the column `sort_name`): surname, given name, patronymic. */
export function sortName({ given, surname, patronymic }: PersonName): string {
  return [surname, given, patronymic].filter((part) => part !== null).join(' ')
}

/**
 * By what a shown name is sorted, where nobody has said it: in English the last word leads, in Kazakh and Russian the surname
 * stands first already.
 */
export function sortNameOf(name: LocalizedText): LocalizedText {
  const sorted: Partial<Record<Language, string>> = {}
  for (const language of languages) {
    const shown = name[language]
    if (shown === undefined) continue
    const [surname = '', ...others] = language === 'en' ? shown.split(' ').toReversed() : [shown]
    sorted[language] = [surname, ...others.toReversed()].join(' ')
  }
  return sorted
}
