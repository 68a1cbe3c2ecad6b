import type { ResultOutcome } from '@bastama/domain/competition/competition.ts'
import type { LocalizedText } from '@bastama/domain/kernel/localized.ts'
import { sql } from 'kysely'
import type { Expression } from 'kysely'
import type { Row } from '../../platform/builder.ts'
import { rowOf } from '../../platform/row.ts'
import { sqlOf } from '../../platform/read-rule.ts'
import type { Reads } from '../../platform/read-rule.ts'
import { readsDeliberationOf } from '../queries.ts'

type Event = Row<'event'>

/** The name of who did it; null where nobody did. */
export function actorName(event: Event): Expression<LocalizedText> {
  return sql<LocalizedText>`(
    select p.name from person p where p.id = (${event.actor} ->> 'personId')::uuid
  )`
}

/** The name of who made a decision; null where the person is gone. */
export function deciderName(decision: Row<'decision'>): Expression<LocalizedText> {
  return sql<LocalizedText>`(select p.name from person p where p.id = ${decision.decided_by})`
}

/** Who reads who did something to an application: those who judge it. */
export const readsActorOf: Reads<Event> = (event, viewer) => sql<boolean>`exists (
  select from application a
  where a.id = ${event.subject_id} and ${sqlOf(readsDeliberationOf(rowOf('application', 'a'), viewer))}
)`

/** What was decided. */
export function outcomeOf({ kind, after }: Event): Expression<ResultOutcome | null> {
  return sql<ResultOutcome | null>`case when ${kind} = 'DECIDED' then ${after} ->> 'outcome' end`
}

/** The reason that was given. */
export function reasonOf({ after }: Event): Expression<LocalizedText> {
  return sql<LocalizedText>`nullif(${after} -> 'reason', 'null'::jsonb)`
}
