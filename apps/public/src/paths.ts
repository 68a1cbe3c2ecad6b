import type { Language } from '@bastama/domain/kernel/language.ts'

/** The parameter that carries the query of the list from which the reader came, so that the way back keeps it. */
export const listParameter = 'list'

/** The parameter that carries the page to which one returns after signing in. */
export const wayBackParameter = 'to'

function page(language: Language, ...segments: string[]): string {
  return ['', language, ...segments.map(encodeURIComponent)].join('/')
}

function withQuery(path: string, query: string | undefined): string {
  return query === undefined || query === '' ? path : `${path}?${query}`
}

function withParameter(path: string, name: string, value: string | undefined): string {
  return withQuery(path, value === undefined ? '' : String(new URLSearchParams({ [name]: value })))
}

/**
 * The page of one thing. `list` is the query of the list that the way back leads to: every link from one thing to another
 * passes it on, a link to a list begins anew. `place` is the query of a place in what the page itself lists.
 */
function inList(path: string, list = '', place = ''): string {
  const query = new URLSearchParams(place)
  if (list !== '') query.set(listParameter, plainQuery(list))
  return withQuery(path, String(query))
}

/** A query with only that encoded in it which would end a value: within another query it is encoded as a whole, once. */
function plainQuery(query: string): string {
  return [...new URLSearchParams(query)]
    .map(([name, value]) => `${name}=${value.replace(/[%&+#]/g, encodeURIComponent)}`)
    .join('&')
}

/** The name of a stage within the page of its workshop. */
export function stageAnchor(position: number): string {
  return `stage-${position}`
}

/** A page on the way of signing in; `to` is the page to which one returns. */
function onTheWay(path: string, to: string | undefined): string {
  return withParameter(path, wayBackParameter, to)
}

/** The address of every page: all links are made here. Queries are given without their question mark. */
export const paths = {
  home: (language: Language) => page(language),
  search: (language: Language, words?: string) => withParameter(page(language, 'search'), 'q', words),
  competitions: (language: Language, query?: string) => withQuery(page(language, 'competitions'), query),
  competition: (language: Language, slug: string, list?: string) =>
    inList(page(language, 'competitions', slug), list),
  /** A page of what the competition decided. */
  competitionResults: (language: Language, slug: string, place: string, list?: string) =>
    `${inList(page(language, 'competitions', slug), list, place)}#results`,
  competitionCalendar: (language: Language, slug: string) =>
    page(language, 'competitions', slug, 'dates.ics'),
  facilitators: (language: Language, query?: string) => withQuery(page(language, 'facilitators'), query),
  facilitator: (language: Language, slug: string, list?: string) =>
    inList(page(language, 'facilitators', slug), list),
  /** What a facilitator completes of the own profile. */
  profile: (language: Language, slug: string) => page(language, 'facilitators', slug, 'edit'),
  profilePart: (language: Language, slug: string, part: string) =>
    page(language, 'facilitators', slug, 'edit', part),
  profilePhoto: (language: Language, slug: string) => page(language, 'facilitators', slug, 'edit', 'photo'),
  profileCheck: (language: Language, slug: string) => page(language, 'facilitators', slug, 'edit', 'check'),
  workshops: (language: Language) => page(language, 'workshops'),
  workshop: (language: Language, slug: string, list?: string) =>
    inList(page(language, 'workshops', slug), list),
  /** A stage of a set of the Workshop, by its place there. */
  stage: (language: Language, slug: string, position: number) =>
    `${page(language, 'workshops', slug)}#${stageAnchor(position)}`,
  forums: (language: Language) => page(language, 'forums'),
  forum: (language: Language, slug: string, list?: string) => inList(page(language, 'forums', slug), list),
  topics: (language: Language) => page(language, 'topics'),
  topic: (language: Language, slug: string) => `${page(language, 'topics')}#${encodeURIComponent(slug)}`,
  albums: (language: Language, query?: string) => withQuery(page(language, 'albums'), query),
  album: (language: Language, slug: string, list?: string) => inList(page(language, 'albums', slug), list),
  /** A page of the photos of the album. */
  albumPhotos: (language: Language, slug: string, place: string, list?: string) =>
    inList(page(language, 'albums', slug), list, place),
  teams: (language: Language, query?: string) => withQuery(page(language, 'teams'), query),
  team: (language: Language, slug: string, list?: string) => inList(page(language, 'teams', slug), list),
  projects: (language: Language, query?: string) => withQuery(page(language, 'projects'), query),
  project: (language: Language, slug: string, list?: string) =>
    inList(page(language, 'projects', slug), list),
  apply: (language: Language, competition: string) => page(language, 'competitions', competition, 'apply'),
  applications: (language: Language) => page(language, 'applications'),
  application: (language: Language, reference: string) => page(language, 'applications', reference),
  /** The page of one question, by its place from 1; `from` is where one comes from, and goes back to. */
  applicationQuestion: (language: Language, reference: string, place: number, from?: 'check') =>
    withParameter(page(language, 'applications', reference, 'questions', String(place)), 'from', from),
  applicationCheck: (language: Language, reference: string) =>
    page(language, 'applications', reference, 'check'),
  applicationSent: (language: Language, reference: string) =>
    page(language, 'applications', reference, 'sent'),
  applicationWithdraw: (language: Language, reference: string) =>
    page(language, 'applications', reference, 'withdraw'),
  /** Where one says whether one takes part. */
  applicationPlace: (language: Language, reference: string) =>
    page(language, 'applications', reference, 'place'),
  applicationDecline: (language: Language, reference: string) =>
    page(language, 'applications', reference, 'decline'),
  signIn: (language: Language, to?: string) => onTheWay(page(language, 'sign-in'), to),
  secondFactor: (language: Language, to?: string) => onTheWay(page(language, 'sign-in', 'code'), to),
  password: (language: Language) => page(language, 'sign-in', 'password'),
  signOut: (language: Language) => page(language, 'sign-out'),
  account: (language: Language) => page(language, 'account'),
  accountDetails: (language: Language, to?: string) => onTheWay(page(language, 'account', 'details'), to),
  accountPassword: (language: Language) => page(language, 'account', 'password'),
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
