import { Checkbox } from '@bastama/ui/field/Checkbox.tsx'
import { FieldGroup } from '@bastama/ui/field/Field.tsx'
import type { UserError } from './user-errors.ts'
import styles from '../form/Form.module.css'

/** Any number of a few, while it is chosen. */
export function ChoicesField({
  path,
  label,
  hint,
  options,
  chosen,
  onChange,
  errors,
}: {
  /** Where it is in the input of the API; the field’s id too. */
  path: string
  label: string
  hint?: string
  options: readonly { readonly value: string; readonly label: string; readonly lang?: string }[]
  chosen: readonly string[]
  onChange: (chosen: readonly string[]) => void
  errors: readonly UserError[]
}) {
  // What is wrong with one of them is said of the choice.
  const error = errors.find(({ path: [field] }) => field === path)?.message
  return (
    <FieldGroup id={path} label={label} hint={hint} error={error}>
      <div className={styles.choices}>
        {options.map(({ value, label: word, lang }) => (
          <div key={value} lang={lang}>
            <Checkbox
              label={word}
              checked={chosen.includes(value)}
              onChange={({ target }) =>
                onChange(target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
              }
            />
          </div>
        ))}
      </div>
    </FieldGroup>
  )
}
