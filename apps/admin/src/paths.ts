import { undecidedStates } from '@bastama/domain/application/decision.ts'
import { isLanguage } from '@bastama/domain/kernel/language.ts'
import type { Language } from '@bastama/domain/kernel/language.ts'

function page(language: Language, ...segments: string[]): string {
  return ['', language, ...segments.map(encodeURIComponent)].join('/')
}

function withQuery(path: string, query: string): string {
  return query === '' ? path : `${path}?${query}`
}

/** What of a competition is edited on a page of its own. */
export type CompetitionPart = 'details' | 'questions' | 'criteria' | 'awards'

/** What of a profile is edited on a page of its own. */
export type ProfilePart = 'profile' | 'photo'

/** What leaves, of a list of applications, those without a decision. */
export const undecidedFilters = { state: undecidedStates, decided: ['no'] } as const

/** The address of every page: all links are made here. Queries are given without their question mark. */
export const paths = {
  overview: (language: Language) => page(language),
  competitions: (language: Language, query = '') => withQuery(page(language, 'competitions'), query),
  competition: (language: Language, slug: string) => page(language, 'competitions', slug),
  newCompetition: (language: Language) => page(language, 'new-competition'),
  editCompetition: (language: Language, slug: string, part: CompetitionPart) =>
    page(language, 'competitions', slug, 'edit', ...(part === 'details' ? [] : [part])),
  applications: (language: Language, slug: string, query = '') =>
    withQuery(page(language, 'competitions', slug, 'applications'), query),
  undecidedApplications: (language: Language, slug: string) =>
    paths.applications(
      language,
      slug,
      String(
        new URLSearchParams(
          Object.entries(undecidedFilters).flatMap(([name, values]) => values.map((value) => [name, value])),
        ),
      ),
    ),
  application: (language: Language, reference: string, query = '') =>
    withQuery(page(language, 'applications', reference), query),
  announcement: (language: Language, slug: string) => page(language, 'competitions', slug, 'announcement'),
  facilitators: (language: Language, query = '') => withQuery(page(language, 'facilitators'), query),
  facilitator: (language: Language, slug: string) => page(language, 'facilitators', slug),
  newFacilitator: (language: Language) => page(language, 'new-facilitator'),
  editFacilitator: (language: Language, slug: string, part: ProfilePart) =>
    page(language, 'facilitators', slug, 'edit', ...(part === 'profile' ? [] : [part])),
  roles: (language: Language, query = '') => withQuery(page(language, 'people'), query),
  record: (language: Language, query = '') => withQuery(page(language, 'record'), query),
  signIn: (language: Language, query = '') => withQuery(page(language, 'sign-in'), query),
  newPassword: (language: Language, query = '') => withQuery(page(language, 'new-password'), query),
  account: (language: Language, query = '') => withQuery(page(language, 'account'), query),
} as const

/** A place of the console that an address names, to go on to; the overview where it names none of ours. */
export function placeWithin(address: string | null, language: Language): string {
  if (address === null || !URL.canParse(address, 'http://console.invalid')) return paths.overview(language)
  const { origin, pathname, search, hash } = new URL(address, 'http://console.invalid')
  const isOurs = origin === 'http://console.invalid' && languageOfPath(pathname) !== undefined
  return isOurs ? pathname + search + hash : paths.overview(language)
}

/**
 * The language that an address names first: `/kk/competitions` → `kk`.
 * @returns undefined where it names none of ours
 */
export function languageOfPath(pathname: string): Language | undefined {
  const segment = pathname.split('/')[1]
  return isLanguage(segment) ? segment : undefined
}

/**
 * The same page in another language, its query kept: `/kk/competitions` → `/ru/competitions`. An address without a
 * language gets one put before it.
 */
export function inLanguage(pathname: string, search: string, language: Language): string {
  const rest = languageOfPath(pathname) === undefined ? pathname : pathname.replace(/^\/[^/]+/, '')
  return `/${language}${rest === '/' ? '' : rest}${search}`
}
