import { undecidedStates } from '@bastama/domain/application/decision.ts'

/** These are decided on; the list says the same when it is asked for those without a decision. */
export const undecided = String(
  new URLSearchParams([...undecidedStates.map((state) => ['state', state]), ['decided', 'no']]),
)
