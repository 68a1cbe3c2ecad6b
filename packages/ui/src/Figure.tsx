import { useId } from 'react'
import type { ReactNode } from 'react'
import styles from './Figure.module.css'

export interface FigureProps {
  /** The number, already in words of the language: "45", "около 200", "50 000 €". */
  value: string
  label: ReactNode
  /** Whether it was counted from the data here or stated by the programme. */
  basis?: { kind: 'computed' | 'reported'; label: string }
  note?: ReactNode
  /** The list that the number counts. */
  href?: string
  /** l: one of the few that matter most. */
  size?: 'm' | 'l'
}

/** One big number with what it counts and where it comes from. */
export function Figure({ value, label, basis, note, href, size = 'm' }: FigureProps) {
  const id = useId()
  const [valueId, labelId] = [`${id}value`, `${id}label`]
  return (
    <div className={styles.figure} data-size={size}>
      <p className={styles.value}>
        {href === undefined ? (
          value
        ) : (
          <a id={valueId} href={href} aria-labelledby={`${valueId} ${labelId}`}>
            {value}
          </a>
        )}
      </p>
      <p id={labelId} className={styles.label}>
        {label}
      </p>
      {note !== undefined && <p className={styles.note}>{note}</p>}
      {basis !== undefined && (
        <p className={styles.note}>
          <span className={styles.basis} data-kind={basis.kind} aria-hidden="true" /> {basis.label}
        </p>
      )}
    </div>
  )
}

/** Figures beside one another. */
export function FigureGrid({ children }: { children: ReactNode }) {
  return <div className={styles.grid}>{children}</div>
}
