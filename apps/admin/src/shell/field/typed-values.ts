import { languages } from '@bastama/domain/kernel/language.ts'
import type { Language } from '@bastama/domain/kernel/language.ts'
import { dateIn, instantAt } from '@bastama/domain/kernel/time.ts'
import { formatTime } from '@bastama/domain/kernel/calendar.ts'
import type { AllLanguagesFragment } from '../../graphql/generated/graphql.ts'
import type { LocalizedDraft } from './LocalizedField.tsx'

/** A text of the API as it is written at. */
export function textDraft(text: AllLanguagesFragment | null | undefined): LocalizedDraft {
  return { kk: text?.kk ?? '', ru: text?.ru ?? '', en: text?.en ?? '' }
}

/** A text as the API takes it: what is empty is left out. */
export function textInput(draft: LocalizedDraft): Partial<Record<Language, string>> {
  return Object.fromEntries(
    languages.flatMap((language) => (draft[language].trim() === '' ? [] : [[language, draft[language]]])),
  )
}

/** A text that may be left out. */
export function textInputOrNull(draft: LocalizedDraft): Partial<Record<Language, string>> | null {
  const input = textInput(draft)
  return Object.keys(input).length === 0 ? null : input
}

/** A moment as a field for day and time takes it, in a zone: `2027-01-10T18:00`. */
export function momentDraft(zone: string, at: string | null | undefined): string {
  return at ? `${dateIn(zone, at)}T${formatTime(at, zone)}` : ''
}

/** The moment that a field for day and time says; undefined where it says none. */
export function momentInput(zone: string, typed: string): string | undefined {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(typed) ?? []
  if (day === undefined || time === undefined) return undefined
  return instantAt(zone, day, time).toISOString()
}

/** A number as it was typed, with the spaces and the comma that people write; undefined where it is none. */
export function numberInput(typed: string): number | undefined {
  const plain = typed.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.')
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return undefined
  return Number(plain)
}
