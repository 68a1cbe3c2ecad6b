import { type Kysely, sql } from 'kysely'

/**
 * Projects, newest first, for whoever may read more than all the world: a list in order, and its count, from the index
 * alone. The index of the showcase has the row rule of a visitor, and serves nobody else.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index project_readers on project (shown_at, id) include (state, hidden_at, team_id, programme_id)
  `.execute(db)
}
