import { projectAt } from '../dataset/size.ts'
import { languageOf, scattered } from './workload.ts'
import type { Workload } from './workload.ts'

/** All that hangs on one project. */
export const project: Workload = {
  name: 'project',
  title: 'project page: some 60 fields',
  document: `query Project($language: Language!, $slug: String!) {
  project(slug: $slug) {
    slug
    state
    supportCount
    isFunded
    isHidden
    isSample
    submittedAt
    updatedAt
    title { text(language: $language) }
    summary { text(language: $language) }
    description { text(language: $language) }
    address { text(language: $language) }
    stopReason { text(language: $language) }
    budget { minorUnits currency }
    ownContribution { minorUnits currency }
    theme { slug name { text(language: $language) } }
    district { slug name { text(language: $language) } }
    programme { slug name { text(language: $language) } funder { text(language: $language) } }
    competition { slug title { text(language: $language) } opensAt closesAt announcedAt }
    team {
      slug
      name { text(language: $language) }
      summary { text(language: $language) }
      members { role position person { name { text(language: $language) } } }
    }
    cover {
      width
      height
      isDecorative
      alt { text(language: $language) }
      credit { text(language: $language) }
      variants { format width height url }
    }
    milestones { position state dueOn doneOn droppedOn title { text(language: $language) } note { text(language: $language) } }
    updates(first: 10) {
      totalCount
      nodes { publishedAt title { text(language: $language) } body { text(language: $language) } }
    }
    results(first: 10) {
      nodes {
        outcome
        rank
        reason { text(language: $language) }
        award { name { text(language: $language) } }
        amount { minorUnits currency }
      }
    }
  }
}`,
  variables: (n, size) => ({
    language: languageOf(n),
    slug: `project-${projectAt(size, scattered(n, size.shownProjects))}`,
  }),
}
