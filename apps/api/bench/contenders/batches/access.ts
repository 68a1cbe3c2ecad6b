import { managedProgrammeIds, personIdOf } from '@bastama/domain/kernel/actor.ts'
import type { Actor } from '@bastama/domain/kernel/actor.ts'

/* What visitors read. As in hand-sql, a rule that follows from another is left out. */

export const isShown = `p.state <> 'DRAFT' and p.hidden_at is null`
export const isPublic = `(c.state in ('PUBLISHED', 'ANNOUNCED', 'ARCHIVED') or c.state = 'CANCELLED' and c.published_at is not null)`
export const isAnnounced = `c.state in ('ANNOUNCED', 'ARCHIVED')`

/** Who asks, as statements are told of it. */
export interface Asker {
  readonly personId: string | null
  readonly programmeIds: readonly string[]
}

export function askerOf(actor: Actor): Asker {
  return { personId: personIdOf(actor) ?? null, programmeIds: managedProgrammeIds(actor) }
}
