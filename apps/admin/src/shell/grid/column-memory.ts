import { useState } from 'react'

/**
 * Which columns of a grid are hidden, remembered on this device.
 * @param name of the grid
 * @param atFirst hidden until someone chooses
 */
export function useHiddenColumns(
  name: string,
  atFirst: readonly string[],
): [readonly string[], (hidden: readonly string[]) => void] {
  const memory = `columns.${name}`
  const [hidden, setHidden] = useState(() => recall(memory) ?? atFirst)
  return [
    hidden,
    (next) => {
      setHidden(next)
      try {
        localStorage.setItem(memory, next.join(' '))
      } catch {
        // Private windows may refuse; the choice then holds for this page.
      }
    },
  ]
}

function recall(memory: string): readonly string[] | undefined {
  try {
    return localStorage
      .getItem(memory)
      ?.split(' ')
      .filter((id) => id !== '')
  } catch {
    return undefined
  }
}
