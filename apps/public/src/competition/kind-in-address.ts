import { competitionKinds } from '@bastama/domain/competition/competition.ts'
import type { CompetitionKind } from '@bastama/domain/competition/competition.ts'

/** A kind as the address has it: `?kind=projects`. */
export function kindInAddress(kind: CompetitionKind): string {
  return kind.toLowerCase()
}

/** Reads the kind from the query of an address; undefined where it names none. */
export function readKind(query: URLSearchParams): CompetitionKind | undefined {
  const asked = query.get('kind')
  return competitionKinds.find((kind) => kindInAddress(kind) === asked)
}
