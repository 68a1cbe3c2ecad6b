import { notOpenFor } from '@bastama/domain/application/states.ts'
import type { Kysely } from 'kysely'
import * as v from 'valibot'
import type { Clock } from '../../platform/clock.ts'
import { runByClock } from '../../platform/command/command.ts'
import type { DB } from '../../platform/database/tables.generated.ts'
import type { Task } from '../../platform/jobs.ts'
import { holdApplication } from '../held-queries.ts'
import { tellUnsent } from '../letter/letters.ts'
import { remindOfDraftTask, remindOfForgottenDrafts } from './reminders.ts'

/** The task that looks for drafts of which nothing reminds. */
export const findDraftsTask = 'find_drafts_to_remind_of'

/** What is done each night. */
export const draftNights = [findDraftsTask]

const draft = v.object({ applicationId: v.string() })

/** The job that comes due while an application is begun and not sent, and the one that sees to it that there is one. */
export function draftTasks(given: {
  readonly db: Kysely<DB>
  readonly clock: Clock
  readonly portalUrl: string
}): Record<string, Task> {
  const { db, clock, portalUrl } = given
  return {
    [findDraftsTask]: () =>
      runByClock({ db, portalUrl, now: clock.now() }, async (transacting) => {
        await remindOfForgottenDrafts(transacting)
        return undefined
      }),
    [remindOfDraftTask]: (payload) => {
      const { applicationId } = v.parse(draft, payload)
      return runByClock({ db, portalUrl, now: clock.now() }, async (transacting) => {
        const application = await holdApplication(transacting.transaction, applicationId)
        if (application?.state === 'DRAFT' && !notOpenFor(application, transacting.now))
          await tellUnsent(transacting, application)
        return undefined
      })
    },
  }
}
