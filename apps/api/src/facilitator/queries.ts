import { facilitatorReadRule, invitationReadRule } from '@bastama/domain/facilitator/permissions.ts'
import type { LocalizedText } from '@bastama/domain/kernel/localized.ts'
import { sql } from 'kysely'
import type { Expression, SqlBool } from 'kysely'
import type { Row } from '../platform/builder.ts'
import { managesProgramme, readingRows } from '../platform/read-rule.ts'
import type { SqlConditions } from '../platform/read-rule.ts'
import { rowOf } from '../platform/row.ts'
import type { Viewer } from '../platform/viewer.ts'
import { readsWithProgramme } from '../programme/queries.ts'

const conditions: SqlConditions<'published' | 'own' | 'managed', Row<'facilitator'>> = {
  published: (facilitator) => sql<SqlBool>`${facilitator.state} = 'PUBLISHED'`,
  own: (facilitator, viewer) => sql<SqlBool>`${facilitator.id} = any(${viewer.facilitatorIds})`,
  managed: (facilitator, viewer) => managesProgramme(facilitator.programme_id, viewer),
}

/** Who reads a facilitator's profile. */
export const readsFacilitator = readingRows(facilitatorReadRule, conditions)

/** Who reads for which address it was begun, and whether its person has accepted it. */
export const readsInvitation = readingRows(invitationReadRule, conditions)

/** The facilitator teaches one of the topics, which the viewer reads. */
export function teaches(
  facilitator: Row<'facilitator'>,
  slugs: Expression<string[]>,
  viewer: Viewer,
): Expression<SqlBool> {
  return sql<SqlBool>`exists (
    select from facilitator_topic ft join topic t on t.id = ft.topic_id
    where ft.facilitator_id = ${facilitator.id} and t.slug = any(${slugs})
      and ${readsWithProgramme(rowOf('topic', 't'), viewer)}
  )`
}

/** The facilitator works in one of the languages. */
export function speaks(
  facilitator: Row<'facilitator'>,
  languages: Expression<string[]>,
): Expression<SqlBool> {
  return sql<SqlBool>`${facilitator.languages} && ${languages}`
}

/** A text that a draft may lack: in no language where it does. */
export function asWritten(text: Expression<LocalizedText | null>): Expression<LocalizedText> {
  return sql<LocalizedText>`coalesce(${text}, '{}'::jsonb)`
}
