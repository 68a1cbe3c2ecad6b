import type { ReactNode } from 'react'
import { Icon } from '../Icon.tsx'
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

/**
 * Any number of a few. With `isFolded` they fold under their label on a phone, open where something is chosen; from 60 rem
 * on the style sheet keeps them open.
 */
export function CheckboxGroup({
  name,
  options,
  selected = [],
  onChange,
  isFolded = false,
  ...texts
}: OptionsProps & {
  selected?: readonly string[]
  /** Told what is chosen now; without it the form alone knows. */
  onChange?: (selected: readonly string[]) => void
  isFolded?: boolean
}) {
  const choices = (
    <div className={styles.options}>
      {options.map((option, index) => (
        <Choice key={option.value} option={option}>
          <input
            id={choiceId(texts.id, index)}
            type="checkbox"
            name={name}
            value={option.value}
            {...(onChange === undefined
              ? { defaultChecked: selected.includes(option.value) }
              : {
                  checked: selected.includes(option.value),
                  onChange: (event) => onChange(toggled(selected, option.value, event.target.checked)),
                })}
          />
        </Choice>
      ))}
    </div>
  )
  if (!isFolded) return <FieldGroup {...texts}>{choices}</FieldGroup>
  return (
    <FieldGroup {...texts} isFolded>
      <details className={styles.fold} open={selected.length > 0}>
        <summary>
          <span>
            {texts.label}
            {selected.length > 0 && `: ${selected.length}`}
          </span>
          <Icon name="chevron-down" />
        </summary>
        {choices}
      </details>
    </FieldGroup>
  )
}

/** Exactly one of a few. */
export function RadioGroup({
  name,
  options,
  selected,
  onChange,
  ...texts
}: OptionsProps & {
  selected?: string | undefined
  /** Told what is chosen now; without it the form alone knows. */
  onChange?: (selected: string) => void
}) {
  return (
    <FieldGroup {...texts}>
      <div className={styles.options}>
        {options.map((option, index) => (
          <Choice key={option.value} option={option}>
            <input
              id={choiceId(texts.id, index)}
              type="radio"
              name={name}
              value={option.value}
              {...(onChange === undefined
                ? { defaultChecked: selected === option.value }
                : { checked: selected === option.value, onChange: () => onChange(option.value) })}
            />
          </Choice>
        ))}
      </div>
    </FieldGroup>
  )
}

function toggled(selected: readonly string[], value: string, isChosen: boolean): readonly string[] {
  const others = selected.filter((other) => other !== value)
  return isChosen ? [...others, value] : others
}

/** Where an error of a group leads: to its first choice, `#<id>-1`. */
function choiceId(id: string | undefined, index: number): string | undefined {
  return id === undefined ? undefined : `${id}-${index + 1}`
}

function Choice({ option, children }: { option: CountedOption; children: ReactNode }) {
  return (
    <label className={styles.option}>
      {children}
      <span className={styles.word} lang={option.lang}>
        {option.label}
      </span>
      {option.count !== undefined && <span className={styles.count}>{option.count}</span>}
    </label>
  )
}
