import { programmeReadRules } from '@bastama/domain/programme/permissions.ts'
import { sql } from 'kysely'
import type { Expression, SqlBool } from 'kysely'
import type { Row } from '../platform/builder.ts'
import { isPublished, managesProgramme, readingRows, sqlOf } from '../platform/read-rule.ts'
import { rowOf } from '../platform/row.ts'
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
