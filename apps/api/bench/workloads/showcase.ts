import { themes } from '../dataset/size.ts'
import { languageOf, scattered } from './workload.ts'
import type { Variables, Workload } from './workload.ts'

const fields = `
      slug
      state
      supportCount
      isFunded
      title { text(language: $language) }
      summary { text(language: $language) }
      theme { slug name { text(language: $language) } }
      district { slug name { text(language: $language) } }
      team {
        slug
        name { text(language: $language) }
        members { role person { name { text(language: $language) } } }
      }
      cover { width height alt { text(language: $language) } variants { format width height url } }
      updates(first: 1) { nodes { publishedAt title { text(language: $language) } } }`

const documentOf = (more: string) => `query Showcase($language: Language!, $theme: String!) {
  projects(first: 24, filter: { theme: [$theme] }, orderBy: { field: SHOWN_AT, direction: DESC }) {
    totalCount
    pageInfo { hasNextPage }
    nodes {${fields}${more}
    }
  }
}`

const variables = (n: number): Variables => ({
  language: languageOf(n),
  theme: `theme-${scattered(n, themes)}`,
})

/** A page of the showcase, of one theme, as the portal's list shows it and some more. */
export const showcase: Workload = {
  name: 'showcase',
  title: 'showcase page: 24 projects with team, members, cover, latest update; the total',
  document: documentOf(''),
  variables,
}

/** The same with a field that code computes: see computed.ts. */
export const showcaseCode: Workload = {
  name: 'showcase-code',
  title: 'the same with a field that needs code',
  document: documentOf('\n      shareAddress'),
  variables,
}
