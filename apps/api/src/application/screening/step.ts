import type { ApplicationEvent } from '@bastama/domain/application/history.ts'
import type { ApplicationState } from '@bastama/domain/application/states.ts'
import type { Actor } from '@bastama/domain/kernel/actor.ts'
import type { Result } from '@bastama/domain/kernel/result.ts'
import type { Aimed } from '../../platform/command/aimed.ts'
import type { Command } from '../../platform/command/command.ts'
import { happening } from '../happening.ts'
import { lockApplication, notToMend, updateApplication } from '../held-queries.ts'
import type { LockedApplication } from '../held-queries.ts'
import { tellAccepted } from '../letter/letters.ts'
import { done, hindered, isOutdated, nothingThere } from '../outcomes.ts'
import type { AnyRefusal } from '../outcomes.ts'

/**
 * The command that only takes an application from one state to another.
 * @param options.ask the domain, for the state that follows
 * @param options.accepts whether applicants are told with it that what was to be mended stands as it was sent
 */
export function step(
  event: ApplicationEvent,
  options: {
    readonly ask: (
      actor: Actor,
      application: LockedApplication,
      now: Date,
    ) => Result<ApplicationState, AnyRefusal>
    readonly accepts?: (application: LockedApplication) => boolean
  },
): Command<Aimed> {
  const { ask, accepts } = options
  return async (work, input) => {
    const { transaction, actor, now } = work
    const application = await lockApplication(work, input.id)
    if (!application) return nothingThere(work)
    const asked = ask(actor, application, now)
    if (!asked.ok || isOutdated(work, application, input)) return hindered(work, asked, application, input)
    const { state } = application
    const isTold = accepts?.(application) ?? false
    await notToMend(transaction, application)
    await updateApplication(
      transaction,
      application,
      { state: asked.value, mend_until: null, mend_note: null, ineligible_reason: null },
      { isTold },
    )
    if (isTold) await tellAccepted(work, application)
    const after = { state: asked.value }
    const isToldApart = isTold && event !== 'ACCEPTED_AS_IS'
    return {
      ...done(application, event, { state }, after),
      along: isToldApart ? [happening(application, 'ACCEPTED_AS_IS', { state: 'INCOMPLETE' }, after)] : [],
    }
  }
}
