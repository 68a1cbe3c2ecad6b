import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
// @boundaries-ignore axe is the repository's, as the browser is
import { axeFindings, recolour } from '../../../scripts/axe.ts'
// @boundaries-ignore the browser of the tests is the repository's
import { launchBrowser } from '../../../scripts/browser.ts'
// @boundaries-ignore how long tests wait is the same everywhere
import { patience } from '../../../vitest.patience.ts'
import { serveStories } from '../test/serve-stories.ts'
import type { StoryServer } from '../test/serve-stories.ts'

let stories: StoryServer
let browser: Browser

beforeAll(async () => {
  stories = await serveStories()
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser.close()
  await stories[Symbol.asyncDispose]()
})

/** WCAG 2.2 A and AA, and the contrast of AAA, which is what the tokens promise. */
const promised = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  rules: { 'color-contrast-enhanced': { enabled: true } },
}

/** What of it the dark colours could break: the document is the same. */
const promisedOfColour = { runOnly: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'] }

/** Pages that a person could be given; the overview repeats them all. */
const pages = () => stories.names.filter((name) => !name.startsWith('AllPieces/'))

test('every story renders on a server without a warning', () => {
  const complaint = vi.spyOn(console, 'error')
  const warning = vi.spyOn(console, 'warn')
  for (const name of stories.names) expect(stories.render(name).length, name).toBeGreaterThan(50)
  expect(complaint.mock.calls).toEqual([])
  expect(warning.mock.calls).toEqual([])
  expect(pages().length).toBeGreaterThan(30)
})

test('every story hydrates, fits, and gives axe nothing to report, light and dark, on a phone and on a desk', async () => {
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  context.setDefaultTimeout(patience.expect.poll.timeout)
  const page = await context.newPage()
  const said: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') said.push(message.text())
  })
  page.on('pageerror', (error) => said.push(error.message))
  const found: Record<string, unknown> = {}
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    for (const name of pages()) {
      await page.goto(stories.address(name))
      await page.waitForSelector(`body[data-shows="${name}"]`)
      const light = [...said.splice(0), ...(await sticksOut(page)), ...(await axeFindings(page, promised))]
      await recolour(page, 'dark')
      const dark = await axeFindings(page, promisedOfColour)
      await recolour(page, 'light')
      const problems = [...light, ...dark.map((finding) => `dark, ${finding}`)]
      if (problems.length > 0) found[`${name}, ${width} px`] = problems
    }
  }
  await context.close()
  expect(found).toEqual({})
})

/** What reaches past the right edge, where the page can be moved sideways. */
async function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document.documentElement.scrollWidth > document.documentElement.clientWidth
      ? [`wider than the screen: ${document.documentElement.scrollWidth} px`]
      : [],
  )
}
