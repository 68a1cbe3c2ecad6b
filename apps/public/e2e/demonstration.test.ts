import { expect, test } from 'vitest'
// @boundaries-ignore how the portal is started for a test is the same everywhere
import { startWebServer } from '../../../scripts/web-server.ts'
import routes from '../src/routes.ts'
import { pagesOfEachKind } from './pages.ts'
import { portal } from './portal.ts'

/** The paths of all pages below the language, as the routes say them: `projects/:slug`. */
const pages = routes.flatMap(({ path, file }) =>
  path?.startsWith(':language') === true && file.endsWith('Page.tsx') ? [path.slice(':language'.length)] : [],
)

/** What stands in the place of a parameter, by the section of the page. */
async function samples(): Promise<ReadonlyMap<string, string>> {
  const applications = await read(portal, '/kk/applications', await signedIn('resident'))
  const account = await read(portal, '/kk/account', await signedIn('facilitator'))
  const known = (await pagesOfEachKind()).map((path): [string, string] => {
    const [, , section = '', slug = ''] = path.split('?')[0]?.split('/') ?? []
    return [`/${section}/:slug`, slug]
  })
  return new Map([
    ...known.filter(([, slug]) => slug !== ''),
    ['/applications/:reference', /applications\/(\d{9})/.exec(applications.html)?.[1] ?? ''],
    ['/facilitators/:slug/edit', /facilitators\/([a-z0-9-]+)\/edit/.exec(account.html)?.[1] ?? ''],
  ])
}

/** The path with what its parameters stand for. */
function filled(path: string, known: ReadonlyMap<string, string>): string {
  const [begin = ''] = [...known.keys()]
    .filter((each) => path.startsWith(each))
    .toSorted()
    .toReversed()
  return path
    .replace(/:slug|:reference/, known.get(begin) ?? '')
    .replace(':place', '1')
    .replace(':part', 'headline')
}

async function read(address: string, path: string, cookie: string) {
  const response = await fetch(address + path, { headers: { cookie } })
  return { status: response.status, html: await response.text() }
}

/** The cookie of somebody of the demonstration; that of a visitor is empty. */
async function signedIn(role: string): Promise<string> {
  const answer = await fetch(`${portal}/kk/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: portal },
    body: `demo=${role}`,
    redirect: 'manual',
  })
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0] ?? '')
    .join('; ')
}

const said = /Бұл үлгі нұсқа|Это демонстрация|This is a demonstration/g

test('every page says that it is a demonstration where it is one, and none does elsewhere, whoever reads', async () => {
  await using plain = await startWebServer('public', {
    DEMO: 'off',
    API_URL: process.env['API_URL_UNDER_TEST'],
  })
  const known = await samples()
  expect(pages.length).toBeGreaterThan(30)
  const readable = new Set<string>()
  const viewers = await Promise.all(
    ['visitor', 'resident', 'facilitator'].map(async (role) => ({
      role,
      cookie: role === 'visitor' ? '' : await signedIn(role),
    })),
  )
  const asked = viewers.flatMap((viewer) => [
    { ...viewer, origin: portal, times: 1 },
    { ...viewer, origin: plain.origin, times: 0 },
  ])
  const found: object[] = []
  for (const path of [...pages, '/nothing-here']) {
    const address = filled(path, known)
    const answers = await Promise.all(
      asked.map(async ({ cookie, ...each }) => ({
        ...each,
        ...(await read(each.origin, `/kk${address}`, cookie)),
      })),
    )
    for (const { origin, role, times, status, html } of answers) {
      if (status === 200) readable.add(path)
      const count = html.match(said)?.length ?? 0
      if (count !== times) found.push({ origin, role, address, status, count })
    }
  }
  expect(found).toEqual([])
  // A page that none of them reads would not have been looked at.
  expect(pages.filter((path) => !readable.has(path))).toEqual([])
})

test.each(['kk', 'ru', 'en'])('it says so in %s', async (language) => {
  const { html } = await read(portal, `/${language}`, '')
  expect(html.match(said)).toHaveLength(1)
})
