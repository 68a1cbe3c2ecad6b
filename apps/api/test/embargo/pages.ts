import type { Client } from '../as.ts'
// @boundaries-ignore how the portal is started for a test is the same everywhere
import type { WebServer } from '../../../../scripts/web-server.ts'
import type { Reading } from './reading.ts'

/** How many pages are asked for at a time. */
const atOnce = 6

/** Reads pages as somebody: the status and the text of each by its address, of pictures all bytes. */
export async function readPages(
  { origin }: WebServer,
  { cookie }: Pick<Client, 'cookie'>,
  addresses: readonly string[],
): Promise<Reading> {
  const pages = new Map<string, string>()
  const waiting = addresses.values()
  const read = async () => {
    for (const address of waiting) {
      const response = await fetch(new URL(address, origin), { redirect: 'manual', headers: { cookie } })
      const bytes = Buffer.from(await response.arrayBuffer())
      const isText = /text|json|xml|svg/.test(response.headers.get('content-type') ?? '')
      const body = bytes.toString(isText ? 'utf8' : 'base64')
      pages.set(address, [response.status, response.headers.get('location'), body].join(' '))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, read))
  return pages
}

/** What a visitor may come upon: all that the sitemaps list, the feeds, and the pages and pictures of the world. */
export async function publicAddresses(portal: WebServer): Promise<string[]> {
  const lists = await locationsIn(portal, ['/sitemap.xml'])
  const listed = await locationsIn(portal, lists)
  // In two of the languages the pages of the world are enough.
  const pages = listed.filter((path) => /^\/ru(?:\/|$)/.test(path) || path.includes('embargo'))
  const calls = pages.filter((path) => path.includes('/competitions/embargo'))
  const projects = pages.flatMap((path) => /^\/ru\/projects\/(embargo.*)/.exec(path)?.[1] ?? [])
  return [
    '/sitemap.xml',
    ...lists,
    ...pages,
    '/ru/projects.atom',
    '/ru/projects.json',
    '/ru/calendar.ics',
    ...calls.flatMap((path) => [`${path}/dates.ics`, `${path}/apply`]),
    ...projects.map((slug) => `/og/ru/projects/${slug}.png`),
    '/og/ru/home.png',
  ]
}

/** Where words are looked for. */
export function searchAddresses(word: string): string[] {
  return ['search', 'projects', 'teams', 'facilitators', 'competitions'].map(
    (list) => `/ru/${list}?q=${encodeURIComponent(word)}`,
  )
}

/**
 * Where somebody who has applied looks, and where they might try to.
 * @param own the numbers of the applications of that person
 * @param others those of others
 */
export function ownAddresses(
  own: readonly string[],
  others: readonly string[],
  slugs: readonly string[],
): string[] {
  const steps = ['', '/questions/1', '/check', '/sent', '/withdraw', '/place', '/decline']
  return [
    '/ru',
    '/ru/account',
    '/ru/account/details',
    '/ru/applications',
    ...own.flatMap((reference) => steps.map((step) => `/ru/applications/${reference}${step}`)),
    ...own.flatMap((reference) => ['kk', 'en'].map((language) => `/${language}/applications/${reference}`)),
    ...others.map((reference) => `/ru/applications/${reference}`),
    ...slugs.flatMap((slug) => [`/ru/competitions/${slug}`, `/ru/competitions/${slug}/apply`]),
  ]
}

async function locationsIn(portal: WebServer, addresses: readonly string[]): Promise<string[]> {
  const lists = await readPages(portal, { cookie: '' }, addresses)
  const found = [...lists.values()].flatMap((xml) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)])
  return found.flatMap(([, address]) => (address ? new URL(address).pathname : []))
}
