import { useLingui } from '@lingui/react/macro'
import { useLocation } from 'react-router'
import type { Language } from '@bastama/domain/kernel/language.ts'
import { formatCount } from '@bastama/domain/kernel/plural.ts'
import { countedProject } from '@bastama/domain/project/words.ts'
import { ButtonLink } from '@bastama/ui/ButtonLink.tsx'
import { Chips } from '@bastama/ui/Chips.tsx'
import { EmptyState } from '@bastama/ui/EmptyState.tsx'
import { Grid } from '@bastama/ui/Grid.tsx'
import { PageTitle } from '@bastama/ui/PageTitle.tsx'
import { Split } from '@bastama/ui/Split.tsx'
import { Stack } from '@bastama/ui/Stack.tsx'
import { TabLinks } from '@bastama/ui/TabLinks.tsx'
import { ask, inApi } from '../graphql/client.ts'
import { paths } from '../paths.ts'
import { requireLanguage } from '../shell/address-language.ts'
import { Crumbs } from '../shell/Crumbs.tsx'
import { useLanguage } from '../shell/i18n.ts'
import { isListOfSamples } from '../shell/sample/is-list-of-samples.ts'
import { PageLinks } from '../shell/list/PageLinks.tsx'
import { answerAt } from '../shell/list/place-in-list.ts'
import { ProjectCard } from '../shell/picture/ProjectCard.tsx'
import { readList } from '../shell/list-address/read-list.ts'
import { SampleNote } from '../shell/sample/SampleNote.tsx'
import { SitePage } from '../shell/SitePage.tsx'
import { UnknownValues } from '../shell/list-address/UnknownValues.tsx'
import { activeFilters } from './active-filters.ts'
import {
  changed,
  knownValues,
  listVariables,
  orders,
  readListQuery,
  withoutFilters,
  writeListQuery,
} from './list-query.ts'
import type { ListOrder } from './list-query.ts'
import { projectsQuery } from './project.graphql.ts'
import { ProjectFilters } from './ProjectFilters.tsx'
import type { Route } from './+types/ProjectsPage.ts'

export async function loader({ params, request }: Route.LoaderArgs) {
  const language = requireLanguage(params.language)
  const read = (address: URLSearchParams) => readProjects(address, language, request.signal)
  return readList(new URL(request.url).searchParams, read, ({ answer }) => knownValues(answer))
}

/** A place in the list holds in one order of one language. */
async function readProjects(address: URLSearchParams, language: Language, signal: AbortSignal) {
  const query = readListQuery(address)
  const variables = { language: inApi[language], ...listVariables(query, language) }
  const asked = ask(projectsQuery, variables, signal)
  const answer = await answerAt(query, asked, ({ projects }) => projects.nodes)
  return answer && { answer, query }
}

export default function ProjectsPage({ loaderData: { answer, query, unknown } }: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const isNarrowed = useLocation().search !== ''
  const options = answer.filters.nodes[0]
  const { nodes, pageInfo, totalCount } = answer.projects
  const { words } = query
  const listed = writeListQuery(query)
  const at = (other: typeof query) => paths.projects(language, writeListQuery(other))
  const here = at(query)
  const active = activeFilters(query, options, language, { words: t`“${words}”`, funded: t`Funded` })
  const orderLabels: Readonly<Record<ListOrder, string>> = {
    newest: t`Newest first`,
    supported: t`Most supported`,
    title: t`By title`,
  }
  return (
    <SitePage
      site={answer}
      title={t`Projects`}
      description={t`What teams of residents propose and do for their city: ideas, funded projects, how far they are.`}
      feeds={[
        { href: paths.projectFeed(language, 'atom'), type: 'application/atom+xml', title: t`Projects` },
        { href: paths.projectFeed(language, 'json'), type: 'application/feed+json', title: t`Projects` },
      ]}
      isUnlisted={isNarrowed}
    >
      <PageTitle
        title={t`Projects`}
        crumbs={<Crumbs items={[{ label: t`Projects` }]} />}
        lead={t`What teams of residents propose and do for their city.`}
      />
      <Split side="start" aside={<ProjectFilters query={query} answer={answer} />}>
        <Stack gap="m">
          <UnknownValues values={unknown} href={here} />
          <Chips
            label={t`Filters that are on`}
            items={active.map((filter) => {
              const { label } = filter
              return { label, href: at(filter.without), removeLabel: t`Remove the filter: ${label}` }
            })}
            {...(active.length > 1
              ? { clear: { label: t`Clear all`, href: at(withoutFilters(query)) } }
              : {})}
          />
          <p role="status">
            <strong>{formatCount(language, totalCount, countedProject)}</strong> <SampleNote list={nodes} />
          </p>
          {nodes.length === 0 ? (
            <EmptyState
              title={t`Nothing was found`}
              action={<ButtonLink href={paths.projects(language)}>{t`Show all projects`}</ButtonLink>}
            >
              <p>{t`Try fewer filters or another word. Beginnings of words are enough.`}</p>
            </EmptyState>
          ) : (
            <>
              <TabLinks
                label={t`Order`}
                items={orders.map((order) => ({
                  label: orderLabels[order],
                  href: at(changed(query, { order })),
                  isCurrent: query.order === order,
                }))}
              />
              <Grid columns="m">
                {nodes.map((project, index) => (
                  <ProjectCard
                    key={project.id}
                    project={project}
                    list={listed}
                    level={2}
                    isPriority={index === 0}
                    isMarkedByList={isListOfSamples(nodes)}
                  />
                ))}
              </Grid>
            </>
          )}
          <PageLinks pageInfo={pageInfo} at={(place) => at(changed(query, place))} />
        </Stack>
      </Split>
    </SitePage>
  )
}
