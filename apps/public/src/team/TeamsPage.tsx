import { useLingui } from '@lingui/react/macro'
import { useLocation } from 'react-router'
import { formatCount } from '@bastama/domain/kernel/plural.ts'
import { countedTeam } from '@bastama/domain/team/words.ts'
import { ButtonLink } from '@bastama/ui/ButtonLink.tsx'
import { EmptyState } from '@bastama/ui/EmptyState.tsx'
import { Grid } from '@bastama/ui/Grid.tsx'
import { PageTitle } from '@bastama/ui/PageTitle.tsx'
import { SearchField } from '@bastama/ui/SearchField.tsx'
import { Stack } from '@bastama/ui/Stack.tsx'
import { ask, inApi } from '../graphql/client.ts'
import { paths } from '../paths.ts'
import { requireLanguage } from '../shell/address-language.ts'
import { Crumbs } from '../shell/Crumbs.tsx'
import { useLanguage } from '../shell/i18n.ts'
import { isListOfSamples } from '../shell/sample/is-list-of-samples.ts'
import { PageLinks } from '../shell/list/PageLinks.tsx'
import { answerAt } from '../shell/list/place-in-list.ts'
import { readList } from '../shell/list-address/read-list.ts'
import { SampleNote } from '../shell/sample/SampleNote.tsx'
import { SitePage } from '../shell/SitePage.tsx'
import { UnknownValues } from '../shell/list-address/UnknownValues.tsx'
import { listVariables, readListQuery, writeListQuery } from './list-query.ts'
import { teamsQuery } from './team.graphql.ts'
import { TeamCard } from './TeamCard.tsx'
import type { Route } from './+types/TeamsPage.ts'

export async function loader({ params, request }: Route.LoaderArgs) {
  const language = requireLanguage(params.language)
  return readList(new URL(request.url).searchParams, async (address) => {
    const query = readListQuery(address)
    const variables = { language: inApi[language], ...listVariables(query, language) }
    const asked = ask(teamsQuery, variables, request.signal)
    const answer = await answerAt(query, asked, ({ teams }) => teams.nodes)
    return answer && { answer, query }
  })
}

export default function TeamsPage({ loaderData: { answer, query, unknown } }: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const isNarrowed = useLocation().search !== ''
  const { nodes, pageInfo, totalCount } = answer.teams
  const { words } = query
  const at = (other: typeof query) => paths.teams(language, writeListQuery(other))
  const lead = t`Residents who met, found an idea and wrote a project together.`
  return (
    <SitePage site={answer} title={t`Teams`} description={lead} isUnlisted={isNarrowed}>
      <PageTitle title={t`Teams`} crumbs={<Crumbs items={[{ label: t`Teams` }]} />} lead={lead} />
      <Stack gap="l">
        <form method="get" action={paths.teams(language)} role="search" data-print="no">
          <SearchField
            label={t`Search in teams`}
            isLabelHidden={false}
            buttonLabel={t`Search`}
            value={words}
          />
        </form>
        <UnknownValues values={unknown} href={at(query)} />
        {nodes.length > 0 && (
          <p role="status">
            <strong>{formatCount(language, totalCount, countedTeam)}</strong> <SampleNote list={nodes} />
          </p>
        )}
        {nodes.length === 0 && words === '' && <EmptyState title={t`There are no teams yet`} />}
        {nodes.length === 0 && words !== '' && (
          <EmptyState
            title={t`Nothing was found`}
            action={<ButtonLink href={paths.teams(language)}>{t`All teams`}</ButtonLink>}
          >
            <p>{t`Try another word. Beginnings of words are enough, and letters of the Russian keyboard will do.`}</p>
          </EmptyState>
        )}
        <Grid columns="m">
          {nodes.map((team) => (
            <TeamCard key={team.id} team={team} isMarkedByList={isListOfSamples(nodes)} />
          ))}
        </Grid>
        <PageLinks pageInfo={pageInfo} at={(place) => at({ ...query, ...place })} />
      </Stack>
    </SitePage>
  )
}
