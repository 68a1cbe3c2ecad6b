import { languageOf, scattered } from './workload.ts'
import type { Workload } from './workload.ts'

/** The widest table that visitors read. */
export const results: Workload = {
  name: 'results',
  title: 'widest table: the 50 results of a competition with project, district, team, members, milestones',
  document: `query Results($language: Language!, $slug: String!) {
  competition(slug: $slug) {
    slug
    state
    title { text(language: $language) }
    fund { minorUnits currency }
    criteria { position weight name { text(language: $language) } }
    results(first: 50) {
      nodes {
        outcome
        rank
        reason { text(language: $language) }
        amount { minorUnits currency }
        project {
          slug
          state
          supportCount
          submittedAt
          title { text(language: $language) }
          summary { text(language: $language) }
          budget { minorUnits currency }
          ownContribution { minorUnits currency }
          district { name { text(language: $language) } }
          team {
            name { text(language: $language) }
            members { role person { name { text(language: $language) } } }
          }
          milestones { dueOn doneOn title { text(language: $language) } }
        }
      }
    }
  }
}`,
  variables: (n, size) => ({
    language: languageOf(n),
    slug: `competition-${scattered(n, size.competitions)}`,
  }),
}
