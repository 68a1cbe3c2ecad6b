import { RefusedByApi } from '../../graphql/client.ts'

/** How many things a page of a list has. */
export const pageSize = 24

/** Where a page of a list begins, by the API's cursors; at most one of the two is set. */
export interface PlaceInList {
  readonly after: string | undefined
  readonly before: string | undefined
}

/** The first page. */
export const listStart: PlaceInList = { after: undefined, before: undefined }

/** Reads the place from the query of an address. */
export function readPlace(query: URLSearchParams): PlaceInList {
  const after = query.get('after') || undefined
  return { after, before: after === undefined ? query.get('before') || undefined : undefined }
}

/** Whether the place is somewhere within the list, so that its cursor may have become invalid. */
export function isWithin({ after, before }: PlaceInList): boolean {
  return after !== undefined || before !== undefined
}

/** The place as the API is asked for it. */
export function placeVariables({ after, before }: PlaceInList, size = pageSize) {
  if (before !== undefined) return { last: size, before }
  return { first: size, ...(after === undefined ? {} : { after }) }
}

/** The place as an address says it. */
export function placeQuery({ after, before }: PlaceInList): string {
  return String(new URLSearchParams({ ...(after && { after }), ...(before && { before }) }))
}

/** The answer for a place; undefined where the place is none: the API refuses it, or nothing is there. */
export async function answerAt<Answer>(
  place: PlaceInList,
  asked: Promise<Answer>,
  list: (answer: Answer) => readonly unknown[] | undefined,
): Promise<Answer | undefined> {
  const answer = await asked.catch((error: unknown) => {
    if (error instanceof RefusedByApi && isWithin(place)) return undefined
    throw error
  })
  if (answer !== undefined && isWithin(place) && list(answer)?.length === 0) return undefined
  return answer
}
