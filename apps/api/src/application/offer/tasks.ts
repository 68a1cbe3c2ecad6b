import type { Kysely } from 'kysely'
import * as v from 'valibot'
import type { Clock } from '../../platform/clock.ts'
import { runByClock } from '../../platform/command/command.ts'
import type { DB } from '../../platform/database/tables.generated.ts'
import type { Task } from '../../platform/jobs.ts'
import { moment } from '../../platform/moment.ts'
import { lapseOffer } from './answer-offer.ts'
import { holdApplication } from '../held-queries.ts'
import { tellReminder } from '../letter/result-letters.ts'
import { offerTasks } from './offers.ts'

const offer = v.object({ applicationId: v.string(), confirmBy: moment })

/** The jobs that come due while places are offered. */
export function applicationTasks(given: {
  readonly db: Kysely<DB>
  readonly clock: Clock
  readonly portalUrl: string
}): Record<string, Task> {
  const context = () => ({ db: given.db, portalUrl: given.portalUrl, now: given.clock.now() })
  return {
    [offerTasks.lapse]: (payload) => {
      const { applicationId } = v.parse(offer, payload)
      return runByClock(context(), (transacting) => lapseOffer(transacting, applicationId))
    },
    [offerTasks.remind]: (payload) => {
      const { applicationId, confirmBy } = v.parse(offer, payload)
      return runByClock(context(), async (transacting) => {
        const application = await holdApplication(transacting.transaction, applicationId)
        const isStillOpen =
          application?.state === 'SELECTED' &&
          application.confirmBy.getTime() === confirmBy.getTime() &&
          transacting.now < confirmBy
        if (isStillOpen) await tellReminder(transacting, application, confirmBy)
        return undefined
      })
    },
  }
}
