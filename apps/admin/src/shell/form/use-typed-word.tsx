import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { TextField } from '@bastama/ui/field/TextField.tsx'

/**
 * Asks for a word before what has no way back is done.
 * @returns the field to write it in, and why it is not done as long as the word is not there
 */
export function useTypedWord(word: string): {
  readonly field: ReactNode
  readonly reason: string | undefined
} {
  const { t } = useLingui()
  const [typed, setTyped] = useState('')
  return {
    field: (
      <TextField
        id="typed"
        label={t`Type “${word}” to go on`}
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    ),
    reason: typed.trim().toLowerCase() === word ? undefined : t`Type the word first: it has no way back.`,
  }
}
