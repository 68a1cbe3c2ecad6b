import { useLingui } from '@lingui/react/macro'
import { useLayoutEffect, useId, useRef } from 'react'
import type { ReactNode } from 'react'
import { Notice } from '@bastama/ui/Notice.tsx'
import type { OpenClash } from './use-editing.ts'
import styles from '../form/Form.module.css'

export interface ConflictWords {
  /** What is called what: the label of the field at a path. */
  readonly labelOf: (path: readonly string[]) => string
  /** A value as somebody reads it. */
  readonly show: (value: unknown, path: readonly string[]) => ReactNode
}

/** Somebody else has changed it meanwhile: mine beside theirs, field by field, with a choice. */
export function ConflictChoices({
  clashes,
  isMerged,
  choose,
  labelOf,
  show,
}: ConflictWords & {
  clashes: readonly OpenClash[]
  isMerged: boolean
  choose: (clash: OpenClash, choice: 'mine' | 'theirs') => void
}) {
  const { t } = useLingui()
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (isMerged) place.current?.focus()
  }, [isMerged])
  if (!isMerged) return null
  return (
    <div ref={place} tabIndex={-1}>
      <Notice tone="warning" role="alert" title={t`Somebody else has changed this since you opened it`}>
        {clashes.length === 0 ? (
          <p>{t`They changed other fields than you. Theirs are here now beside yours: look, and save again.`}</p>
        ) : (
          <div className={styles.clashes}>
            <p>{t`Nothing is saved yet. Choose for each field, then save again.`}</p>
            {clashes.map((clash) => (
              <Choice
                key={clash.path.join('.')}
                label={labelOf(clash.path)}
                clash={clash}
                choose={choose}
                show={show}
              />
            ))}
          </div>
        )}
      </Notice>
    </div>
  )
}

function Choice({
  label,
  clash,
  choose,
  show,
}: {
  label: string
  clash: OpenClash
  choose: (clash: OpenClash, choice: 'mine' | 'theirs') => void
  show: ConflictWords['show']
}) {
  const { t } = useLingui()
  const name = useId()
  const sides = [
    { side: 'mine', words: t`Mine` },
    { side: 'theirs', words: t`Theirs` },
  ] as const
  return (
    <fieldset>
      <legend>{label}</legend>
      <div className={styles.sides}>
        {sides.map(({ side, words }) => (
          <label key={side} className={styles.side}>
            <input
              type="radio"
              name={name}
              checked={clash.choice === side}
              onChange={() => choose(clash, side)}
            />
            <strong>{words}</strong>
            <span className={styles.value}>{show(clash[side], clash.path)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
