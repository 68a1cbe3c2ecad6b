import { useLingui } from '@lingui/react/macro'
import { useLayoutEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { mostEntries } from '@bastama/domain/competition/input.ts'
import { formatNumber } from '@bastama/domain/kernel/number.ts'
import { Button } from '@bastama/ui/Button.tsx'
import { Heading } from '@bastama/ui/Heading.tsx'
import { Stack } from '@bastama/ui/Stack.tsx'
import { useLanguage } from '../../shell/i18n.ts'
import styles from './Editor.module.css'

/** What was taken out of a list: it can be put back until the list is changed or saved once more. */
interface Removed<Entry> {
  readonly entry: Entry
  readonly index: number
  /** The list without it. */
  readonly left: readonly Entry[]
}

/** Entries of a list under one another: each can be moved and removed, new ones are added at the end. */
export function EntriesEditor<Entry extends { readonly key: string }>({
  path,
  entries,
  onChange,
  make,
  nameOf,
  addLabel,
  disabledReason,
  level = 3,
  children,
}: {
  /** Where the list is in the input of the API. */
  path: string
  entries: readonly Entry[]
  onChange: (entries: readonly Entry[]) => void
  make: (key: string) => Entry
  /** What an entry is called by its number: “Question 3”. */
  nameOf: (number: string) => string
  addLabel: string
  /** Why nothing may be changed. */
  disabledReason?: string | undefined
  level?: 3 | 4
  children: (entry: Entry, path: string, change: (part: Partial<Entry>) => void) => ReactNode
}) {
  const { t } = useLingui()
  const language = useLanguage()
  const [said, setSaid] = useState('')
  const [removed, setRemoved] = useState<Removed<Entry> | undefined>()
  const list = useRef<HTMLDivElement>(null)
  const goesTo = useRef<number>(undefined)
  // The button that was pressed is gone, or what it made stands above it: whoever writes by keyboard goes on there.
  useLayoutEffect(() => {
    const index = goesTo.current
    if (index === undefined) return
    goesTo.current = undefined
    const shown = list.current?.querySelectorAll<HTMLElement>(':scope > [data-entry]')
    const entry = shown?.[Math.min(index, shown.length - 1)]
    ;(entry ?? list.current?.querySelector<HTMLElement>(':scope > p > button'))?.focus()
  }, [entries])
  const numbered = (index: number) => nameOf(formatNumber(language, index + 1))
  const move = (from: number, to: number) => {
    const moved = entries.toSpliced(from, 1)
    onChange(moved.toSpliced(to, 0, ...entries.slice(from, from + 1)))
    const name = numbered(to)
    setSaid(t`Moved: it is now ${name}`)
  }
  return (
    <div ref={list} id={path} className={styles.entries}>
      {entries.map((entry, index) => {
        const name = numbered(index)
        return (
          <section
            key={entry.key}
            data-entry=""
            tabIndex={-1}
            // The parts of one entry are called as those of the next: a landmark would have to have a name of its own.
            role={level === 3 ? undefined : 'group'}
            id={`${path}.${index}`}
            aria-label={name}
            className={level === 3 ? styles.entry : styles.part}
          >
            <div className={styles.head}>
              <Heading level={level} size="m">
                {name}
              </Heading>
              <Stack direction="row" gap="s">
                <Button
                  variant="quiet"
                  size="s"
                  icon="arrow-up"
                  disabledReason={disabledReason ?? (index === 0 ? t`It is the first.` : undefined)}
                  onClick={() => move(index, index - 1)}
                  aria-label={t`Move up: ${name}`}
                >
                  {t`Up`}
                </Button>
                <Button
                  variant="quiet"
                  size="s"
                  icon="arrow-down"
                  disabledReason={
                    disabledReason ?? (index === entries.length - 1 ? t`It is the last.` : undefined)
                  }
                  onClick={() => move(index, index + 1)}
                  aria-label={t`Move down: ${name}`}
                >
                  {t`Down`}
                </Button>
                <Button
                  variant="quiet"
                  size="s"
                  icon="close"
                  disabledReason={disabledReason}
                  onClick={() => {
                    goesTo.current = index
                    const left = entries.toSpliced(index, 1)
                    onChange(left)
                    setRemoved({ entry, index, left })
                    setSaid(t`Removed: ${name}`)
                  }}
                  aria-label={t`Remove: ${name}`}
                >
                  {t`Remove`}
                </Button>
              </Stack>
            </div>
            {children(entry, `${path}.${index}`, (part) =>
              onChange(entries.with(index, { ...entry, ...part })),
            )}
          </section>
        )
      })}
      {removed?.left === entries && (
        <p className={styles.removed}>
          <span aria-hidden="true">{said}</span>
          <Button
            variant="secondary"
            size="s"
            icon="arrow-left"
            onClick={() => {
              goesTo.current = removed.index
              onChange(entries.toSpliced(removed.index, 0, removed.entry))
              setSaid('')
            }}
          >
            {t`Put it back`}
          </Button>
        </p>
      )}
      <p>
        <Button
          variant="secondary"
          size="s"
          disabledReason={
            disabledReason ??
            (entries.length >= mostEntries ? t`There are as many as there may be.` : undefined)
          }
          onClick={() => {
            goesTo.current = entries.length
            onChange([...entries, make(crypto.randomUUID())])
          }}
        >
          {addLabel}
        </Button>
      </p>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </div>
  )
}
