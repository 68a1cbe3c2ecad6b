import { useEffect, useSyncExternalStore } from 'react'
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
  const names = actions.map(({ id, label }) => `${id} ${label}`).join('\n')
  useEffect(() => {
    offer(actions)
    return () => offer([])
    // The same actions with the same names: what they do asks for the newest state by itself.
    // oxlint-disable-next-line react/exhaustive-deps
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
