import { programmeZone } from '@bastama/domain/programme/programme.ts'
import type { EditCompetitionInput } from '../../graphql/generated/graphql.ts'
import { isSame } from '../../shell/editing/drafts.ts'
import type { LocalizedDraft } from '../../shell/field/LocalizedField.tsx'
import {
  momentDraft,
  momentInput,
  numberInput,
  textDraft,
  textInput,
  textInputOrNull,
} from '../../shell/field/typed-values.ts'
import type { EditableCompetition } from '../competition.graphql.ts'
import type { AmountDraft } from './AmountField.tsx'
import type { TextsDraft } from './TextsFields.tsx'

/** Texts, dates, places and money of a competition while they are written. */
export interface DetailsDraft extends TextsDraft {
  readonly opensAt: string
  readonly closesAt: string
  readonly pitchingAt: string
  readonly pitchingVenueId: string
  readonly pitchingFormat: LocalizedDraft
  readonly resultsDueOn: string
  readonly places: string
  readonly fund: AmountDraft
}

export function detailsDraft(competition: EditableCompetition): DetailsDraft {
  const { pitchingVenue, places, fund } = competition
  const zone = programmeZone(competition.programme)
  return {
    title: textDraft(competition.title),
    summary: textDraft(competition.summary),
    about: textDraft(competition.about),
    whoMayApply: textDraft(competition.whoMayApply),
    opensAt: momentDraft(zone, competition.opensAt),
    closesAt: momentDraft(zone, competition.closesAt),
    pitchingAt: momentDraft(zone, competition.pitchingAt),
    pitchingVenueId: pitchingVenue?.id ?? '',
    pitchingFormat: textDraft(competition.pitchingFormat),
    resultsDueOn: competition.resultsDueOn ?? '',
    places: places?.toString() ?? '',
    fund: amountDraft(fund),
  }
}

/** An amount as it is written: in whole units, with decimals where there are some. */
export function amountDraft(
  amount: { minorUnits: number; currency: string } | null | undefined,
): AmountDraft {
  return {
    minorUnits: amount ? String(amount.minorUnits / 100) : '',
    currency: amount?.currency ?? 'KZT',
  }
}

/** The amount that was written; null where none was, undefined where it is no number. */
export function amountInput({ minorUnits, currency }: AmountDraft) {
  if (minorUnits.trim() === '') return null
  const units = numberInput(minorUnits)
  return units === undefined ? undefined : { minorUnits: Math.round(units * 100), currency }
}

/** A whole number that was written; null where none was, undefined where it is none. */
export function countInput(typed: string): number | null | undefined {
  if (typed.trim() === '') return null
  const number = numberInput(typed)
  return Number.isSafeInteger(number) ? number : undefined
}

/** What cannot be sent as it was written. */
export interface Unreadable {
  readonly path: readonly string[]
  readonly code: 'NOT_A_NUMBER' | 'MOMENT_IS_MISSING'
}

type Change = Omit<EditCompetitionInput, 'id' | 'expectedVersion' | 'idempotencyKey'>

/** The fields that were changed, as the API takes them, and those that it would not understand. */
export function detailsChange(
  base: DetailsDraft,
  draft: DetailsDraft,
  zone: string,
): { readonly change: Change; readonly unreadable: readonly Unreadable[] } {
  const has = (field: keyof DetailsDraft) => !isSame(base[field], draft[field])
  const places = countInput(draft.places)
  const fund = amountInput(draft.fund)
  const change: Change = {
    ...(has('title') && { title: textInput(draft.title) }),
    ...(has('summary') && { summary: textInput(draft.summary) }),
    ...(has('about') && { about: textInput(draft.about) }),
    ...(has('whoMayApply') && { whoMayApply: textInput(draft.whoMayApply) }),
    ...(has('opensAt') && { opensAt: momentInput(zone, draft.opensAt) ?? null }),
    ...(has('closesAt') && { closesAt: momentInput(zone, draft.closesAt) ?? null }),
    ...(has('pitchingAt') && { pitchingAt: momentInput(zone, draft.pitchingAt) ?? null }),
    ...(has('pitchingVenueId') && { pitchingVenueId: draft.pitchingVenueId || null }),
    ...(has('pitchingFormat') && { pitchingFormat: textInputOrNull(draft.pitchingFormat) }),
    ...(has('resultsDueOn') && { resultsDueOn: draft.resultsDueOn || null }),
    ...(has('places') && places !== undefined && { places }),
    ...(has('fund') && fund !== undefined && { fund }),
  }
  const unreadable: Unreadable[] = []
  for (const field of ['opensAt', 'closesAt'] as const) {
    if (momentInput(zone, draft[field]) === undefined)
      unreadable.push({ path: [field], code: 'MOMENT_IS_MISSING' })
  }
  if (places === undefined) unreadable.push({ path: ['places'], code: 'NOT_A_NUMBER' })
  if (fund === undefined) unreadable.push({ path: ['fund', 'minorUnits'], code: 'NOT_A_NUMBER' })
  return { change, unreadable }
}
