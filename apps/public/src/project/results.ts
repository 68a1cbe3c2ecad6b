import type { ProjectQuery } from '../graphql/generated/graphql.ts'

export type ProjectResult = NonNullable<ProjectQuery['project']>['results']['nodes'][number]

/** The place of a project on the reserve list, from 1; undefined where it is not on one, or beyond what was asked for. */
export function reservePlace({ id, outcome, competition }: ProjectResult): number | undefined {
  if (outcome !== 'RESERVE' || competition === null) return undefined
  const place = competition.reserve.nodes.findIndex((result) => result.id === id)
  return place === -1 ? undefined : place + 1
}
