import { useId } from 'react'
import styles from './Funnel.module.css'

export interface FunnelStep {
  key: string
  label: string
  value: number
  /** The value in words of the language. */
  valueText: string
  /** How many of the step before got here, in words: "54 %". */
  shareText?: string | undefined
  /** The list that the number counts. */
  href?: string
  note?: string | undefined
}

export interface FunnelProps {
  caption: string
  steps: readonly FunnelStep[]
  headers: { step: string; value: string; share: string }
}

/**
 * How many came how far, from step to step. It is a table whose numbers are drawn as bars from zero, so that the picture and
 * the accessible form are one; it reads in grey, by length.
 */
export function Funnel({ caption, steps, headers }: FunnelProps) {
  const captionId = useId()
  const largest = Math.max(1, ...steps.map((step) => step.value))
  const hasShares = steps.some((step) => step.shareText !== undefined)
  return (
    <table className={styles.funnel} aria-labelledby={captionId}>
      <caption id={captionId} className={styles.caption}>
        {caption}
      </caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{headers.step}</th>
          <th scope="col">{headers.value}</th>
          {hasShares && <th scope="col">{headers.share}</th>}
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <tr key={step.key} className={styles.step}>
            <th scope="row" className={styles.label}>
              {step.label}
              {step.note !== undefined && <span className={styles.note}>{step.note}</span>}
            </th>
            <td className={styles.cell}>
              <span
                className={styles.bar}
                style={{ inlineSize: `${(step.value / largest) * 100}%` }}
                aria-hidden="true"
              />
              <span className={styles.value}>
                {step.href === undefined ? step.valueText : <a href={step.href}>{step.valueText}</a>}
              </span>
            </td>
            {hasShares && <td className={styles.share}>{step.shareText}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
