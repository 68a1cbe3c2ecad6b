import { useLingui } from '@lingui/react/macro'
import { redirect } from 'react-router'
import { formatCount } from '@bastama/domain/kernel/plural.ts'
import { countedTeam } from '@bastama/domain/team/words.ts'
import { Breadcrumbs } from '@bastama/ui/Breadcrumbs.tsx'
import { EmptyState } from '@bastama/ui/EmptyState.tsx'
import { Grid } from '@bastama/ui/Grid.tsx'
import { PageTitle } from '@bastama/ui/PageTitle.tsx'
import { Stack } from '@bastama/ui/Stack.tsx'
import { ask, inApi, RefusedByApi } from '../graphql/client.ts'
import { paths } from '../paths.ts'
import { requireLanguage } from '../shell/address-language.ts'
import { useLanguage } from '../shell/i18n.ts'
import { isListOfSamples } from '../shell/is-list-of-samples.ts'
import { PageLinks } from '../shell/PageLinks.tsx'
import { isWithin, placeVariables, readPlace } from '../shell/place-in-list.ts'
import type { PlaceInList } from '../shell/place-in-list.ts'
import { SampleNote } from '../shell/SampleNote.tsx'
import { SitePage } from '../shell/SitePage.tsx'
import { teamsQuery } from './team.graphql.ts'
import { TeamCard } from './TeamCard.tsx'
import type { Route } from './+types/TeamsPage.ts'

export async function loader({ params, request }: Route.LoaderArgs) {
  const language = requireLanguage(params.language)
  const place = readPlace(new URL(request.url).searchParams)
  const variables = { language: inApi[language], ...placeVariables(place) }
  const answer = await ask(teamsQuery, variables, request.signal).catch((error: unknown) => {
    if (error instanceof RefusedByApi && isWithin(place)) return undefined
    throw error
  })
  // A place that has become none: the list begins anew.
  if (answer === undefined || (answer.teams.nodes.length === 0 && isWithin(place))) {
    throw redirect(paths.teams(language))
  }
  return { answer, place }
}

export default function TeamsPage({ loaderData: { answer, place } }: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const { nodes, pageInfo, totalCount } = answer.teams
  const at = ({ after, before }: PlaceInList) =>
    paths.teams(language, String(new URLSearchParams({ ...(after && { after }), ...(before && { before }) })))
  return (
    <SitePage
      site={answer}
      title={t`Teams`}
      description={t`Residents who met, found an idea and wrote a project together.`}
      isUnlisted={isWithin(place)}
    >
      <PageTitle
        title={t`Teams`}
        crumbs={
          <Breadcrumbs
            label={t`You are here`}
            items={[{ label: t`Home`, href: paths.home(language) }, { label: t`Teams` }]}
          />
        }
        lead={t`Residents who met, found an idea and wrote a project together.`}
      />
      {nodes.length === 0 ? (
        <EmptyState title={t`There are no teams yet`} />
      ) : (
        <Stack gap="l">
          <p>
            <strong>{formatCount(language, totalCount, countedTeam)}</strong> <SampleNote list={nodes} />
          </p>
          <Grid columns="m">
            {nodes.map((team) => (
              <TeamCard key={team.id} team={team} isMarkedByList={isListOfSamples(nodes)} />
            ))}
          </Grid>
          <PageLinks pageInfo={pageInfo} at={at} />
        </Stack>
      )}
    </SitePage>
  )
}
