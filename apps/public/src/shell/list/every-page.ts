import type { PageInfoFragment } from '../../graphql/generated/graphql.ts'

/** A sitemap has 50,000 addresses at most: with three languages, this many pages of a hundred things. */
const mostPages = 160

/** The page of the list that an operation asks for under the name `list`. */
interface Listed {
  readonly list: { readonly pageInfo: Pick<PageInfoFragment, 'hasNextPage' | 'endCursor'> }
}

/** The answers to an operation, one after another, until its list is at its end. */
export async function everyPage<Answer extends Listed>(
  askAfter: (place: { after?: string }) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = []
  let place: { after?: string } = {}
  while (answers.length < mostPages) {
    const answer = await askAfter(place)
    answers.push(answer)
    const { hasNextPage, endCursor } = answer.list.pageInfo
    if (!hasNextPage || endCursor === null) break
    place = { after: endCursor }
  }
  return answers
}
