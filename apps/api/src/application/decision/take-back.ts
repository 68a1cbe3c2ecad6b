import { moveOnReserve } from '@bastama/domain/application/decision.ts'
import type { Decision } from '@bastama/domain/application/decision.ts'
import type { Work } from '../../platform/command/command.ts'
import type { Application } from '../held-queries.ts'
import { decisionOf, deleteDecision, reserveOf, writeReserve } from './decision-queries.ts'

/**
 * Takes back what was decided of an application. Whoever stands behind it on the reserve list moves up, so its competition
 * must be held for a `CHANGE`.
 * @returns what was decided; undefined where nothing was
 */
export async function takeDecisionBack(
  { transaction }: Pick<Work, 'transaction'>,
  application: Pick<Application, 'id' | 'competition'>,
): Promise<Decision | undefined> {
  const decided = await decisionOf(transaction, application)
  if (decided === undefined) return undefined
  const reserve = await reserveOf(transaction, application.competition)
  await deleteDecision(transaction, application)
  await writeReserve(transaction, moveOnReserve(reserve, application.id, null))
  return decided
}
