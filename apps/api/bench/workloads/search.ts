import { kinds, things } from '../dataset/size.ts'
import { languageOf } from './workload.ts'
import type { Workload } from './workload.ts'

/** Two words of a title, as a reader types them. */
export const search: Workload = {
  name: 'search',
  title: 'search: two words over all projects, the first 24 and the total',
  document: `query Search($language: Language!, $words: String!) {
  projects(first: 24, search: $words, orderBy: { field: SHOWN_AT, direction: DESC }) {
    totalCount
    nodes {
      slug
      supportCount
      title { text(language: $language) }
      summary { text(language: $language) }
      theme { slug name { text(language: $language) } }
    }
  }
}`,
  variables: (n) => {
    const language = languageOf(n)
    const of = ({ kk, ru, en }: (typeof things | typeof kinds)[number]) =>
      ({ KK: kk, RU: ru, EN: en })[language]
    const [kind] = kinds.slice(n % kinds.length)
    const [thing] = things.slice(n % things.length)
    return { language, words: kind && thing ? `${of(kind)} ${of(thing)}` : '' }
  },
}
