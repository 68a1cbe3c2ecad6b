import { useLingui } from '@lingui/react/macro'
import { useLayoutEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { Button } from '@bastama/ui/Button.tsx'
import { ConflictChoices } from './ConflictChoices.tsx'
import type { ConflictWords } from './ConflictChoices.tsx'
import { nothingToCompare } from './conflict-words.ts'
import { FormProblems } from '../form/FormProblems.tsx'
import { UnsavedChanges } from '../form/UnsavedChanges.tsx'
import type { Editing } from './use-editing.ts'
import { focusField } from '../field/user-errors.ts'
import styles from '../form/Form.module.css'

/** A form over a thing that is edited: its problems and conflicts above, saving below, a guard at the door. */
export function EditingForm<Draft extends object>({
  editing,
  words = nothingToCompare,
  saveLabel,
  isBeginning = false,
  disabledReason,
  onSaved,
  children,
}: {
  editing: Editing<Draft>
  words?: ConflictWords
  saveLabel?: string
  /** Nothing is there yet: whoever sends it empty is told what it needs. */
  isBeginning?: boolean
  /** Why nothing here may be saved. */
  disabledReason?: string | undefined
  onSaved?: () => void
  children: ReactNode
}) {
  const { t } = useLingui()
  const { isDirty, isBusy, isSaved, clashes } = editing
  const isUndecided = clashes.some(({ choice }) => choice === undefined)
  const reason =
    disabledReason ??
    (isUndecided ? t`Choose between yours and theirs first.` : undefined) ??
    (isDirty || (isBeginning && !isSaved) ? undefined : t`There is nothing to save.`)
  const save = async () => {
    if (reason === undefined && (await editing.save())) onSaved?.()
  }
  const form = useRef<HTMLFormElement>(null)
  const path = decodeURIComponent(useLocation().hash.slice(1))
  // A link to a field comes before the form with the field does.
  useLayoutEffect(() => {
    if (form.current?.contains(document.getElementById(path))) focusField(path)
  }, [path])
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <FormProblems errors={editing.errors} failure={editing.failure} />
      <ConflictChoices {...editing} {...words} />
      {children}
      <div className={styles.bar}>
        <Button type="submit" aria-busy={isBusy} disabledReason={reason}>
          {saveLabel ?? t`Save`}
        </Button>
        {isDirty && (
          <Button variant="quiet" size="s" onClick={editing.discard}>
            {t`Discard what I changed`}
          </Button>
        )}
        <span role="status" className={styles.standing}>
          {isDirty && t`Not saved yet`}
          {!isDirty && isSaved && t`Saved`}
        </span>
      </div>
      <UnsavedChanges isDirty={isDirty} />
    </form>
  )
}
