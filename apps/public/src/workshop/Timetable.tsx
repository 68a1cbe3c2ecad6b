import { useLingui } from '@lingui/react/macro'
import { Fragment } from 'react'
import { langOf } from '@bastama/domain/kernel/language.ts'
import { formatDate, formatTimeRange, weekdayName } from '@bastama/domain/kernel/calendar.ts'
import { zoneName } from '@bastama/domain/kernel/time.ts'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import { Schedule } from '@bastama/ui/Schedule.tsx'
import type { WorkshopQuery } from '../graphql/generated/graphql.ts'
import { paths } from '../paths.ts'
import { useLanguage } from '../shell/i18n.ts'
import { useListQuery } from '../shell/list-return/use-list-query.ts'
import { Local } from '../shell/Local.tsx'
import { byDay } from './days.ts'
import styles from './Timetable.module.css'

export type Stage = NonNullable<WorkshopQuery['workshop']>['stages'][number]
type Session = Stage['sessions'][number]

/** The sessions of a stage by day and hour, with topics and facilitators; made to be printed too. */
export function Timetable({ sessions, zone }: { sessions: readonly Session[]; zone: string }) {
  const { t } = useLingui()
  const language = useLanguage()
  const clock = zoneName(language, zone, sessions[0]?.startsAt ?? new Date(0))
  return (
    <div className={styles.timetable}>
      <Schedule
        days={byDay(sessions, zone).map((day) => ({
          key: day.date,
          date: `${capitalized(weekdayName(language, day.date))}, ${formatDate(language, day.date)}`,
          dateTime: day.date,
          entries: day.sessions.map((session) => ({
            key: session.id,
            time: formatTimeRange(session.startsAt, session.endsAt, zone),
            dateTime: session.startsAt,
            title: session.title.text,
            lang: langOf(session.title, language),
            people: <TopicAndPeople session={session} />,
          })),
        }))}
      />
      <p className={styles.zone}>{t`Time zone: ${clock}.`}</p>
    </div>
  )
}

function TopicAndPeople({ session: { topic, facilitators } }: { session: Session }) {
  const language = useLanguage()
  const list = useListQuery()
  return (
    <>
      {topic !== null && (
        <a href={paths.topic(language, topic.slug)}>
          <Local of={topic.name} />
        </a>
      )}
      {topic !== null && facilitators.length > 0 && ' · '}
      {facilitators.map(({ slug, name }, index) => (
        <Fragment key={slug}>
          {index > 0 && ', '}
          <a href={paths.facilitator(language, slug, list)}>
            <Local of={name} />
          </a>
        </Fragment>
      ))}
    </>
  )
}
