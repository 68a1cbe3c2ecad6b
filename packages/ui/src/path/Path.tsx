import styles from './Path.module.css'

export interface PathPhase {
  key: string
  title: string
  /** The date or the span in words. */
  date: string
  /** The same, machine-readable. */
  dateTime?: string
  state: 'done' | 'current' | 'next'
  /** The state in a word: "done", "now", "ahead". */
  stateLabel: string
  /** More about it: time and place, an extension. */
  note?: string | undefined
}

export interface PathProps {
  label: string
  phases: readonly PathPhase[]
  /** Stands at the current phase: "You are here". */
  hereLabel: string
}

/**
 * The phases of a competition as a drawn path with their dates: down the page on a phone, along it where there is room.
 * An ordered list for who listens.
 */
export function Path({ label, phases, hereLabel }: PathProps) {
  return (
    <ol role="list" aria-label={label} className={styles.path}>
      {phases.map((phase) => (
        <li
          key={phase.key}
          className={styles.phase}
          data-state={phase.state}
          aria-current={phase.state === 'current' ? 'step' : undefined}
        >
          <Stone state={phase.state} />
          <div className={styles.text}>
            {phase.state === 'current' ? (
              <p className={styles.here}>{hereLabel}</p>
            ) : (
              <p className="visually-hidden">{phase.stateLabel}</p>
            )}
            <p className={styles.title}>{phase.title}</p>
            <p className={styles.date}>
              {phase.dateTime === undefined ? (
                phase.date
              ) : (
                <time dateTime={phase.dateTime}>{phase.date}</time>
              )}
            </p>
            {phase.note !== undefined && <p className={styles.note}>{phase.note}</p>}
          </div>
        </li>
      ))}
    </ol>
  )
}

/** done: a filled stone with a tick; current: an apple, larger; next: an open ring. */
function Stone({ state }: { state: PathPhase['state'] }) {
  return (
    <span className={styles.stone} aria-hidden="true">
      <svg viewBox="0 0 40 40">
        {state === 'done' && (
          <>
            <circle cx="20" cy="20" r="14" className={styles.filled} />
            <path d="m13.5 20.5 4.5 4.5 8.5-9.5" className={styles.tick} />
          </>
        )}
        {state === 'current' && (
          <>
            <circle cx="20" cy="20" r="19" className={styles.halo} />
            <path
              className={styles.apple}
              d="M20 13.5c-2-1.8-4.6-2.3-7-1.6-4 1.2-6 5.2-5 10.2C9 27.3 12.2 32 15.8 32c1.5 0 2.6-.8 4.2-.8s2.7.8 4.2.8c3.6 0 6.8-4.7 7.8-9.9 1-5-1-9-5-10.2-2.4-.7-5-.2-7 1.6Z"
            />
            <path d="M20 13.5c0-3 1.2-5.5 4-6.5" className={styles.stalk} />
          </>
        )}
        {state === 'next' && <circle cx="20" cy="20" r="12.5" className={styles.ring} />}
      </svg>
    </span>
  )
}
