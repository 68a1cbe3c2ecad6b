import { useLingui } from '@lingui/react/macro'
import { useCallback } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { useQuery } from 'urql'
import { Pagination } from '@bastama/ui/Pagination.tsx'
import { paths } from '../../paths.ts'
import { readGridState, writeGridState } from '../../shell/grid/grid-address.ts'
import { useLanguage } from '../../shell/i18n.ts'
import { keys, useKey } from '../../shell/keyboard.ts'
import { applicationsAddress, applicationsAsked, listAt } from './applications-address.ts'
import { neighboursQuery } from './applications.graphql.ts'

/** Addresses around an application in the list from which somebody came to it. */
interface Around {
  readonly previous: string | undefined
  readonly next: string | undefined
  readonly list: string
}

/** Reads the list from the address of the application; who came by another way has no neighbours there. */
export function useNeighbours(slug: string): Around {
  const language = useLanguage()
  const { search } = useLocation()
  const state = readGridState(applicationsAddress, new URLSearchParams(search))
  const cursor = state.from?.cursor
  const [{ data }] = useQuery({
    query: neighboursQuery,
    variables: { slug, at: cursor ?? null, ...applicationsAsked(language, state) },
    pause: cursor === undefined,
    requestPolicy: 'network-only',
  })
  const known = cursor === undefined ? undefined : data?.competition
  const hrefOf = (edge: { cursor: string; node: { reference: string } } | undefined) =>
    edge && paths.application(language, edge.node.reference, listAt(state, edge.cursor))
  const query = writeGridState(applicationsAddress, { ...state, from: undefined })
  return {
    previous: hrefOf(known?.previous.edges[0]),
    next: hrefOf(known?.next.edges[0]),
    list: paths.applications(language, slug, query),
  }
}

/** The way to the applications before and after, by links and by the keys that go from row to row in the list. */
export function Neighbours({ around: { previous, next } }: { around: Around }) {
  const { t } = useLingui()
  const navigate = useNavigate()
  useKey(
    keys.next,
    useCallback(() => next !== undefined && void navigate(next), [navigate, next]),
  )
  useKey(
    keys.previous,
    useCallback(() => previous !== undefined && void navigate(previous), [navigate, previous]),
  )
  if (previous === undefined && next === undefined) return null
  return (
    <Pagination
      label={t`Applications beside this one`}
      previous={previous === undefined ? undefined : { href: previous, label: t`Previous application` }}
      next={next === undefined ? undefined : { href: next, label: t`Next application` }}
    />
  )
}
