import { useId } from 'react'
import type { ReactNode } from 'react'
import { Icon } from '../Icon.tsx'
import styles from './Field.module.css'

export interface FieldTexts {
  label: ReactNode
  /** The label is there for who listens only, since the place says it to who looks. */
  isLabelHidden?: boolean
  /** The page asks for nothing else: the label is its heading. */
  isHeading?: boolean
  /** Beside the label, and read with the field: what state it is in. */
  mark?: ReactNode
  hint?: ReactNode
  /** What is wrong and how to mend it; the same words as in the summary of errors. */
  error?: string | undefined
}

/** What the control inside must carry so that label, hint and error belong to it. */
export interface FieldWiring {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

/** Label, hint and error around one control, wired once for all kinds of fields. */
export function Field({
  id,
  label,
  isLabelHidden = false,
  isHeading = false,
  mark,
  hint,
  error,
  children,
}: FieldTexts & { id?: string | undefined; children: (wiring: FieldWiring) => ReactNode }) {
  const own = useId()
  const fieldId = id ?? own
  const labelling = (
    <label htmlFor={fieldId} className={isLabelHidden ? 'visually-hidden' : styles.label}>
      {label}
    </label>
  )
  return (
    <div className={styles.field} data-invalid={error === undefined ? undefined : true}>
      <div className={styles.head}>
        {isHeading ? <h1 className={styles.heading}>{labelling}</h1> : labelling}
        {mark !== undefined && <span id={`${fieldId}-mark`}>{mark}</span>}
      </div>
      <FieldNotes id={fieldId} hint={hint} error={error} />
      {children({
        id: fieldId,
        'aria-describedby': describedBy(fieldId, { mark, hint, error }),
        'aria-invalid': error === undefined ? undefined : true,
      })}
    </div>
  )
}

/** The same around several controls that answer one question. */
export function FieldGroup({
  id,
  label,
  isLabelHidden = false,
  isHeading = false,
  hint,
  error,
  isFolded = false,
  children,
}: FieldTexts & {
  id?: string | undefined
  /** A fold inside says the label where it is to be seen. */
  isFolded?: boolean
  children: ReactNode
}) {
  const own = useId()
  const groupId = id ?? own
  return (
    <fieldset
      id={groupId}
      className={styles.field}
      data-invalid={error === undefined ? undefined : true}
      aria-describedby={describedBy(groupId, { hint, error })}
    >
      <legend
        className={isLabelHidden ? 'visually-hidden' : styles.label}
        data-folded={isFolded || undefined}
      >
        {isHeading ? <h1 className={styles.heading}>{label}</h1> : label}
      </legend>
      <FieldNotes id={groupId} hint={hint} error={error} />
      {children}
    </fieldset>
  )
}

function FieldNotes({ id, hint, error }: { id: string; hint: ReactNode; error: string | undefined }) {
  return (
    <>
      {hint !== undefined && (
        <div id={`${id}-hint`} className={styles.hint}>
          {hint}
        </div>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className={styles.error}>
          <Icon name="warning" size="1.2em" />
          <span>{error}</span>
        </p>
      )}
    </>
  )
}

function describedBy(
  id: string,
  notes: { mark?: ReactNode; hint?: ReactNode; error?: ReactNode },
): string | undefined {
  const ids = Object.entries(notes).flatMap(([name, note]) => (note === undefined ? [] : `${id}-${name}`))
  return ids.length === 0 ? undefined : ids.join(' ')
}
