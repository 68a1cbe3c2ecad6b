import type { CombinedError } from 'urql'

/** The API does not take what it was asked: of a list, a place that it once gave. */
export function isRefused(error: CombinedError | undefined): boolean {
  return error?.graphQLErrors.some(({ extensions }) => extensions['code'] === 'BAD_USER_INPUT') ?? false
}
