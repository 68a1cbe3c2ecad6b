import { msg } from '@lingui/core/macro'
import { generateAtomFeed, generateJsonFeed } from 'feedsmith'
import type { Language } from '@bastama/domain/kernel/language.ts'
import { withoutJoiners } from '@bastama/domain/kernel/typography.ts'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import { ask, inApi } from '../graphql/client.ts'
import type { ProjectFeedQuery } from '../graphql/generated/graphql.ts'
import { paths } from '../paths.ts'
import { requireLanguage } from '../shell/address-language.ts'
import { i18nFor } from '../shell/i18n.ts'
import { portalOrigin } from '../shell/origin.ts'
import { sampleWords } from '../shell/sample/sample-words.ts'
import { projectFeedQuery } from './project.graphql.ts'
import type { Route } from './+types/feed.ts'

/** The newest projects for feed readers, in one language: Atom or JSON Feed, by the ending of the address. */
export async function loader({ params, request }: Route.LoaderArgs) {
  const language = requireLanguage(params.language)
  const answer = await ask(projectFeedQuery, { language: inApi[language] }, request.signal)
  const isJson = new URL(request.url).pathname.endsWith('.json')
  return new Response(withoutJoiners(isJson ? jsonFeed(answer, language) : atomFeed(answer, language)), {
    headers: {
      'Content-Type': `${isJson ? 'application/feed+json' : 'application/atom+xml'}; charset=utf-8`,
      'Cache-Control': 'public, max-age=300',
    },
  })
}

function titleOf({ programmes }: ProjectFeedQuery, language: Language): string {
  const projects = i18nFor(language)._(msg`Projects`)
  const programme = programmes.nodes[0]?.name.text
  return programme === undefined ? projects : `${programme}: ${projects}`
}

type FeedProject = ProjectFeedQuery['projects']['nodes'][number]

/** Feed readers rarely show categories, so the summary says it too where a project was invented. */
function summaryOf({ summary, isSample }: FeedProject, language: Language): string {
  return isSample ? `${capitalized(sampleWords(language))}. ${summary.text}` : summary.text
}

function address(path: string): string {
  return portalOrigin() + path
}

function atomFeed(answer: ProjectFeedQuery, language: Language): string {
  const { nodes } = answer.projects
  const self = address(paths.projectFeed(language, 'atom'))
  return generateAtomFeed({
    id: self,
    title: { value: titleOf(answer, language) },
    updated: new Date(Math.max(0, ...nodes.map((project) => Date.parse(project.updatedAt)))),
    links: [
      { href: self, rel: 'self', type: 'application/atom+xml' },
      { href: address(paths.projects(language)), rel: 'alternate', type: 'text/html', hreflang: language },
    ],
    xml: { lang: language },
    entries: nodes.map((project) => ({
      id: address(paths.project(language, project.slug)),
      title: { value: project.title.text },
      summary: { value: summaryOf(project, language) },
      content: { value: project.description.text, type: 'text' },
      updated: new Date(project.updatedAt),
      ...(project.submittedAt === null ? {} : { published: new Date(project.submittedAt) }),
      authors: [{ name: project.team?.name.text ?? titleOf(answer, language) }],
      categories: [
        ...(project.theme === null ? [] : [{ term: project.theme.slug, label: project.theme.name.text }]),
        ...(project.isSample ? [{ term: 'sample-data', label: sampleWords(language) }] : []),
      ],
      links: [{ href: address(paths.project(language, project.slug)), rel: 'alternate', type: 'text/html' }],
    })),
  })
}

function jsonFeed(answer: ProjectFeedQuery, language: Language): string {
  const feed = generateJsonFeed({
    title: titleOf(answer, language),
    home_page_url: address(paths.projects(language)),
    feed_url: address(paths.projectFeed(language, 'json')),
    language,
    items: answer.projects.nodes.map((project) => ({
      id: address(paths.project(language, project.slug)),
      url: address(paths.project(language, project.slug)),
      title: project.title.text,
      summary: summaryOf(project, language),
      content_text: project.description.text,
      image: address(paths.projectShareImage(language, project.slug)),
      date_modified: new Date(project.updatedAt),
      ...(project.submittedAt === null ? {} : { date_published: new Date(project.submittedAt) }),
      ...(project.team === null ? {} : { authors: [{ name: project.team.name.text }] }),
      tags: [
        ...(project.theme === null ? [] : [project.theme.name.text]),
        ...(project.isSample ? [sampleWords(language)] : []),
      ],
    })),
  })
  return JSON.stringify(feed)
}
