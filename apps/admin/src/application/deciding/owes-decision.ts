import { applicationLifecycle } from '@bastama/domain/application/states.ts'
import type { ApplicationState } from '@bastama/domain/application/states.ts'

/** Whether a decision may be made in this state, as far as the state goes: what is announced is not told yet. */
export function owesDecision(state: ApplicationState): boolean {
  return applicationLifecycle.transitions.decide[state] !== undefined
}
