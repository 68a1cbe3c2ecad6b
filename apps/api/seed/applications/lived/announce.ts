import { announcement, confirmByAfter } from '@bastama/domain/application/decision.ts'
import type { Announced } from '@bastama/domain/application/decision.ts'
import { announcementOf } from '@bastama/domain/application/history.ts'
import { almaty } from '@bastama/domain/kernel/time.ts'
import { happened, next, offerOf } from './life.ts'
import type { Lived } from './life.ts'

/**
 * Announces what was decided of all applications to a competition, as the command would.
 * @throws {Error} where it would be refused
 */
export function announceAll(
  lived: readonly Lived[],
  {
    at,
    confirmDays,
    places,
  }: { readonly at: Date; readonly confirmDays: number; readonly places: number | null },
): { readonly lived: readonly Lived[]; readonly announced: readonly Announced<string>[] } {
  const [first] = lived
  if (first === undefined) return { lived, announced: [] }
  const told = announcement(
    {
      competition: { ...first.begun.competition, places },
      applications: lived.map(({ begun: { id }, life: { state, decision } }) => ({ id, state, decision })),
      confirmBy: confirmByAfter(confirmDays, at, almaty),
    },
    at,
  )
  if (!told.ok) throw new Error(`The announcement is refused: ${JSON.stringify(told.refusal)}`)
  const said = new Map(told.value.map((each) => [each.id, each]))
  return {
    announced: told.value,
    lived: lived.map((one) => {
      const announced = said.get(one.begun.id)
      return announced ? tell(one, announced, at) : one
    }),
  }
}

function tell(
  { begun, life, happenings }: Lived,
  { state, reservePlace, confirmBy }: Announced<string>,
  at: Date,
): Lived {
  const after = { state, reservePlace, confirmBy, ...offerOf(begun), awardId: null }
  return {
    begun,
    life: next(life, { state, reservePlace, confirmBy, mending: null }, { isTold: true }),
    happenings:
      state === 'INELIGIBLE'
        ? happenings
        : [
            ...happenings,
            happened(begun, { at, kind: announcementOf[state], before: { state: life.state }, after }),
          ],
  }
}
