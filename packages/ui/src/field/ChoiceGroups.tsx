import type { ReactNode } from 'react'
import { FieldGroup } from './Field.tsx'
import type { FieldTexts } from './Field.tsx'
import type { Option } from './Select.tsx'
import styles from './Field.module.css'

export interface CountedOption extends Option {
  /** How many there are, in words of the language. */
  count?: string | undefined
}

export interface OptionsProps extends FieldTexts {
  id?: string
  name: string
  options: readonly CountedOption[]
}

/** Any number of a few. */
export function CheckboxGroup({
  name,
  options,
  selected = [],
  ...texts
}: OptionsProps & { selected?: readonly string[] }) {
  return (
    <FieldGroup {...texts}>
      <div className={styles.options}>
        {options.map((option) => (
          <Choice key={option.value} option={option}>
            <input
              type="checkbox"
              name={name}
              value={option.value}
              defaultChecked={selected.includes(option.value)}
            />
          </Choice>
        ))}
      </div>
    </FieldGroup>
  )
}

/** Exactly one of a few. */
export function RadioGroup({
  name,
  options,
  selected,
  ...texts
}: OptionsProps & { selected?: string | undefined }) {
  return (
    <FieldGroup {...texts}>
      <div className={styles.options}>
        {options.map((option) => (
          <Choice key={option.value} option={option}>
            <input type="radio" name={name} value={option.value} defaultChecked={selected === option.value} />
          </Choice>
        ))}
      </div>
    </FieldGroup>
  )
}

function Choice({ option, children }: { option: CountedOption; children: ReactNode }) {
  return (
    <label className={styles.option}>
      {children}
      <span className={styles.word}>{option.label}</span>
      {option.count !== undefined && <span className={styles.count}>{option.count}</span>}
    </label>
  )
}
