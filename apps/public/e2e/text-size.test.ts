import { expect, test } from 'vitest'
import { openPage, useBrowser } from './portal.ts'

useBrowser()

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
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(Math.max(0, beyond)).toBe(0)
    const ends = await page
      .locator('header :is(a, button, summary), h1')
      .evaluateAll((all) => all.map((one) => Math.ceil(one.getBoundingClientRect().right)))
    expect(Math.max(...ends)).toBeLessThanOrEqual(360)
  },
)
