import type { Language } from '@bastama/domain/kernel/language.ts'

/** The parameter that carries the query of the list from which the reader came, so that the way back keeps it. */
export const listParameter = 'list'

function page(language: Language, ...segments: string[]): string {
  return ['', language, ...segments.map(encodeURIComponent)].join('/')
}

function withQuery(path: string, query: string | undefined): string {
  return query === undefined || query === '' ? path : `${path}?${query}`
}

/** The page of one thing; `list` is the query of the list that the way back leads to. */
function inList(path: string, list: string | undefined): string {
  return withQuery(path, list === undefined || list === '' ? '' : String(new URLSearchParams({ list })))
}

/** The address of every page: all links are made here. Queries are given without their question mark. */
export const paths = {
  home: (language: Language) => page(language),
  search: (language: Language, words?: string) =>
    withQuery(page(language, 'search'), words === undefined ? '' : String(new URLSearchParams({ q: words }))),
  competitions: (language: Language, query?: string) => withQuery(page(language, 'competitions'), query),
  competition: (language: Language, slug: string, list?: string) =>
    inList(page(language, 'competitions', slug), list),
  /** A page of what the competition decided; the query names the place. */
  competitionResults: (language: Language, slug: string, query: string) =>
    `${withQuery(page(language, 'competitions', slug), query)}#results`,
  competitionCalendar: (language: Language, slug: string) =>
    page(language, 'competitions', slug, 'dates.ics'),
  facilitators: (language: Language, query?: string) => withQuery(page(language, 'facilitators'), query),
  facilitator: (language: Language, slug: string) => page(language, 'facilitators', slug),
  workshops: (language: Language) => page(language, 'workshops'),
  workshop: (language: Language, slug: string) => page(language, 'workshops', slug),
  forums: (language: Language) => page(language, 'forums'),
  forum: (language: Language, slug: string) => page(language, 'forums', slug),
  topics: (language: Language) => page(language, 'topics'),
  topic: (language: Language, slug: string) => `${page(language, 'topics')}#${encodeURIComponent(slug)}`,
  albums: (language: Language, query?: string) => withQuery(page(language, 'albums'), query),
  album: (language: Language, slug: string, query?: string) =>
    withQuery(page(language, 'albums', slug), query),
  teams: (language: Language, query?: string) => withQuery(page(language, 'teams'), query),
  team: (language: Language, slug: string, list?: string) => inList(page(language, 'teams', slug), list),
  projects: (language: Language, query?: string) => withQuery(page(language, 'projects'), query),
  project: (language: Language, slug: string, list?: string) =>
    inList(page(language, 'projects', slug), list),
  projectFeed: (language: Language, format: 'atom' | 'json') =>
    page(language, format === 'atom' ? 'projects.atom' : 'projects.json'),
  calendar: (language: Language) => page(language, 'calendar.ics'),
  /** The drawn picture of a project without a photo. */
  poster: (slug: string, theme: string | undefined, district: string | undefined) =>
    `/posters/${[theme ?? 'none', district ?? 'none', slug].map(encodeURIComponent).join('/')}.svg`,
  projectShareImage: (language: Language, slug: string) =>
    `/og/${language}/projects/${encodeURIComponent(slug)}.png`,
  shareImage: (language: Language) => `/og/${language}/home.png`,
} as const
