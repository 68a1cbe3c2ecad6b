import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { DB } from '../../src/platform/database/tables.generated.ts'

/** The tables of a world, each after those that it names. */
export const inOrder = [
  'programme',
  'person',
  'strand',
  'partner',
  'reported_figure',
  'district',
  'theme',
  'topic',
  'venue',
  'photo',
  'photo_variant',
  'album',
  'album_photo',
  'forum',
  'competition',
  'account',
  'role_grant',
  'event',
  'criterion',
  'criterion_step',
  'question',
  'question_option',
  'award',
  'deadline_extension',
  'facilitator',
  'facilitator_topic',
  'workshop',
  'enrolment',
  'stage',
  'session',
  'session_facilitator',
  'attendance',
  'team',
  'team_member',
  'project',
  'milestone',
  'project_update',
  'result',
  'application',
  'answer',
  'answer_option',
  'answer_file',
  'question_to_mend',
  'decision',
] as const satisfies (keyof DB)[]

/** Writes rows as they are, many in one statement. */
export async function insertAll(
  db: Kysely<DB>,
  rows: ReadonlyMap<keyof DB, readonly object[]>,
): Promise<void> {
  for (const [table, all] of rows) {
    for (const alike of Object.values(Object.groupBy(all, (row) => Object.keys(row).join()))) {
      const columns = sql.join(Object.keys(alike?.[0] ?? {}).map((column) => sql.ref(column)))
      await sql`
        insert into ${sql.table(table)} (${columns})
        select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(alike, withBytes)}::jsonb)
      `.execute(db)
    }
  }
}

/** Bytes as PostgreSQL reads them. */
function withBytes(_: string, value: unknown): unknown {
  const { type, data } = Object(value)
  return type === 'Buffer' ? `\\x${Buffer.from(data).toString('hex')}` : value
}
