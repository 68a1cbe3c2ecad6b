import { fold } from '@bastama/domain/kernel/fold.ts'
import { searchTerms, slippedWords } from '@bastama/domain/kernel/search.ts'
import { sql } from 'kysely'
import type { Expression, SqlBool } from 'kysely'
import { changed } from './selection/bound.ts'

/** The columns by which a table is searched: see the function `search_vector` of the migrations. */
interface Searched {
  readonly search_vector: Expression<string>
  readonly search_text: Expression<string>
}

const terms = (typed: string) => searchTerms(typed).join(' & ')

/** What a reader typed, folded: for PostgreSQL's own stems, and for the trigrams that find slips of the keyboard. */
const folded = (typed: Expression<string>) => changed(typed, 'text', fold)

/** The same where it may hold a slip. */
const slipped = (typed: Expression<string>) => changed(typed, 'text', slippedWords)

/** Words in any of the three languages, by any keyboard. */
function query(typed: Expression<string>): Expression<string> {
  return sql<string>`(
    select to_tsquery('simple', ${changed(typed, 'text', terms)})
    || plainto_tsquery('russian', ${folded(typed)})
    || plainto_tsquery('english', ${folded(typed)})
  )`
}

/** How a table with the two columns is searched. */
export const textSearch = {
  matches: (row: Searched, typed: Expression<string>): Expression<SqlBool> =>
    sql<SqlBool>`(${row.search_vector} @@ ${query(typed)} or ${slipped(typed)} <% ${row.search_text})`,
  rank: (row: Searched, typed: Expression<string>): Expression<number> =>
    sql<number>`ts_rank(${row.search_vector}, ${query(typed)}) + word_similarity(${folded(typed)}, ${row.search_text})`,
} as const
