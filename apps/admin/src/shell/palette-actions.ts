import { useEffect, useRef, useSyncExternalStore } from 'react'
import type { IconName } from '@bastama/ui/Icon.tsx'

/** Something that can be done on the page that is shown. */
export interface PaletteAction {
  readonly id: string
  readonly label: string
  readonly icon: IconName
  readonly act: () => void
}

let offered: readonly PaletteAction[] = []
const listeners = new Set<() => void>()

function offer(actions: readonly PaletteAction[]): void {
  offered = actions
  for (const listener of listeners) listener()
}

/** Lets the command palette do what the page offers, for as long as it is shown. */
export function useOfferedActions(actions: readonly PaletteAction[]): void {
  const newest = useRef(actions)
  useEffect(() => {
    newest.current = actions
  }, [actions])
  const names = actions.map(({ id, label }) => `${id} ${label}`).join('\n')
  useEffect(() => {
    // Offered anew only under other names; what is done is what the page would do now.
    offer(
      newest.current.map((action) => ({
        ...action,
        act: () => newest.current.find(({ id }) => id === action.id)?.act(),
      })),
    )
    return () => offer([])
  }, [names])
}

/** What the page that is shown offers to do. */
export function usePaletteActions(): readonly PaletteAction[] {
  return useSyncExternalStore(subscribe, () => offered)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
