import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
// @boundaries-ignore the browser of the tests is the repository's
import { launchBrowser } from '../../../scripts/browser.ts'
// @boundaries-ignore how long tests wait is the same everywhere
import { patience } from '../../../vitest.patience.ts'

/** The portal that the tests look at. @throws when PORTAL_URL_UNDER_TEST is not set */
export const portal = new URL(
  process.env['PORTAL_URL_UNDER_TEST'] ??
    raise(
      'Set PORTAL_URL_UNDER_TEST to the address of a portal that runs, for instance http://localhost:3000',
    ),
).origin

function raise(message: string): never {
  throw new Error(message)
}

let browser: Browser

/** Starts one browser for the file's tests. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser.close())
}

/** A page that remembers what the browser complained of and where it went. */
export interface WatchedPage {
  readonly page: Page
  /** Fails when the browser had a complaint, or a request went to another host. */
  expectQuiet(): void
  [Symbol.asyncDispose](): Promise<void>
}

/**
 * Opens a page of its own, without cookies or cache, for a reader who wants nothing to move: a slow machine gives up
 * the fade from one page to the next, and Chromium then complains of it.
 */
export async function openPage(options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({ baseURL: portal, reducedMotion: 'reduce', ...options })
  context.setDefaultTimeout(patience.expect.poll.timeout)
  const page = await context.newPage()
  const complaints: string[] = []
  const strangers = new Set<string>()
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()} at ${page.url()}`))
  page.on('pageerror', (error) => complaints.push(`${error.message} at ${page.url()}`))
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol !== 'data:' && origin !== portal) strangers.add(origin)
  })
  return {
    page,
    expectQuiet() {
      expect(complaints).toEqual([])
      expect([...strangers]).toEqual([])
    },
    [Symbol.asyncDispose]: () => context.close(),
  }
}

/**
 * Follows a link, or sends a form, by a click or a key, until the page that it leads to is there in whole: a click alone
 * waits for no more than its beginning, and what is read then may be half of it.
 */
export async function follow(place: Locator, key?: 'Enter'): Promise<void> {
  await (key === undefined ? place.click() : place.press(key))
  await place.page().waitForLoadState()
}

/** Fails unless a place has the focus: a page that has just come gives it a moment after it is there. */
export async function expectFocus(place: Locator): Promise<void> {
  await expect.poll(() => place.evaluate((element) => element === document.activeElement)).toBe(true)
}

/** A text as one types it: with ordinary spaces and without the joiners that numbers and dates are written with. */
export function plainText(text: string): string {
  return text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '')
}
