import { ask } from '../graphql/client.ts'
import type { PageInfoFragment } from '../graphql/generated/graphql.ts'
import { paths } from '../paths.ts'
import { pagesQuery, projectSlugsQuery, teamSlugsQuery } from './sitemap.graphql.ts'
import type { ListedPage } from './write-sitemap.ts'

/** A sitemap has 50,000 addresses at most: with three languages, this many hundreds of things. */
const mostHundreds = 160

async function pages(signal: AbortSignal): Promise<ListedPage[]> {
  const { programmes, competitions, facilitators, albums } = await ask(pagesQuery, {}, signal)
  const programme = programmes.nodes[0]
  return [
    ...[
      paths.home,
      paths.competitions,
      paths.facilitators,
      paths.workshops,
      paths.topics,
      paths.forums,
      paths.albums,
      paths.projects,
      paths.teams,
    ].map((path): ListedPage => ({ path: (language) => path(language) })),
    ...competitions.nodes.map(({ slug, updatedAt }): ListedPage => ({
      path: (language) => paths.competition(language, slug),
      updatedAt,
    })),
    ...facilitators.nodes.map(({ slug, updatedAt }): ListedPage => ({
      path: (language) => paths.facilitator(language, slug),
      updatedAt,
    })),
    ...(programme?.workshops ?? []).map(({ slug }): ListedPage => ({
      path: (language) => paths.workshop(language, slug),
    })),
    ...(programme?.forums ?? []).map(({ slug }): ListedPage => ({
      path: (language) => paths.forum(language, slug),
    })),
    ...albums.nodes.map(({ slug }): ListedPage => ({ path: (language) => paths.album(language, slug) })),
  ]
}

async function projects(signal: AbortSignal): Promise<ListedPage[]> {
  const all = await everyHundred((after) => ask(projectSlugsQuery, after, signal))
  return all.map(({ slug, updatedAt }) => ({ path: (language) => paths.project(language, slug), updatedAt }))
}

async function teams(signal: AbortSignal): Promise<ListedPage[]> {
  const all = await everyHundred((after) => ask(teamSlugsQuery, after, signal))
  return all.map(({ slug }) => ({ path: (language) => paths.team(language, slug) }))
}

interface Hundred<Thing> {
  readonly list: { readonly nodes: readonly Thing[]; readonly pageInfo: PageInfoFragment }
}

async function everyHundred<Thing>(
  fetchAfter: (variables: { after?: string }) => Promise<Hundred<Thing>>,
): Promise<Thing[]> {
  const all: Thing[] = []
  let variables: { after?: string } = {}
  for (let hundred = 0; hundred < mostHundreds; hundred++) {
    const { list } = await fetchAfter(variables)
    all.push(...list.nodes)
    if (!list.pageInfo.hasNextPage || list.pageInfo.endCursor === null) break
    variables = { after: list.pageInfo.endCursor }
  }
  return all
}

/** What each sitemap lists. */
export const sitemaps = { pages, projects, teams } as const
