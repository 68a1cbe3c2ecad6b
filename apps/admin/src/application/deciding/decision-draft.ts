import type { ResultOutcome } from '@bastama/domain/competition/competition.ts'
import type { DecideApplicationInput, StaffApplicationFragment } from '../../graphql/generated/graphql.ts'
import { emptyText } from '../../shell/field/LocalizedField.tsx'
import type { LocalizedDraft } from '../../shell/field/LocalizedField.tsx'
import { numberInput, textDraft, textInputOrNull } from '../../shell/field/typed-values.ts'

/** A decision while it is written. */
export interface DecisionDraft {
  /** Empty as long as nothing is chosen. */
  readonly outcome: ResultOutcome | ''
  readonly reservePlace: string
  readonly awardId: string
  readonly reason: LocalizedDraft
}

/** The decision on an application as it is written at. */
export function decisionDraft({ decision }: Pick<StaffApplicationFragment, 'decision'>): DecisionDraft {
  if (!decision) return { outcome: '', reservePlace: '', awardId: '', reason: emptyText }
  return {
    outcome: decision.outcome,
    reservePlace: typeof decision.reservePlace === 'number' ? String(decision.reservePlace) : '',
    awardId: decision.award?.id ?? '',
    reason: textDraft(decision.reason),
  }
}

/**
 * A decision as the API takes it: what does not belong to its outcome is left out.
 * @returns undefined where nothing is chosen, or the place is no number
 */
export function decisionInput(
  draft: DecisionDraft,
): Pick<DecideApplicationInput, 'outcome' | 'reservePlace' | 'awardId' | 'reason'> | undefined {
  const { outcome, reservePlace, awardId } = draft
  const place = numberInput(reservePlace)
  if (outcome === '') return undefined
  if (outcome === 'RESERVE' && reservePlace.trim() !== '' && place === undefined) return undefined
  return {
    outcome,
    reason: textInputOrNull(draft.reason),
    ...(outcome === 'RESERVE' && { reservePlace: place ?? null }),
    ...(outcome === 'SELECTED' && awardId !== '' && { awardId }),
  }
}
