import { sql } from 'kysely'
import type { Expression, SqlBool } from 'kysely'
import type { Row } from '../platform/builder.ts'
import { changed } from '../platform/selection/bound.ts'
import { textSearch } from '../platform/text-search.ts'

const partOfAddress = (typed: string) => typed.replace(/\s/g, '').toLowerCase() || null

/**
 * A role is found by the name of who holds it, and by any part of the address. Whoever reads a role reads both: it is
 * that person, or an administrator.
 */
export const roleGrantSearch = {
  matches: (grant: Row<'role_grant'>, typed: Expression<string>): Expression<SqlBool> => sql<SqlBool>`exists (
    select from person p where p.id = ${grant.person_id} and (
      coalesce(strpos(lower(p.email), ${changed(typed, 'text', partOfAddress)}) > 0, false)
      or ${textSearch.matches(
        {
          search_vector: sql<string>`search_vector(p.name, null)`,
          search_text: sql<string>`fold(localized_words(p.name))`,
        },
        typed,
      )}
    )
  )`,
  rank: (): Expression<number> => sql<number>`0`,
} as const
