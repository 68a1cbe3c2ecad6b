import { type Kysely, sql } from 'kysely'

/** How many files an answer may have, where its question says fewer than any may. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table question
      add column max_files int check (max_files between 1 and 5),
      add check (max_files is null or kind = 'FILE')
  `.execute(db)
}
