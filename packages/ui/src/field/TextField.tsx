import type { ComponentProps } from 'react'
import { Field } from './Field.tsx'
import type { FieldTexts } from './Field.tsx'
import styles from './Field.module.css'

type TextFieldProps = FieldTexts &
  (
    | ({ isMultiline?: false } & Omit<ComponentProps<'input'>, 'className'>)
    | ({ isMultiline: true } & Omit<ComponentProps<'textarea'>, 'className'>)
  )

/** One line of text, or several. */
export function TextField({
  label,
  isLabelHidden = false,
  isHeading = false,
  mark,
  hint,
  error,
  ...rest
}: TextFieldProps) {
  const texts = { label, isLabelHidden, isHeading, mark, hint, error }
  return (
    <Field id={rest.id} {...texts}>
      {(wiring) => {
        if (rest.isMultiline) {
          const { isMultiline: _, ...area } = rest
          return <textarea {...area} {...wiring} className={styles.control} />
        }
        const { isMultiline: _, ...input } = rest
        return <input type="text" {...input} {...wiring} className={styles.control} />
      }}
    </Field>
  )
}
