import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
// @boundaries-ignore which words are divided is told the same everywhere
import { dividedWords } from '../../../scripts/divided-words.ts'
import { openPage, useBrowser } from './portal.ts'
import { beginApplication, phone } from './resident.ts'

useBrowser()

/** How many pixels of a page with text of twice the size lie beyond the screen. */
async function beyondThePhone(page: Page): Promise<number> {
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
  return Math.max(0, await page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
}

/** Longer words have no line of such a screen to stand in beside the margins. */
const wholeUpTo = 16

const mainPages = [
  '',
  '/projects',
  '/projects/bright-stop',
  '/competitions',
  '/competitions/we-almaty',
  '/competitions/facilitators-set-3',
  '/facilitators',
  '/workshops',
  '/topics',
  '/forums',
  '/albums',
  '/teams',
  '/search?q=кала',
  '/sign-in',
]

test.each(['kk', 'ru', 'en'].flatMap((language) => mainPages.map((page) => `/${language}${page}`)))(
  'text of twice the size stays within a phone: %s',
  async (path) => {
    await using opened = await openPage({ viewport: { width: 360, height: 740 }, colorScheme: 'light' })
    const { page } = opened
    await page.goto(path)
    expect(await beyondThePhone(page)).toBe(0)
    const ends = await page
      .locator('header :is(a, button, summary), h1')
      .evaluateAll((all) => all.map((one) => Math.ceil(one.getBoundingClientRect().right)))
    expect(Math.max(...ends)).toBeLessThanOrEqual(360)
    const divided = await dividedWords(page.locator('h1'))
    expect(divided.filter((word) => word.length <= wholeUpTo)).toEqual([])
  },
)

test('text of twice the size stays within a phone all through an application', async () => {
  await using opened = await openPage(phone())
  const { page } = opened
  const { pathname } = new URL(await beginApplication(page, '/kk/competitions/workshop-participants-set-3'))
  const questions = [1, 2, 3, 4, 5].map((place) => `/questions/${place}`)
  for (const language of ['kk', 'ru', 'en'])
    for (const step of ['', ...questions, '/check', '/withdraw']) {
      await page.goto(pathname.replace('/kk', `/${language}`) + step)
      expect([language, step, await beyondThePhone(page)]).toEqual([language, step, 0])
    }
})
