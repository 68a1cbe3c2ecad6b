import { type Kysely, sql } from 'kysely'

/** The parts of a name that a person has told of themselves: where there are some, the names to show follow from them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table person add column given_name text, add column surname text, add column patronymic text,
      add check (given_name is not null or (surname is null and patronymic is null))
  `.execute(db)
}
