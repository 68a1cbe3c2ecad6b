import { useLocation } from 'react-router'
import { listParameter } from '../../paths.ts'

/**
 * The query of the list of projects that the reader came from: a link to the page of another thing passes it on, one to a
 * list begins anew, and every page that has it shows the way back.
 * @returns undefined where the reader came from no filtered list
 */
export function useListQuery(): string | undefined {
  const carried = new URLSearchParams(useLocation().search).get(listParameter)
  return carried === null || carried === '' ? undefined : String(new URLSearchParams(carried))
}
