import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
// @boundaries-ignore axe is the repository's, as the browser is
import { axeFindings } from '../../../scripts/axe.ts'
// @boundaries-ignore how long tests wait is the same everywhere
import { patience } from '../../../vitest.patience.ts'

const address = process.env['CONSOLE_URL_UNDER_TEST']
if (address === undefined || address === '') {
  throw new Error('CONSOLE_URL_UNDER_TEST must say where the console runs.')
}

/** The origin of the console under test. */
export const origin = new URL(address).origin

/** How a visitor comes: their screen, their system's theme, their browser's languages. */
export interface Visitor {
  readonly width?: number
  readonly theme?: 'light' | 'dark'
  readonly locale?: string
  /** Attempts to sign in are counted by it; each test that signs in by mail has its own. */
  readonly address?: string
  /** Of a console of one’s own; unless told, the one under test. */
  readonly origin?: string
}

/** A page of the console with all that it said and asked for; closes its window at the end of the test. */
export interface Visit extends AsyncDisposable {
  readonly page: Page
  /** Goes to a path and waits until what it shows has been read. */
  open(path: string): Promise<void>
  /** Fails if the browser's console said anything or another host was asked. */
  expectQuiet(): void
}

/** Opens a window of its own in the browser. */
export async function visit(browser: Browser, visitor: Visitor = {}): Promise<Visit> {
  const own = visitor.origin ?? origin
  const context = await browser.newContext({
    viewport: { width: visitor.width ?? 1280, height: 900 },
    colorScheme: visitor.theme ?? 'light',
    locale: visitor.locale ?? 'en-GB',
    reducedMotion: 'reduce',
    ...(visitor.address !== undefined && { extraHTTPHeaders: { 'x-forwarded-for': visitor.address } }),
  })
  context.setDefaultTimeout(patience.expect.poll.timeout)
  const page = await context.newPage()
  const said: string[] = []
  const asked: string[] = []
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => said.push(`error: ${error.message}`))
  page.on('request', (request) => asked.push(request.url()))
  return {
    page,
    async open(path) {
      await page.goto(own + path)
      await loaded(page)
    },
    expectQuiet() {
      expect(said).toEqual([])
      expect(asked.filter((url) => !url.startsWith(own) && !url.startsWith('data:'))).toEqual([])
    },
    async [Symbol.asyncDispose]() {
      // What a test answers in place of the server may still be on its way.
      await page.unrouteAll({ behavior: 'ignoreErrors' })
      await context.close()
    },
  }
}

/** Rows that are asked for anew, and the bars that stand for what was never read. */
const onTheirWay = '#main :is([aria-busy="true"], [role="status"] > span[aria-hidden="true"])'

/** Waits until the page stands, in its own letters, and shows no rows of a former question. */
export async function loaded(page: Page): Promise<void> {
  await page.locator('#main h1').waitFor()
  await page.locator(onTheirWay).first().waitFor({ state: 'detached' })
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}

/**
 * The names of the rows that the grid shows, in their order. After a change, first wait for something that is drawn
 * with it (a chip, the arrow of a column): the address changes a moment before the page does.
 */
export async function rowNames(page: Page): Promise<string[]> {
  await loaded(page)
  return page.locator('tbody th[scope="row"] a').allInnerTexts()
}

/** Whom the demonstration signs in without a question. */
export type DemoRole = 'administrator' | 'manager' | 'reviewer' | 'facilitator' | 'resident'

/** Opens a window of somebody who is signed in already. */
export async function visitAs(browser: Browser, role: DemoRole, visitor: Visitor = {}): Promise<Visit> {
  const opened = await visit(browser, visitor)
  const { page } = opened
  await page.goto(`${visitor.origin ?? origin}/healthz`)
  const status = await page.evaluate(
    (path) => fetch(path, { method: 'POST' }).then((answer) => answer.status),
    `/auth/demo/${role}`,
  )
  expect(status).toBe(200)
  return opened
}

/** Fails if the page that is open is wider than its window, to which it may be on its way. */
export async function expectToFit(page: Page): Promise<void> {
  const overflow = () => page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth))
  const place = `${new URL(page.url()).pathname} in ${page.viewportSize()?.width} px`
  await expect.poll(overflow, { message: place }).toBe(0)
}

/** The id of what has the focus. */
export function idInFocus(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.id)
}

/** What axe finds on the page that is open; all of its rules, unless options name some. */
export const findings: typeof axeFindings = axeFindings
