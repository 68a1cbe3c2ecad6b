import { acceptsProfile } from '@bastama/domain/facilitator/permissions.ts'
import type { Work } from '../platform/command/command.ts'
import type { Facilitator } from './facilitator-queries.ts'

/** What is written and recorded beside a change by which the person of a profile takes it as theirs; else nothing. */
export function acceptance({ actor, now }: Work, facilitator: Facilitator) {
  return acceptsProfile(actor, facilitator)
    ? { columns: { accepted_at: now }, event: { acceptedAt: now } }
    : { columns: {}, event: {} }
}
