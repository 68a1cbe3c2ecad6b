import { applicationsOfCall, callSlug } from '../dataset/size.ts'
import { languageOf, scattered } from './workload.ts'
import type { Workload } from './workload.ts'

/** A manager turns the order round, or sorts by number. */
export const applicationOrders = [
  { field: 'SUBMITTED_AT', direction: 'DESC' },
  { field: 'SUBMITTED_AT', direction: 'ASC' },
  { field: 'REFERENCE', direction: 'ASC' },
  { field: 'REFERENCE', direction: 'DESC' },
] as const
export type ApplicationOrder = (typeof applicationOrders)[number]

/** In which order the n-th request asks for applications: some in turn in one, so that each competition is asked in all. */
export function applicationOrderOf(n: number): ApplicationOrder {
  return applicationOrders[Math.floor(n / 5) % applicationOrders.length] ?? applicationOrders[0]
}

/** A competition's applications in the grid of the console, with what was answered. */
export const applications: Workload = {
  name: 'applications',
  title: `a manager's table: the first 50 of the ${applicationsOfCall} applications to a competition with applicant, answers, decision; the total`,
  actor: 'manager',
  document: `query Applications($language: Language!, $slug: String!, $orderBy: ApplicationOrder!) {
  competition(slug: $slug) {
    slug
    kind
    state
    title { text(language: $language) }
    applications(first: 50, orderBy: $orderBy) {
      totalCount
      pageInfo { hasNextPage }
      nodes {
        reference
        state
        submittedAt
        isSample
        person { name { text(language: $language) } }
        answers { text question { position label { text(language: $language) } } }
        decision { outcome reservePlace reason { text(language: $language) } }
      }
    }
  }
}`,
  variables: (n, size) => ({
    language: languageOf(n),
    slug: callSlug(scattered(n, size.calls)),
    orderBy: applicationOrderOf(n),
  }),
}
