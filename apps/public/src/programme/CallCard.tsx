import { useLingui } from '@lingui/react/macro'
import { langOf } from '@bastama/domain/kernel/language.ts'
import { formatDateTime, formatDeadline, formatRelative } from '@bastama/domain/kernel/calendar.ts'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import { competitionKindWords } from '@bastama/domain/competition/words.ts'
import { Badge } from '@bastama/ui/Badge.tsx'
import { ButtonLink } from '@bastama/ui/ButtonLink.tsx'
import { SampleMark } from '@bastama/ui/SampleMark.tsx'
import type { CallFragment } from '../graphql/generated/graphql.ts'
import { paths } from '../paths.ts'
import { useLanguage } from '../shell/i18n.ts'
import { Local } from '../shell/Local.tsx'
import { useTimeLeft } from '../shell/time/use-time-left.ts'
import styles from './CallCard.module.css'

/** A competition that takes applications now, or next: until when, who may apply, and the way there. */
export function CallCard({
  call,
  zone,
  now,
  isMarkedByList = false,
}: {
  call: CallFragment
  zone: string
  now: string
  /** The list says of all its entries that they are sample data. */
  isMarkedByList?: boolean
}) {
  const { t } = useLingui()
  const language = useLanguage()
  const isOpen = call.phase === 'OPEN'
  const moment = isOpen ? call.closesAt : call.opensAt
  const left = useTimeLeft(call.closesAt, now, zone)
  return (
    <article className={styles.call}>
      <div className={styles.marks}>
        <Badge tone={isOpen ? 'open' : 'soon'}>{isOpen ? t`Open now` : t`Opens soon`}</Badge>
        {call.isSample && !isMarkedByList && <SampleMark label={t`sample data`} />}
      </div>
      <p className={styles.kind}>{capitalized(competitionKindWords[language][call.kind])}</p>
      <h2 className={styles.title} lang={langOf(call.title, language)}>
        {call.title.text}
      </h2>
      <p>
        <Local of={call.whoMayApply} />
      </p>
      <p className={styles.deadline}>
        <span className={styles.term}>{isOpen ? t`Apply by` : t`Opens on`}</span>
        <time dateTime={moment} className={styles.date}>
          {isOpen ? formatDeadline(language, moment, zone) : formatDateTime(language, moment, zone)}
        </time>
        <span>{isOpen ? left : formatRelative(language, moment, now, zone)}</span>
      </p>
      <ButtonLink href={paths.competition(language, call.slug)} iconEnd="arrow-right">
        {isOpen ? t`Conditions and questions` : t`About the competition`}
      </ButtonLink>
    </article>
  )
}
