import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
// @boundaries-ignore the browser of the tests is the repository's
import { launchBrowser } from '../../../scripts/browser.ts'
// @boundaries-ignore how the console is started for a test is the same everywhere
import { startWebServer } from '../../../scripts/web-server.ts'
import { origin, visit, visitAs } from './console.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** The paths of all pages below the language, as the routes say them. */
async function pages(): Promise<string[]> {
  const routes = await readFile(new URL('../src/routes.tsx', import.meta.url), 'utf8')
  return [...routes.matchAll(/\{ path: '([^/*][^']*)'/g)].flatMap(([, path = '']) => path)
}

const said = 'This is a demonstration'

/** How often each page says it: gone to as by a link, which takes no page load. */
async function saidOn(page: Page, paths: readonly string[]): Promise<[string, number][]> {
  const counts: [string, number][] = []
  for (const path of paths) {
    await page.evaluate((address) => {
      history.pushState(null, '', address)
      dispatchEvent(new PopStateEvent('popstate', { state: null }))
    }, `/en/${path}`)
    await page.locator('#main h1').waitFor()
    counts.push([path, await page.getByText(said).count()])
  }
  return counts
}

/** A path of each page; a competition and a facilitator that everybody reads, an application that nobody has. */
function filled(path: string): string {
  return path
    .replace('competitions/:slug', 'competitions/we-almaty')
    .replace('facilitators/:slug', 'facilitators/ainur-kaliyeva')
    .replace(':reference', '000-000-000')
}

test('every page says that it is a demonstration, to visitors and to staff', async () => {
  const paths = ['', ...(await pages()).map(filled), 'nothing-here']
  expect(paths.length).toBeGreaterThan(20)
  const once = paths.map((path): [string, number] => [path, 1])
  await using visitor = await visit(browser)
  await visitor.open('/en')
  expect(await saidOn(visitor.page, paths)).toEqual(once)
  await using staff = await visitAs(browser, 'administrator')
  await staff.open('/en')
  expect(await saidOn(staff.page, paths)).toEqual(once)
})

test('no page says so where it is none', async () => {
  await using plain = await startWebServer('admin', {
    DEMO: 'off',
    API_URL: process.env['API_URL_UNDER_TEST'],
  })
  expect(plain.origin).not.toBe(origin)
  const paths = ['', ...(await pages()).map(filled), 'nothing-here']
  await using visitor = await visit(browser, { origin: plain.origin })
  await visitor.open('/en')
  expect(await saidOn(visitor.page, paths)).toEqual(paths.map((path) => [path, 0]))
})
