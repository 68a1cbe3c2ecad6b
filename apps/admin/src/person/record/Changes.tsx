import { Fragment } from 'react'
import { useLingui } from '@lingui/react/macro'
import { shownReference } from '@bastama/domain/application/reference.ts'
import { formatDate } from '@bastama/domain/kernel/calendar.ts'
import { isLanguage, languageNames } from '@bastama/domain/kernel/language.ts'
import { Icon } from '@bastama/ui/Icon.tsx'
import { Amount } from '../../shell/Amount.tsx'
import { useLanguage } from '../../shell/i18n.ts'
import { ZonedTime } from '../../shell/ZonedTime.tsx'
import { changesOf, idsOf } from './changes.ts'
import type { Change } from './changes.ts'
import type { RecordedEvent } from './record.graphql.ts'
import { SubjectLink } from './SubjectLink.tsx'
import type { Subject } from './use-subjects.ts'
import styles from './Record.module.css'
import { usePartNames } from './use-part-names.ts'
import { codeWordsOf } from './event-words.ts'

/** So many parts are shown at once; more are folded. */
const shownAtOnce = 4

/** What is known of the things that events name, and in which zone moments are told. */
interface Known {
  readonly subjects: ReadonlyMap<string, Subject>
  readonly zone: string
}

/** What an event changed: each part as it was and as it is. */
export function Changes({ of, ...rest }: { of: RecordedEvent } & Known) {
  const { t } = useLingui()
  const changes = changesOf(of.before, of.after)
  if (changes.length === 0) return null
  const list = (
    <dl className={styles.changes}>
      {changes.map((change) => (
        <ChangedPart key={change.part} change={change} noun={of.noun} {...rest} />
      ))}
    </dl>
  )
  if (changes.length <= shownAtOnce) return list
  return (
    <details>
      <summary>{t`What changed`}</summary>
      {list}
    </details>
  )
}

function ChangedPart({ change, noun, ...rest }: { change: Change; noun: string } & Known) {
  const { t } = useLingui()
  const nameOf = usePartNames()
  const { part, before, after } = change
  return (
    <div className={styles.change}>
      <dt>{nameOf(part)}</dt>
      <dd>
        {before !== null && (
          <>
            <span className="visually-hidden">{t`Before:`} </span>
            <span className={styles.before}>
              <Value of={before} part={part} noun={noun} {...rest} />
            </span>
          </>
        )}
        {before !== null && after !== null && (
          <span aria-hidden="true">
            <Icon name="arrow-right" size="1em" />
          </span>
        )}
        {after !== null && (
          <>
            <span className="visually-hidden">{t`After:`} </span>
            <span>
              <Value of={after} part={part} noun={noun} {...rest} />
            </span>
          </>
        )}
        {after === null && <span className={styles.gone}>{t`taken away`}</span>}
      </dd>
    </div>
  )
}

/** A value of the record for people: texts in their language, moments in the zone, codes in words, things by their names. */
function Value({ of, part, noun, zone, subjects }: { of: unknown; part: string; noun: string } & Known) {
  const { t } = useLingui()
  const language = useLanguage()
  const nameOf = usePartNames()
  const ids = idsOf(part, of)
  if (ids.length > 0) return <Named ids={ids} subjects={subjects} />
  if (typeof of === 'boolean') return of ? t`yes` : t`no`
  if (typeof of === 'number') return String(of)
  if (typeof of === 'string') {
    const words = codeWordsOf(language, noun, part, of)
    if (words !== undefined) return words
    if (part === 'reference') return shownReference(of)
    if (day.test(of)) return formatDate(language, of)
    return moment.test(of) ? <ZonedTime at={of} zone={zone} /> : <span className={styles.text}>{of}</span>
  }
  if (part === 'changed' && Array.isArray(of)) return of.map((name) => nameOf(String(name))).join(', ')
  if (part === 'languages' && Array.isArray(of)) return of.map(languageName).join(', ')
  if (isAmount(of)) return <Amount of={of} />
  const text = textIn(of, language)
  if (text === undefined) return <code className={styles.text}>{JSON.stringify(of, null, 1)}</code>
  return (
    <span className={styles.text} lang={text.lang === language ? undefined : text.lang}>
      {text.text}
    </span>
  )
}

/** Things by their names; the id of what is gone, or has none. */
function Named({ ids, subjects }: { ids: readonly string[] } & Pick<Known, 'subjects'>) {
  return ids.map((id, index) => {
    const subject = subjects.get(id)
    return (
      <Fragment key={id}>
        {index > 0 && ', '}
        {subject ? <SubjectLink of={subject} /> : <code className={styles.text}>{id}</code>}
      </Fragment>
    )
  })
}

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/

const day = /^\d{4}-\d\d-\d\d$/

function languageName(code: unknown): string {
  return isLanguage(code) ? languageNames[code] : String(code)
}

function isAmount(value: unknown): value is { minorUnits: number; currency: string } {
  return typeof value === 'object' && value !== null && 'minorUnits' in value && 'currency' in value
}

/** A text in several languages, in the reader's if it is there; undefined for what is none. */
function textIn(value: unknown, language: string): { text: string; lang: string } | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const texts = Object.entries(value)
  if (texts.length === 0 || !texts.every(([lang, text]) => isLanguage(lang) && typeof text === 'string'))
    return undefined
  const [lang = '', text = ''] = texts.find(([each]) => each === language) ?? texts[0] ?? []
  return { text: String(text), lang }
}
