import { visitor } from '@bastama/domain/kernel/actor.ts'
import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { Database } from '../src/platform/database/connect.ts'
import type { DB } from '../src/platform/database/tables.generated.ts'
import { policyOver, tableOf } from './policy.ts'

/** What a visitor's answer must never hold: it stands in every text that the policy keeps from visitors. */
export const marker = /tulip|\+7999|1901-01-0[12]/i

/**
 * The ids of all that visitors may not read, by type.
 * Results of what is hidden, as applications are, are left out of the data: they stay readable, and would show that
 * something is missing.
 */
export async function findHidden(database: Database, now: Date): Promise<Map<string, string[]>> {
  await sql`
    delete from result r where
      exists (select from project p where p.id = r.project_id and (p.state = 'DRAFT' or p.hidden_at is not null))
      or exists (select from facilitator f where f.id = r.facilitator_id and f.state <> 'PUBLISHED')
      or r.application_id is not null
  `.execute(database.db)
  const { types } = await policyOver(database.pool)
  return new Map(
    Object.entries(types).map(([type, { ids, readable }]) => {
      const shown = readable(visitor, now)
      return [type, ids.filter((id) => !shown.has(id))]
    }),
  )
}

/** Writes the marker into every text of the hidden rows, and into the personal data of everyone. */
export async function markHidden(
  db: Kysely<DB>,
  hidden: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  await withoutTriggers(db, async () => {
    for (const [type, ids] of hidden) await write(db, tableOf(type), ids, 'tulip')
    await sql`
      update person set email = 'tulip' || id || '@example.org', birth_date = '1901-01-01',
        phone = '+7999' || translate(substr(md5(id::text), 1, 7), 'abcdef', '012345')
    `.execute(db)
    await sql`update facilitator set invited_address = 'tulip' || id || '@example.org'`.execute(db)
  })
}

/**
 * Takes the hidden rows out, as if they had never been. What a shown row cannot do without (the theme of a project in a
 * programme that is not published, a person who is counted) stays, with other texts.
 */
export async function deleteHidden(
  db: Kysely<DB>,
  hidden: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  const idsOf = (type: string) => sql`any(${hidden.get(type) ?? []}::uuid[])`
  await withoutTriggers(db, async () => {
    for (const [table, column, type] of loose) {
      await sql`
        update ${sql.table(table)} set ${sql.ref(column)} = null where ${sql.ref(column)} = ${idsOf(type)}
      `.execute(db)
    }
    for (const type of leavesFirst)
      await sql`delete from ${sql.table(tableOf(type))} where id = ${idsOf(type)}`.execute(db)
    await sql`
      delete from theme t where id = ${idsOf('Theme')} and not exists (select from project where theme_id = t.id)
    `.execute(db)
    await sql`
      delete from person p where id = ${idsOf('Person')}
        and not exists (select from team_member where person_id = p.id)
        and not exists (select from facilitator where person_id = p.id)
        and not exists (select from enrolment where person_id = p.id)
    `.execute(db)
    for (const type of ['Programme', 'Theme', 'Person'])
      await write(db, tableOf(type), hidden.get(type) ?? [], 'daisy')
    await sql`update person set email = null, phone = null, birth_date = null`.execute(db)
    await sql`update facilitator set invited_address = null`.execute(db)
  })
}

/** References that a shown row can do without. */
const loose = [
  ['competition', 'pitching_venue_id', 'Venue'],
  ['forum', 'venue_id', 'Venue'],
  ['stage', 'venue_id', 'Venue'],
  ['session', 'topic_id', 'Topic'],
  ['project', 'district_id', 'District'],
  ['project', 'competition_id', 'Competition'],
  ['facilitator', 'competition_id', 'Competition'],
  ['workshop', 'competition_id', 'Competition'],
] as const

const leavesFirst = [
  'AnswerFile',
  'Answer',
  'Decision',
  'Application',
  'RoleGrant',
  'Account',
  'Result',
  'ProjectUpdate',
  'Milestone',
  'Project',
  'TeamMember',
  'Team',
  'Facilitator',
  'Session',
  'Stage',
  'Workshop',
  'PhotoVariant',
  'AlbumPhoto',
  'Photo',
  'Album',
  'Forum',
  'CriterionStep',
  'Criterion',
  'QuestionOption',
  'Question',
  'Award',
  'DeadlineExtension',
  'Competition',
  'Strand',
  'Partner',
  'ReportedFigure',
  'District',
  'Topic',
  'Venue',
]

/** Writes a word into every column of text of some rows; into one that takes no word of ours, nothing. */
async function write(db: Kysely<DB>, table: string, ids: readonly string[], word: string): Promise<void> {
  const { rows: columns } = await sql<{ name: string; kind: string }>`
    select column_name as name, coalesce(domain_name, data_type) as kind
    from information_schema.columns
    where table_schema = current_schema and table_name = ${table} and is_generated = 'NEVER'
  `.execute(db)
  for (const { name, kind } of columns) {
    const column = sql.ref(name)
    const forms =
      kind === 'localized_text'
        ? [
            sql`jsonb_build_object('kk', ${`${word} қала`}::text, 'ru', ${`${word} город`}::text, 'en', ${`${word} city`}::text)`,
          ]
        : kind === 'text'
          ? [sql`${`${word} `} || id`, sql`${`${word}-`} || id`, sql`${word.toUpperCase()}::text`]
          : []
    for (const form of forms) {
      const written = await db
        .transaction()
        .execute((transaction) =>
          sql`
            update ${sql.table(table)} set ${column} = ${form}
            where id = any(${ids}::uuid[]) and ${column} is not null
          `.execute(transaction),
        )
        .then(
          () => true,
          () => false,
        )
      if (written) break
    }
  }
}

/** The rules of the database are about what happens in the product; what is made here is a past that never was. */
async function withoutTriggers(db: Kysely<DB>, work: () => Promise<void>): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = current_schema and table_type = 'BASE TABLE'
  `.execute(db)
  const every = async (command: 'disable' | 'enable') => {
    for (const { name } of rows)
      await sql`alter table ${sql.table(name)} ${sql.raw(command)} trigger user`.execute(db)
  }
  await every('disable')
  await work()
  await sql`update project p set search_vector = project_words(p)`.execute(db)
  await every('enable')
}
