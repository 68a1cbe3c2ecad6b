import { programmeReadRules } from '@bastama/domain/programme/permissions.ts'
import { idSchema } from '@bastama/domain/kernel/id.ts'
import { sql } from 'kysely'
import type { Expression, Kysely, SqlBool } from 'kysely'
import * as v from 'valibot'
import type { Row } from '../platform/builder.ts'
import { isPublished, managesProgramme, readingRows, sqlOf } from '../platform/read-rule.ts'
import type { DB } from '../platform/database/tables.generated.ts'
import { rowOf } from '../platform/row.ts'
import { uuidOf } from '../platform/selection/global-id.ts'
import type { Viewer } from '../platform/viewer.ts'

/** Who reads a programme. */
export const readsProgramme = readingRows(programmeReadRules.programme, {
  published: (programme: Row<'programme'>, viewer) => isPublished(programme.published_at, viewer),
  managed: (programme: Row<'programme'>, viewer) => managesProgramme(programme.id, viewer),
})

/** Who reads a forum. */
export const readsForum = readingRows(programmeReadRules.forum, {
  published: (forum: Row<'forum'>, viewer) => isPublished(forum.published_at, viewer),
  managed: (forum: Row<'forum'>, viewer) => managesProgramme(forum.programme_id, viewer),
})

/** Partners, strands, districts, themes, topics, venues and reported figures are read with their programme. */
export function readsWithProgramme(
  row: { readonly programme_id: Expression<string> },
  viewer: Viewer,
): Expression<SqlBool> {
  return sql<SqlBool>`exists (
    select from programme p
    where p.id = ${row.programme_id} and ${sqlOf(readsProgramme(rowOf('programme', 'p'), viewer))}
  )`
}

/** The row belongs to a programme with one of the slugs, which the viewer reads. */
export function inProgramme(
  row: { readonly programme_id: Expression<string> },
  slugs: Expression<string[]>,
  viewer: Viewer,
): Expression<SqlBool> {
  return sql<SqlBool>`exists (
    select from programme p
    where p.id = ${row.programme_id} and p.slug = any(${slugs})
      and ${sqlOf(readsProgramme(rowOf('programme', 'p'), viewer))}
  )`
}

/** What commands ask of the programme with an id; undefined where there is none. */
export async function programmeFacts(db: Kysely<DB>, globalId: string) {
  const id = uuidOf('Programme', globalId)
  if (id === undefined) return undefined
  const row = await db
    .selectFrom('programme')
    .select(['id', 'published_at as publishedAt', 'time_zone as timeZone'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { ...row, id: v.parse(idSchema('Programme'), row.id) }
}
