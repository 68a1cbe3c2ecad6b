import { epoch } from '@bastama/domain/kernel/time.ts'
import type { ApplicationCardFragment } from '../../graphql/generated/graphql.ts'

type Waiting = Pick<
  ApplicationCardFragment,
  'state' | 'mendUntil' | 'confirmBy' | 'canAnswer' | 'canConfirm'
> & { readonly competition: { readonly closesAt: string } | null }

/** Applications with what waits for its applicant at the top, by the date until which it does; the others as they come. */
export function byUrgency<Application extends Waiting>(
  applications: readonly Application[],
): readonly Application[] {
  const due = (application: Application) => {
    const until = waitsUntil(application)
    return until === null ? Number.MAX_VALUE : epoch(until)
  }
  return applications.toSorted((one, other) => due(one) - due(other))
}

/** Until when its applicant has something to do; null where nothing waits for them. */
function waitsUntil({
  state,
  competition,
  mendUntil,
  confirmBy,
  canAnswer,
  canConfirm,
}: Waiting): string | null {
  if (canConfirm.isGiven) return confirmBy
  if (!canAnswer.isGiven) return null
  if (state === 'INCOMPLETE') return mendUntil
  return state === 'DRAFT' ? (competition?.closesAt ?? null) : null
}
