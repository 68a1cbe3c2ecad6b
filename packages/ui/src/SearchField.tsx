import { useId } from 'react'
import type { KeyboardEventHandler } from 'react'
import { Icon } from './Icon.tsx'
import styles from './SearchField.module.css'

export interface SearchFieldProps {
  label: string
  isLabelHidden?: boolean
  /** What the button says. */
  buttonLabel: string
  name?: string
  value?: string | undefined
  placeholder?: string
  size?: 'm' | 'l'
  onKeyDown?: KeyboardEventHandler<HTMLInputElement>
}

/** The text to search for, with its button; stands inside a GET form. */
export function SearchField({
  label,
  isLabelHidden = true,
  buttonLabel,
  name = 'q',
  value,
  placeholder,
  size = 'm',
  onKeyDown,
}: SearchFieldProps) {
  const id = useId()
  return (
    <div className={styles.search} data-size={size}>
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      <div className={styles.box}>
        <input
          id={id}
          type="search"
          name={name}
          defaultValue={value}
          placeholder={placeholder}
          autoComplete="off"
          enterKeyHint="search"
          onKeyDown={onKeyDown}
        />
        <button type="submit">
          <Icon name="search" />
          <span>{buttonLabel}</span>
        </button>
      </div>
    </div>
  )
}
