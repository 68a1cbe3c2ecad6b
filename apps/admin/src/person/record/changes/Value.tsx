import { Fragment } from 'react'
import { useLingui } from '@lingui/react/macro'
import { shownReference } from '@bastama/domain/application/reference.ts'
import { formatDate } from '@bastama/domain/kernel/calendar.ts'
import { isLanguage, languageNames } from '@bastama/domain/kernel/language.ts'
import { localize } from '@bastama/domain/kernel/localized.ts'
import { formatNumber } from '@bastama/domain/kernel/number.ts'
import { Amount } from '../../../shell/Amount.tsx'
import { useLanguage } from '../../../shell/i18n.ts'
import { ZonedTime } from '../../../shell/ZonedTime.tsx'
import { codeWordsOf } from '../event-words.ts'
import { SubjectLink } from '../SubjectLink.tsx'
import type { Subject } from '../use-subjects.ts'
import styles from '../Record.module.css'
import { idsOf, localizedOf } from './changes.ts'
import { usePartNames } from './use-part-names.ts'

/** What is known of the things that events name, and in which zone moments are told. */
export interface Known {
  readonly subjects: ReadonlyMap<string, Subject>
  readonly zone: string
}

/** A value of the record for people: texts in their language, moments in the zone, codes in words, things by their names. */
export function Value({
  of,
  part,
  noun,
  zone,
  subjects,
}: { of: unknown; part: string; noun: string } & Known) {
  const { t } = useLingui()
  const language = useLanguage()
  const nameOf = usePartNames()
  const ids = idsOf(part, of)
  if (ids.length > 0) return <Named ids={ids} subjects={subjects} />
  if (typeof of === 'boolean') return of ? t`yes` : t`no`
  if (typeof of === 'number') return formatNumber(language, of)
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
  const texts = localizedOf(of)
  const text = texts && localize(texts, language)
  if (!text?.text) return <code className={styles.text}>{JSON.stringify(of, null, 1)}</code>
  return (
    <span className={styles.text} lang={text.language === language ? undefined : text.language}>
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
