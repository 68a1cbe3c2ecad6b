import { projectAt, projectId, shownAt } from '../dataset/size.ts'
import type { Size } from '../dataset/size.ts'
import { languageOf, scattered } from './workload.ts'
import type { Variables, Workload } from './workload.ts'

const pageSize = 24

const documentOf = (name: string) => `query ${name}($language: Language!, $after: String) {
  projects(first: ${pageSize}, after: $after, orderBy: { field: SHOWN_AT, direction: DESC }) {
    pageInfo { hasNextPage hasPreviousPage }
    nodes {
      slug
      supportCount
      title { text(language: $language) }
      theme { slug name { text(language: $language) } }
      district { slug name { text(language: $language) } }
      team { slug name { text(language: $language) } }
    }
  }
}`

/** The place before which a page of the n-th request begins: of the pages about the 500th, the first where told. */
function placeOf(n: number, deep: boolean): number {
  return (deep ? 499 * pageSize : 0) + scattered(n, 2 * pageSize)
}

/**
 * The row that the page of the n-th request follows, by which each contender makes its own kind of cursor.
 * @returns what the list is ordered by, both descending
 */
export function rowBefore(n: number, size: Size, deep: boolean) {
  const number = projectAt(size, placeOf(n, deep))
  return { id: projectId(number), shownAt: shownAt(size, number) }
}

/** As our own cursors say it; what they hold is no promise to clients, and here it spares the bench a walk of 500 pages. */
function variables(n: number, size: Size, deep: boolean): Variables {
  const { id, shownAt: at } = rowBefore(n, size, deep)
  const text = at.toISOString().replace('T', ' ').replace('.000Z', '+00')
  const cursor = JSON.stringify(['Project SHOWN_AT desc', text, id])
  return { language: languageOf(n), after: Buffer.from(cursor).toString('base64url') }
}

/** A page near the beginning of the list of all projects, to compare the next with. */
export const firstPage: Workload = {
  name: 'first-page',
  title: 'page 1 to 3 of all projects',
  document: documentOf('FirstPage'),
  variables: (n, size) => variables(n, size, false),
}

export const deepPage: Workload = {
  name: 'deep-page',
  title: 'page 500 to 502 of all projects',
  document: documentOf('DeepPage'),
  variables: (n, size) => variables(n, size, true),
}
