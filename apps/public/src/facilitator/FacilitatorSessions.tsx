import { useLingui } from '@lingui/react/macro'
import { formatDate } from '@bastama/domain/kernel/calendar.ts'
import { epoch } from '@bastama/domain/kernel/time.ts'
import { Section } from '@bastama/ui/Section.tsx'
import type { FacilitatorQuery, LocalFragment } from '../graphql/generated/graphql.ts'
import { paths } from '../paths.ts'
import { useLanguage } from '../shell/i18n.ts'
import { useListQuery } from '../shell/list-return/use-list-query.ts'
import { LatestOf } from '../shell/list/LatestOf.tsx'
import { Local } from '../shell/Local.tsx'
import styles from './FacilitatorSessions.module.css'

type FacilitatorSessionList = NonNullable<FacilitatorQuery['facilitator']>['sessions']
type Session = FacilitatorSessionList['nodes'][number]

interface Run {
  readonly slug: string
  readonly title: LocalFragment
  readonly sessions: Session[]
}

/** The sessions that a facilitator ran, under the workshop that they were part of, in the order of their hours. */
export function FacilitatorSessions({
  sessions: { nodes, totalCount },
  zone,
}: {
  sessions: FacilitatorSessionList
  zone: string
}) {
  const { t } = useLingui()
  const language = useLanguage()
  const list = useListQuery()
  return (
    <Section title={t`Sessions`}>
      <LatestOf shown={nodes.length} total={totalCount} />
      {byWorkshop(nodes).map((run) => (
        <div key={run.slug}>
          <h3>
            <a href={paths.workshop(language, run.slug, list)}>
              <Local of={run.title} />
            </a>
          </h3>
          <ul role="list" className={styles.sessions}>
            {run.sessions.map((session) => (
              <li key={session.id} className={styles.session}>
                <time dateTime={session.startsAt} className={styles.date}>
                  {formatDate(language, { at: session.startsAt, zone }, 'short')}
                </time>
                <div>
                  <p className={styles.title}>
                    <Local of={session.title} />
                  </p>
                  {session.topic !== null && (
                    <p className={styles.topic}>
                      <Local of={session.topic.name} />
                    </p>
                  )}
                </div>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  )
}

function byWorkshop(sessions: readonly Session[]): Run[] {
  const runs = new Map<string, Run>()
  for (const session of sessions.toSorted((a, b) => epoch(a.startsAt) - epoch(b.startsAt))) {
    const workshop = session.stage?.workshop
    if (workshop === null || workshop === undefined) continue
    const run = runs.get(workshop.slug) ?? { slug: workshop.slug, title: workshop.title, sessions: [] }
    run.sessions.push(session)
    runs.set(workshop.slug, run)
  }
  return [...runs.values()]
}
