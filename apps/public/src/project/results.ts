import type { ProjectQuery } from '../graphql/generated/graphql.ts'

export type ProjectResult = NonNullable<ProjectQuery['project']>['results'][number]

/** The place of a project on the reserve list, from 1; undefined where it is not on one. */
export function reservePlace({ outcome, rank, competition }: ProjectResult): number | undefined {
  if (outcome !== 'RESERVE' || competition === null) return undefined
  const reserve = competition.results.filter((result) => result.outcome === 'RESERVE')
  return reserve.filter((result) => result.rank <= rank).length
}
