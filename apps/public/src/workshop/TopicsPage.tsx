import { useLingui } from '@lingui/react/macro'
import { Fragment } from 'react'
import { formatDate } from '@bastama/domain/kernel/calendar.ts'
import { formatNumber } from '@bastama/domain/kernel/number.ts'
import { EmptyState } from '@bastama/ui/EmptyState.tsx'
import { PageTitle } from '@bastama/ui/PageTitle.tsx'
import { Section } from '@bastama/ui/Section.tsx'
import { ask, inApi } from '../graphql/client.ts'
import type { TopicsQuery } from '../graphql/generated/graphql.ts'
import { paths } from '../paths.ts'
import { requireLanguage } from '../shell/address-language.ts'
import { Crumbs } from '../shell/Crumbs.tsx'
import { useLanguage } from '../shell/i18n.ts'
import { LatestOf } from '../shell/list/LatestOf.tsx'
import { Local } from '../shell/Local.tsx'
import { SitePage } from '../shell/SitePage.tsx'
import { zoneOf } from '../shell/time-zone.ts'
import styles from './TopicsPage.module.css'
import { topicsQuery } from './workshop.graphql.ts'
import type { Route } from './+types/TopicsPage.ts'

type Topic = TopicsQuery['programmes']['nodes'][number]['topics'][number]

export async function loader({ params, request }: Route.LoaderArgs) {
  const language = requireLanguage(params.language)
  return { answer: await ask(topicsQuery, { language: inApi[language] }, request.signal) }
}

export default function TopicsPage({ loaderData: { answer } }: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const topics = answer.programmes.nodes[0]?.topics ?? []
  const lead = t`What the Workshop teaches, who teaches it and in which sessions.`
  return (
    <SitePage site={answer} title={t`What is taught`} description={lead}>
      <PageTitle
        title={t`What is taught`}
        crumbs={
          <Crumbs
            items={[{ label: t`Workshops`, href: paths.workshops(language) }, { label: t`What is taught` }]}
          />
        }
        lead={lead}
      />
      {topics.length === 0 && <EmptyState title={t`There are no topics yet`} />}
      {topics.map((topic) => (
        <TopicSection key={topic.id} topic={topic} zone={zoneOf(answer)} />
      ))}
    </SitePage>
  )
}

function TopicSection({ topic, zone }: { topic: Topic; zone: string }) {
  const { t } = useLingui()
  const language = useLanguage()
  const { slug, name, summary, facilitators, sessions } = topic
  const allFacilitators = formatNumber(language, facilitators.totalCount)
  return (
    <Section
      id={slug}
      title={<Local of={name} />}
      {...(summary === null ? {} : { lead: <Local of={summary} /> })}
    >
      {facilitators.nodes.length > 0 && (
        <p>
          {t`Taught by:`}{' '}
          {facilitators.nodes.map((facilitator, index) => (
            <Fragment key={facilitator.slug}>
              {index > 0 && ', '}
              <a href={paths.facilitator(language, facilitator.slug)}>
                <Local of={facilitator.name} />
              </a>
            </Fragment>
          ))}
          {facilitators.totalCount > facilitators.nodes.length && (
            <>
              {'. '}
              <a href={paths.facilitators(language, String(new URLSearchParams({ topic: slug })))}>
                {t`All who teach it: ${allFacilitators}`}
              </a>
            </>
          )}
        </p>
      )}
      <LatestOf shown={sessions.nodes.length} total={sessions.totalCount} />
      {sessions.nodes.length > 0 && (
        <ul role="list">
          {sessions.nodes.map(({ id, startsAt, title, stage }) => (
            <li key={id} className={styles.session}>
              <time dateTime={startsAt} className={styles.date}>
                {formatDate(language, { at: startsAt, zone }, 'short')}
              </time>
              <div>
                <p>
                  <Local of={title} />
                </p>
                {stage?.workshop && (
                  <p className={styles.workshop}>
                    <a href={paths.workshop(language, stage.workshop.slug)}>
                      <Local of={stage.workshop.title} />
                    </a>
                  </p>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
