import type { Language } from '@bastama/domain/kernel/language.ts'
import { ask } from '../graphql/client.ts'
import { paths } from '../paths.ts'
import { everyPage } from '../shell/list/every-page.ts'
import {
  albumSlugsQuery,
  competitionSlugsQuery,
  facilitatorSlugsQuery,
  pagesQuery,
  projectSlugsQuery,
  teamSlugsQuery,
} from './sitemap.graphql.ts'
import type { ListedPage } from './write-sitemap.ts'

async function pages(signal: AbortSignal): Promise<ListedPage[]> {
  const { programmes } = await ask(pagesQuery, {}, signal)
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
    ...(programme?.workshops ?? []).map(({ slug }): ListedPage => ({
      path: (language) => paths.workshop(language, slug),
    })),
    ...(programme?.forums ?? []).map(({ slug }): ListedPage => ({
      path: (language) => paths.forum(language, slug),
    })),
  ]
}

async function competitions(signal: AbortSignal): Promise<ListedPage[]> {
  const answers = await everyPage((place) => ask(competitionSlugsQuery, place, signal))
  return listed(answers, paths.competition)
}

async function facilitators(signal: AbortSignal): Promise<ListedPage[]> {
  const answers = await everyPage((place) => ask(facilitatorSlugsQuery, place, signal))
  return listed(answers, paths.facilitator)
}

async function albums(signal: AbortSignal): Promise<ListedPage[]> {
  const answers = await everyPage((place) => ask(albumSlugsQuery, place, signal))
  return listed(answers, paths.album)
}

async function projects(signal: AbortSignal): Promise<ListedPage[]> {
  const answers = await everyPage((place) => ask(projectSlugsQuery, place, signal))
  return listed(answers, paths.project)
}

async function teams(signal: AbortSignal): Promise<ListedPage[]> {
  const answers = await everyPage((place) => ask(teamSlugsQuery, place, signal))
  return listed(answers, paths.team)
}

interface Slugs {
  readonly list: { readonly nodes: readonly { readonly slug: string; readonly updatedAt?: string }[] }
}

function listed(answers: readonly Slugs[], path: (language: Language, slug: string) => string): ListedPage[] {
  return answers.flatMap(({ list }) =>
    list.nodes.map(({ slug, ...changed }) => ({
      path: (language: Language) => path(language, slug),
      ...changed,
    })),
  )
}

/** What each sitemap lists. */
export const sitemaps = { pages, competitions, facilitators, albums, projects, teams } as const
