import { useLayoutEffect, useSyncExternalStore } from 'react'

/** A key as people press it: its place on the board, so that it works in a Russian or Kazakh layout too. */
export interface KeyPress {
  readonly code: string
  readonly shift?: boolean
  /** What it writes in the layouts that have it elsewhere: there the sign counts, as it is what one looks for. */
  readonly sign?: string
  /** Ctrl, or ⌘ on a Mac. */
  readonly command?: boolean
}

/** The keys of the console. */
export const keys = {
  palette: { code: 'KeyK', command: true },
  search: { code: 'Slash', sign: '/' },
  help: { code: 'Slash', shift: true, sign: '?' },
  next: { code: 'KeyJ' },
  previous: { code: 'KeyK' },
} as const satisfies Record<string, KeyPress>

const memory = 'single-keys'
const listeners = new Set<() => void>()

/** Whether keys without Ctrl or ⌘ do something; who dictates or is tripped by them turns them off. */
export function areSingleKeysOn(): boolean {
  try {
    return localStorage.getItem(memory) !== 'off'
  } catch {
    return true
  }
}

/** Turns the single keys on or off, for good. */
export function setSingleKeys(on: boolean): void {
  try {
    localStorage.setItem(memory, on ? 'on' : 'off')
  } catch {
    // Private windows may refuse; nothing is lost but the choice.
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** {@link areSingleKeysOn}, kept up to date. */
export function useSingleKeys(): boolean {
  return useSyncExternalStore(subscribe, areSingleKeysOn)
}

const typedInto =
  'input, textarea, select, [contenteditable], [role="menu"], [role="listbox"], [role="dialog"]'

/** Whether an event is this key. A single key is none where one types, in menus and dialogs, and where they are off. */
export function isKey(event: KeyboardEvent, key: KeyPress): boolean {
  if (event.altKey || event.repeat) return false
  if (key.command) return event.code === key.code && (event.ctrlKey || event.metaKey) && !event.shiftKey
  const isPlace = event.code === key.code && event.shiftKey === (key.shift ?? false)
  if (event.ctrlKey || event.metaKey || !(isPlace || event.key === key.sign)) return false
  return areSingleKeysOn() && !(event.target instanceof Element && event.target.closest(typedInto) !== null)
}

/** Does something when a key is pressed anywhere on the page, from the moment in which what it is for is seen. */
export function useKey(key: KeyPress, act: () => void): void {
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isKey(event, key)) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [key, act])
}
