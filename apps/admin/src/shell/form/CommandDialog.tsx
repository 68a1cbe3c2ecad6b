import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button } from '@bastama/ui/Button.tsx'
import { Stack } from '@bastama/ui/Stack.tsx'
import { ConflictChoices } from '../editing/ConflictChoices.tsx'
import type { ConflictWords } from '../editing/ConflictChoices.tsx'
import { nothingToCompare } from '../editing/conflict-words.ts'
import { FormDialog } from './FormDialog.tsx'
import { FormProblems } from './FormProblems.tsx'
import { LeaveButton } from './leaving.tsx'
import { UnsavedChanges } from './UnsavedChanges.tsx'
import type { Editing } from '../editing/use-editing.ts'
import styles from './Form.module.css'

/** Whoever asks is told when it is over, and what was done. */
export interface Asking {
  onClose: () => void
  onDone: (what: string) => void
}

/** Asks before something is done, and says why it was not done. */
export function CommandDialog<Draft extends object>({
  onClose,
  onDone,
  editing,
  title,
  actLabel,
  doneWords,
  isDanger = false,
  disabledReason,
  words = nothingToCompare,
  children,
}: Asking & {
  editing: Editing<Draft>
  title: string
  actLabel: string
  /** What is said once it is done. */
  doneWords: string
  isDanger?: boolean
  /** Why it is not done as it is. */
  disabledReason?: string | undefined
  words?: ConflictWords
  children: ReactNode
}) {
  const { t } = useLingui()
  const isUndecided = editing.clashes.some(({ choice }) => choice === undefined)
  const reason = isUndecided ? t`Choose between yours and theirs first.` : disabledReason
  const act = async () => {
    if (reason !== undefined || !(await editing.save())) return
    onDone(doneWords)
    onClose()
  }
  return (
    <FormDialog title={title} onClose={onClose}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void act()
        }}
      >
        <FormProblems errors={editing.errors} failure={editing.failure} />
        <ConflictChoices {...editing} {...words} />
        {children}
        <Stack direction="row" gap="s">
          <Button
            type="submit"
            size="s"
            variant={isDanger ? 'danger' : 'primary'}
            aria-busy={editing.isBusy}
            disabledReason={reason}
          >
            {actLabel}
          </Button>
          <LeaveButton variant="secondary" onLeave={onClose}>
            {t`Not now`}
          </LeaveButton>
        </Stack>
        <UnsavedChanges isDirty={editing.isDirty} />
      </form>
    </FormDialog>
  )
}
