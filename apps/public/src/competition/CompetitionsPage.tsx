import { useLingui } from '@lingui/react/macro'
import { zoneName } from '@bastama/domain/kernel/time.ts'
import { competitionKinds } from '@bastama/domain/competition/competition.ts'
import { ButtonLink } from '@bastama/ui/ButtonLink.tsx'
import { EmptyState } from '@bastama/ui/EmptyState.tsx'
import { Grid } from '@bastama/ui/Grid.tsx'
import { PageTitle } from '@bastama/ui/PageTitle.tsx'
import { Section } from '@bastama/ui/Section.tsx'
import { Stack } from '@bastama/ui/Stack.tsx'
import { TabLinks } from '@bastama/ui/TabLinks.tsx'
import { ask, inApi } from '../graphql/client.ts'
import type { CompetitionKind, CompetitionPhase } from '../graphql/generated/graphql.ts'
import { paths } from '../paths.ts'
import { requireLanguage } from '../shell/address-language.ts'
import { CalendarLink } from '../shell/time/CalendarLink.tsx'
import { Crumbs } from '../shell/Crumbs.tsx'
import { useLanguage } from '../shell/i18n.ts'
import { isListOfSamples } from '../shell/sample/is-list-of-samples.ts'
import { readList } from '../shell/list-address/read-list.ts'
import { SampleNote } from '../shell/sample/SampleNote.tsx'
import { SitePage } from '../shell/SitePage.tsx'
import { UnknownValues } from '../shell/list-address/UnknownValues.tsx'
import { zoneOf } from '../shell/time-zone.ts'
import { competitionsQuery } from './competition.graphql.ts'
import { CompetitionCard } from './CompetitionCard.tsx'
import { kindInAddress, readKind } from './kind-in-address.ts'
import type { Route } from './+types/CompetitionsPage.ts'

/** The phases in the order in which readers care; the ones that wait for their moment have the nearest first. */
const order = ['OPEN', 'UPCOMING', 'IN_REVIEW', 'ANNOUNCED', 'CANCELLED', 'ARCHIVED'] as const
const nearestFirst: readonly CompetitionPhase[] = ['OPEN', 'UPCOMING']

export async function loader({ params, request }: Route.LoaderArgs) {
  const language = requireLanguage(params.language)
  const read = async (address: URLSearchParams) => {
    const kind = readKind(address)
    const variables = { language: inApi[language], filter: kind === undefined ? null : { kind: [kind] } }
    return {
      answer: await ask(competitionsQuery, variables, request.signal),
      kind,
      now: new Date().toISOString(),
    }
  }
  const known = { kind: competitionKinds.map(kindInAddress), after: [], before: [] }
  return readList(new URL(request.url).searchParams, read, () => known)
}

export default function CompetitionsPage({
  loaderData: { answer, kind, unknown, now },
}: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const zone = zoneOf(answer)
  const clock = zoneName(language, zone, now)
  const { nodes } = answer.competitions
  const phaseTitles: Readonly<Record<(typeof order)[number], string>> = {
    OPEN: t`Open for applications`,
    UPCOMING: t`Opening soon`,
    IN_REVIEW: t`In review`,
    ANNOUNCED: t`Results announced`,
    CANCELLED: t`Cancelled`,
    ARCHIVED: t`Archive`,
  }
  const kindTitles: Readonly<Record<CompetitionKind, string>> = {
    FACILITATORS: t`For facilitators`,
    PARTICIPANTS: t`For participants`,
    PROJECTS: t`For projects`,
  }
  const description = t`Open competitions of the programme: who may apply, until when, how applications are judged and what can be won.`
  return (
    <SitePage
      site={answer}
      title={t`Competitions`}
      description={description}
      isUnlisted={kind !== undefined || unknown.length > 0}
    >
      <PageTitle
        title={t`Competitions`}
        crumbs={<Crumbs items={[{ label: t`Competitions` }]} />}
        lead={t`Who may apply, until when, how applications are judged and what can be won.`}
        actions={<CalendarLink />}
      />
      <UnknownValues
        values={unknown}
        href={paths.competitions(language, kind === undefined ? '' : `kind=${kindInAddress(kind)}`)}
      />
      <TabLinks
        label={t`Kind of competition`}
        items={[
          { label: t`All`, href: paths.competitions(language), isCurrent: kind === undefined },
          ...competitionKinds.map((other) => ({
            label: kindTitles[other],
            href: paths.competitions(language, `kind=${kindInAddress(other)}`),
            isCurrent: kind === other,
          })),
        ]}
      />
      {nodes.length === 0 ? (
        <EmptyState
          title={t`There are no such competitions yet`}
          {...(kind === undefined
            ? {}
            : { action: <ButtonLink href={paths.competitions(language)}>{t`All competitions`}</ButtonLink> })}
        />
      ) : (
        <>
          {order.map((phase) => {
            const group = nodes.filter((competition) => competition.phase === phase)
            if (group.length === 0) return null
            const waits = nearestFirst.includes(phase)
            const cards = (waits ? group.toReversed() : group).map((competition) => (
              <CompetitionCard
                key={competition.id}
                competition={competition}
                zone={zone}
                now={now}
                isMarkedByList={isListOfSamples(group)}
              />
            ))
            return (
              <Section
                key={phase}
                title={phaseTitles[phase]}
                {...(isListOfSamples(group) ? { lead: <SampleNote list={group} /> } : {})}
              >
                {waits ? <Stack>{cards}</Stack> : <Grid columns="m">{cards}</Grid>}
              </Section>
            )
          })}
          <p>{t`Time zone: ${clock}.`}</p>
        </>
      )}
    </SitePage>
  )
}
