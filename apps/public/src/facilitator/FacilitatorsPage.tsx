import { useLingui } from '@lingui/react/macro'
import { useLocation } from 'react-router'
import type { Language } from '@bastama/domain/kernel/language.ts'
import { formatCount } from '@bastama/domain/kernel/plural.ts'
import { countedFacilitator } from '@bastama/domain/facilitator/words.ts'
import { ButtonLink } from '@bastama/ui/ButtonLink.tsx'
import { Chips } from '@bastama/ui/Chips.tsx'
import { EmptyState } from '@bastama/ui/EmptyState.tsx'
import { Grid } from '@bastama/ui/Grid.tsx'
import { PageTitle } from '@bastama/ui/PageTitle.tsx'
import { Split } from '@bastama/ui/Split.tsx'
import { Stack } from '@bastama/ui/Stack.tsx'
import { TextLink } from '@bastama/ui/TextLink.tsx'
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
import { facilitatorsQuery } from './facilitator.graphql.ts'
import { FacilitatorCard } from './FacilitatorCard.tsx'
import { FacilitatorFilters } from './FacilitatorFilters.tsx'
import { changed, knownValues, listVariables, readListQuery, writeListQuery } from './list-query.ts'
import { useActiveFilters } from './use-active-filters.ts'
import type { Route } from './+types/FacilitatorsPage.ts'

export async function loader({ params, request }: Route.LoaderArgs) {
  const language = requireLanguage(params.language)
  const read = (address: URLSearchParams) => readFacilitators(address, language, request.signal)
  return readList(new URL(request.url).searchParams, read, ({ answer }) => knownValues(answer))
}

/** A place in the list holds in one language. */
async function readFacilitators(address: URLSearchParams, language: Language, signal: AbortSignal) {
  const query = readListQuery(address)
  const variables = { language: inApi[language], ...listVariables(query, language) }
  const asked = ask(facilitatorsQuery, variables, signal)
  const answer = await answerAt(query, asked, ({ facilitators }) => facilitators.nodes)
  return answer && { answer, query }
}

export default function FacilitatorsPage({ loaderData: { answer, query, unknown } }: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const isNarrowed = useLocation().search !== ''
  const topics = answer.filters.nodes[0]?.topics ?? []
  const { nodes, pageInfo, totalCount } = answer.facilitators
  const active = useActiveFilters(query, topics)
  const at = (other: typeof query) => paths.facilitators(language, writeListQuery(other))
  const here = at(query)
  const lead = t`Trainers who make it possible for residents to think, agree and act together. They were chosen by open competition.`
  return (
    <SitePage site={answer} title={t`Facilitators`} description={lead} isUnlisted={isNarrowed}>
      <PageTitle
        title={t`Facilitators`}
        crumbs={<Crumbs items={[{ label: t`Facilitators` }]} />}
        lead={lead}
        actions={
          <TextLink look="standalone" href={paths.topics(language)}>
            {t`What they teach`}
          </TextLink>
        }
      />
      <Split side="start" aside={<FacilitatorFilters query={query} topics={topics} />}>
        <Stack>
          <UnknownValues values={unknown} href={here} />
          <Chips
            label={t`Filters that are on`}
            items={active.map(({ label, without }) => ({
              label,
              href: at(without),
              removeLabel: t`Remove the filter: ${label}`,
            }))}
            {...(active.length > 1
              ? { clear: { label: t`Clear all`, href: paths.facilitators(language) } }
              : {})}
          />
          <p role="status">
            <strong>{formatCount(language, totalCount, countedFacilitator)}</strong>{' '}
            <SampleNote list={nodes} />
          </p>
          {nodes.length === 0 ? (
            <EmptyState
              title={t`Nobody was found`}
              action={<ButtonLink href={paths.facilitators(language)}>{t`All facilitators`}</ButtonLink>}
            >
              <p>{t`Try fewer filters or another word. Beginnings of words are enough.`}</p>
            </EmptyState>
          ) : (
            <Grid columns="s">
              {nodes.map((facilitator) => (
                <FacilitatorCard
                  key={facilitator.id}
                  facilitator={facilitator}
                  isMarkedByList={isListOfSamples(nodes)}
                />
              ))}
            </Grid>
          )}
          <PageLinks pageInfo={pageInfo} at={(place) => at(changed(query, place))} />
        </Stack>
      </Split>
    </SitePage>
  )
}
