import type { ComponentProps } from 'react'
import { Field } from './Field.tsx'
import type { FieldTexts } from './Field.tsx'
import styles from './Field.module.css'

export interface Option {
  value: string
  label: string
  /** Where the label is in another language than the page. */
  lang?: string | undefined
}

export interface SelectProps extends FieldTexts, Omit<ComponentProps<'select'>, 'className' | 'children'> {
  /** The first one may have the value '' and say "all". */
  options: readonly Option[]
}

/** One of many; the browser's own list, which works everywhere. */
export function Select({ label, isLabelHidden = false, mark, hint, error, options, ...rest }: SelectProps) {
  return (
    <Field id={rest.id} label={label} isLabelHidden={isLabelHidden} mark={mark} hint={hint} error={error}>
      {(wiring) => (
        <select {...rest} {...wiring} className={styles.control}>
          {options.map((option) => (
            <option key={option.value} value={option.value} lang={option.lang}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
