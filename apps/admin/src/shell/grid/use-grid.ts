import { useCallback, useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router'
import {
  changeGridState,
  clearFilters,
  isFiltered,
  readGridState,
  unknownInAddress,
  writeGridState,
} from './grid-address.ts'
import type { GridAddress, GridState } from './grid-address.ts'

/** The state of the grid on this page, as its address says it, and the ways to another. */
export interface GridPlace<Filter extends string, Field extends string> {
  readonly state: GridState<Filter, Field>
  readonly isFiltered: boolean
  /** What the address asks for and this list does not have, and the address without it. */
  readonly unknown: { readonly values: ReturnType<typeof unknownInAddress>; readonly href: string }
  /** The address of this list with some of it changed. */
  readonly hrefWith: (change: Partial<GridState<Filter, Field>>) => string
  readonly hrefOfAll: string
  /** Goes to this list with some of it changed; while one types, the steps between are left out of the way back. */
  readonly change: (change: Partial<GridState<Filter, Field>>, isTyping?: boolean) => void
}

/** @param address stable: a constant of the module */
export function useGrid<Filter extends string, Field extends string>(
  address: GridAddress<Filter, Field>,
): GridPlace<Filter, Field> {
  const { pathname, search } = useLocation()
  const navigate = useNavigate()
  const state = useMemo(() => readGridState(address, new URLSearchParams(search)), [address, search])
  const href = useCallback(
    (next: GridState<Filter, Field>) => {
      const query = writeGridState(address, next)
      return query === '' ? pathname : `${pathname}?${query}`
    },
    [address, pathname],
  )
  const hrefWith = useCallback(
    (change: Partial<GridState<Filter, Field>>) => href(changeGridState(state, change)),
    [href, state],
  )
  const change = useCallback(
    (changed: Partial<GridState<Filter, Field>>, isTyping = false) =>
      void navigate(hrefWith(changed), { replace: isTyping, preventScrollReset: true }),
    [navigate, hrefWith],
  )
  return {
    state,
    isFiltered: isFiltered(address, state),
    unknown: { values: unknownInAddress(address, new URLSearchParams(search)), href: href(state) },
    hrefWith,
    hrefOfAll: href(clearFilters(address, state)),
    change,
  }
}
