import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
// @boundaries-ignore the browser of the tests is the repository's
import { launchBrowser } from '../../../scripts/browser.ts'
// @boundaries-ignore which words are divided is told the same everywhere
import { dividedWords } from '../../../scripts/divided-words.ts'
import { visitAs } from './console.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const pages = [
  '',
  '/competitions',
  '/competitions/we-almaty/applications',
  '/facilitators',
  '/new-facilitator',
  '/new-competition',
  '/people',
  '/record',
  '/account',
]

test.each(['kk', 'ru', 'en'])(
  'text of twice the size leaves the words of each heading whole on a phone: %s',
  async (language) => {
    await using visitor = await visitAs(browser, 'administrator', { width: 360 })
    const { page } = visitor
    for (const path of pages) {
      await visitor.open(`/${language}${path}`)
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
      expect([path, await dividedWords(page.locator('h1'))]).toEqual([path, []])
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect([path, Math.max(0, beyond)]).toEqual([path, 0])
    }
  },
)
