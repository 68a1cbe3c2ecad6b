import { Trans, useLingui } from '@lingui/react/macro'
import { languageNames } from '@bastama/domain/kernel/language.ts'
import { Icon } from '@bastama/ui/Icon.tsx'
import { useLanguage } from '../../../shell/i18n.ts'
import type { RecordedEvent } from '../record.graphql.ts'
import styles from '../Record.module.css'
import { changesOf } from './changes.ts'
import type { Change } from './changes.ts'
import { entryNoun, listChange } from './entries.ts'
import type { EntryChange, Fact, ListChange } from './entries.ts'
import { usePartNames } from './use-part-names.ts'
import { Value } from './Value.tsx'
import type { Known } from './Value.tsx'

/** So much is shown at once; more is folded. */
const shownAtOnce = 4

/** What an event changed: each part as it was and as it is. */
export function Changes({ of, ...rest }: { of: RecordedEvent } & Known) {
  const { t } = useLingui()
  const changes = changesOf(of.before, of.after)
  if (changes.length === 0) return null
  const list = <ChangedParts changes={changes} noun={of.noun} {...rest} />
  const lines = changes.map(({ before, after }) => listChange(before, after)?.entries.length ?? 1)
  if (lines.reduce((sum, count) => sum + count, 0) <= shownAtOnce) return list
  return (
    <details>
      <summary>{t`What changed`}</summary>
      {list}
    </details>
  )
}

/** Each part of a thing, or of an entry of its lists, with what became of it. */
function ChangedParts({ changes, ...rest }: { changes: readonly Change[]; noun: string } & Known) {
  return (
    <dl className={styles.changes}>
      {changes.map((change) => (
        <ChangedPart key={`${change.part} ${change.language ?? ''}`} change={change} {...rest} />
      ))}
    </dl>
  )
}

function ChangedPart({ change, noun, ...rest }: { change: Change; noun: string } & Known) {
  const pageLanguage = useLanguage()
  const nameOf = usePartNames()
  const { part, before, after, language } = change
  const list = listChange(before, after)
  return (
    <div className={styles.change}>
      <dt>
        {nameOf(part, noun)}
        {language !== undefined && language !== pageLanguage && ` (${languageNames[language]})`}
      </dt>
      <dd>
        {list === undefined ? (
          <BeforeAndAfter change={change} noun={noun} {...rest} />
        ) : (
          <ChangedList of={list} part={part} {...rest} />
        )}
      </dd>
    </div>
  )
}

function BeforeAndAfter({
  change: { part, before, after },
  ...rest
}: { change: Change; noun: string } & Known) {
  const { t } = useLingui()
  return (
    <>
      {before !== null && (
        <>
          <span className="visually-hidden">{t`Before:`} </span>
          <span className={styles.before}>
            <Value of={before} part={part} {...rest} />
          </span>
        </>
      )}
      {before !== null && after !== null && (
        <span aria-hidden="true">
          <Icon name="arrow-right" size="1em" />
        </span>
      )}
      {after === null ? (
        <span className={styles.gone}>{t`taken away`}</span>
      ) : (
        <>
          <span className="visually-hidden">{t`After:`} </span>
          <span>
            <Value of={after} part={part} {...rest} />
          </span>
        </>
      )}
    </>
  )
}

/** A list entry by entry: what came to it, what of it changed and what went, and in which order the rest is now. */
function ChangedList({
  of: { entries, reordered },
  part,
  ...rest
}: { of: ListChange; part: string } & Known) {
  const noun = entryNoun(part)
  return (
    <ul role="list" className={styles.entries}>
      {entries.map((entry) => (
        <li key={entry.key}>
          <ChangedEntry of={entry} noun={noun} {...rest} />
        </li>
      ))}
      {reordered !== undefined && (
        <li>
          <Trans>Put into another order:</Trans>
          <ol>
            {reordered.map((title, index) => (
              <li key={index}>
                <Title of={title} noun={noun} {...rest} />
              </li>
            ))}
          </ol>
        </li>
      )}
    </ul>
  )
}

function ChangedEntry({ of, noun, ...rest }: { of: EntryChange; noun: string } & Known) {
  const { t } = useLingui()
  const words = { ADDED: t`Added:`, CHANGED: t`Changed:`, REMOVED: t`Removed:` }
  return (
    <>
      <p>
        {words[of.standing]}{' '}
        <strong>
          <Title of={of.title} noun={noun} {...rest} />
        </strong>
      </p>
      {of.standing === 'CHANGED' ? (
        <ChangedParts changes={of.changes} noun={noun} {...rest} />
      ) : (
        <Facts of={of.facts} noun={noun} {...rest} />
      )}
    </>
  )
}

/** What an entry is called; of a step of a scale, what it is worth. */
function Title({ of, noun, ...rest }: { of: Fact | undefined; noun: string } & Known) {
  const nameOf = usePartNames()
  if (of === undefined) return '–'
  return (
    <>
      {of.part === 'points' && `${nameOf(of.part)}: `}
      <Value of={of.value} part={of.part} noun={noun} {...rest} />
    </>
  )
}

/** What an entry says that came or went; lists within it by the names of their entries. */
function Facts({ of, noun, ...rest }: { of: readonly Fact[]; noun: string } & Known) {
  const nameOf = usePartNames()
  if (of.length === 0) return null
  return (
    <dl className={styles.changes}>
      {of.map(({ part, value }) => (
        <div key={part} className={styles.change}>
          <dt>{nameOf(part, noun)}</dt>
          <dd>
            <FactValue of={value} part={part} noun={noun} {...rest} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function FactValue({ of, part, noun, ...rest }: { of: unknown; part: string; noun: string } & Known) {
  const list = listChange(null, of)
  if (list === undefined) return <Value of={of} part={part} noun={noun} {...rest} />
  const inner = entryNoun(part)
  return (
    <ul role="list" className={styles.entries}>
      {list.entries.map((entry) => (
        <li key={entry.key}>
          <Title of={entry.title} noun={inner} {...rest} />
          {entry.standing === 'ADDED' && <Facts of={entry.facts} noun={inner} {...rest} />}
        </li>
      ))}
    </ul>
  )
}
