import { Icon } from '../Icon.tsx'
import type { IconName } from '../Icon.tsx'
import styles from './Promise.module.css'

const icons = {
  planned: 'ring',
  late: 'warning',
  done: 'check',
  dropped: 'stop',
} as const satisfies Record<string, IconName>

interface PromiseDate {
  text: string
  dateTime: string
}

export interface PromisedMilestone {
  key: string
  title: string
  lang?: string | undefined
  state: keyof typeof icons
  stateLabel: string
  due: PromiseDate
  /** When it was delivered, or given up. */
  settled?: PromiseDate | undefined
  /** What that date is, where it is not the delivery. */
  settledLabel?: string | undefined
  note?: string | undefined
  noteLang?: string | undefined
}

export interface PromiseProps {
  label: string
  headers: { promised: string; delivered: string }
  /** In place of a date while there is none. */
  notYetLabel: string
  milestones: readonly PromisedMilestone[]
}

/** What was promised beside what was delivered: milestones with both dates and the state by shape and word. */
export function Promise({ label, headers, notYetLabel, milestones }: PromiseProps) {
  return (
    <ol role="list" aria-label={label} className={styles.promise}>
      {milestones.map((milestone) => (
        <li key={milestone.key} className={styles.milestone} data-state={milestone.state}>
          <span className={styles.shape}>
            <Icon name={icons[milestone.state]} size="1.5rem" />
          </span>
          <div className={styles.what}>
            <p className={styles.title} lang={milestone.lang}>
              {milestone.title}
            </p>
            <p className={styles.state}>{milestone.stateLabel}</p>
            {milestone.note !== undefined && (
              <p className={styles.note} lang={milestone.noteLang}>
                {milestone.note}
              </p>
            )}
          </div>
          <dl className={styles.dates}>
            <div>
              <dt>{headers.promised}</dt>
              <dd>
                <time dateTime={milestone.due.dateTime}>{milestone.due.text}</time>
              </dd>
            </div>
            <div>
              <dt>{milestone.settledLabel ?? headers.delivered}</dt>
              <dd>
                {milestone.settled === undefined ? (
                  notYetLabel
                ) : (
                  <time dateTime={milestone.settled.dateTime}>{milestone.settled.text}</time>
                )}
              </dd>
            </div>
          </dl>
        </li>
      ))}
    </ol>
  )
}
