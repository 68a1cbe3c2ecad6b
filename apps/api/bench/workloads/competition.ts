import { globalIdOf } from '../../src/platform/selection/global-id.ts'
import { competitionId, publishedCompetitionAt, publishedEach } from '../dataset/size.ts'
import type { Size } from '../dataset/size.ts'
import { scattered } from './workload.ts'
import type { Change } from './workload.ts'

/** So few that each is come to again before long, whatever the size; there are 42 in the smallest data. */
const edited = 40

const numberOf = (n: number, { competitions }: Size) =>
  publishedCompetitionAt(scattered(n, Math.min(edited, Math.floor(competitions / publishedEach))))

/** Whoever comes to a competition again gives it another number of places: each request is a change. */
const placesOf = (n: number) => n + 1

/** A manager changes how many are selected: a transaction with its lock, its rules, its event in the chain. */
export const editCompetition: Change = {
  name: 'edit-competition',
  title: 'a mutation: a manager edits a published competition; ours alone, so there is no ratio',
  actor: 'manager',
  document: `mutation EditCompetition($input: EditCompetitionInput!) {
  editCompetition(input: $input) {
    competition { slug state places }
    userErrors { path code }
  }
}`,
  variables: (n, size) => ({
    input: { id: globalIdOf('Competition', competitionId(numberOf(n, size))), places: placesOf(n) },
  }),
  answer: (n, size) => ({
    editCompetition: {
      competition: { slug: `competition-${numberOf(n, size)}`, state: 'PUBLISHED', places: placesOf(n) },
      userErrors: [],
    },
  }),
}
