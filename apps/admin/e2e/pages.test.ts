import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { languages } from '@bastama/domain/kernel/language.ts'
// @boundaries-ignore axe is the repository's, as the browser is
import { recolour, rulesOfColour } from '../../../scripts/axe.ts'
// @boundaries-ignore the browser of the tests is the repository's
import { launchBrowser } from '../../../scripts/browser.ts'
import { escape } from './by-keyboard.ts'
import { expectToFit, findings, loaded, origin, visit, visitAs } from './console.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const pages = [
  '/',
  '/competitions',
  '/competitions?q=zzzzzzzz',
  '/competitions/we-almaty',
  '/competitions/facilitators-2017',
  '/facilitators',
  '/facilitators/ainur-kaliyeva',
  '/people',
  '/sign-in',
  '/sign-in?by=password&error=INVALID_TOKEN',
  '/sign-in?secondFactor=required',
  '/sign-in/link?token=x',
  '/new-password?token=x',
  '/nothing-here',
]

/** Fails if axe finds anything, or the page is wider than the window, on a desk or on a phone. */
async function expectSound(page: Page, options?: typeof rulesOfColour): Promise<void> {
  const path = new URL(page.url()).pathname
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 })
    await expectToFit(page)
    const found = await findings(page, options)
    expect({ path, width, found }).toEqual({ path, width, found: [] })
  }
}

test.for(languages)(
  'every page is sound in %s, light and dark, on a desk and on a phone',
  async (language) => {
    await using visitor = await visit(browser)
    const { page } = visitor
    for (const path of pages) {
      await visitor.open(`/${language}${path === '/' ? '' : path}`)
      await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(language)
      await expect.poll(() => page.title()).toMatch(/.+ · Bastama$/)
      await expectSound(page)
      // The dark page is the same document in other colours.
      await recolour(page, 'dark')
      await expectSound(page, rulesOfColour)
      await recolour(page, 'light')
    }
    visitor.expectQuiet()
  },
)

test.for(languages)('what administrators alone see is sound too, in %s', async (language) => {
  await using administrator = await visitAs(browser, 'administrator')
  for (const path of [
    '/people',
    '/people?q=zzzzzzzz&role=MANAGER',
    '/record',
    '/record?noun=photo&actor=CLOCK',
  ]) {
    await administrator.open(`/${language}${path}`)
    await expectSound(administrator.page)
  }
  administrator.expectQuiet()
})

test('the palette, the help and the menus are sound too', async () => {
  await using visitor = await visit(browser, { theme: 'dark' })
  const { page } = visitor
  await visitor.open('/ru/competitions')
  const check = async () => expect(await findings(page)).toEqual([])
  await page.keyboard.press('Control+k')
  await page.getByRole('menuitem').first().waitFor()
  await check()
  await escape(page, page.getByRole('dialog'))
  await page.keyboard.press('Shift+Slash')
  await page.getByRole('dialog').waitFor()
  await check()
  await escape(page, page.getByRole('dialog'))
  await page.getByRole('button', { name: 'Столбцы' }).click()
  await page.getByRole('menu').waitFor()
  await check()
  visitor.expectQuiet()
})

test('an address without a language opens in the one that the browser asks for, then in the one chosen', async () => {
  await using visitor = await visit(browser, { locale: 'ru-RU' })
  const { page } = visitor
  await visitor.open('/competitions?kind=PROJECTS')
  await page.waitForURL(`${origin}/ru/competitions?kind=PROJECTS`)

  await page.getByRole('link', { name: 'Қазақша' }).click()
  await page.waitForURL('**/kk/competitions?kind=PROJECTS')
  await page.getByRole('heading', { level: 1, name: 'Конкурстар' }).waitFor()
  await visitor.open('/')
  await page.waitForURL(`${origin}/kk`)
  visitor.expectQuiet()
})

test('the theme is the one chosen, over a reload', async () => {
  await using visitor = await visit(browser)
  const { page } = visitor
  await visitor.open('/en')
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const light = await ground()
  await page.getByRole('button', { name: 'Appearance: dark' }).click()
  await expect.poll(ground).not.toBe(light)
  const dark = await ground()
  await page.reload()
  await loaded(page)
  await expect.poll(ground).toBe(dark)
  await expect
    .poll(() => page.getByRole('button', { pressed: true }).allInnerTexts())
    .toEqual(['Appearance: dark'])
})

test('the overview marks what was made up for the demonstration', async () => {
  await using visitor = await visit(browser)
  const { page } = visitor
  await visitor.open('/en')
  const call = page.getByRole('row', { name: /join set 3/ })
  await call.getByText('sample data').waitFor()
})

test('a page says that it shows what any visitor may read, and leads to the portal', async () => {
  await using visitor = await visit(browser)
  const { page } = visitor
  await visitor.open('/en/facilitators/ainur-kaliyeva')
  await page.getByText('the console shows what any visitor may read').waitFor()
  const link = await page.getByRole('link', { name: 'View on the portal' }).getAttribute('href')
  expect(link).toMatch(/^https?:\/\/.+\/en\/facilitators\/ainur-kaliyeva$/)
})

test('what does not exist, or may not be seen, is not found', async () => {
  await using visitor = await visit(browser)
  await visitor.open('/en/competitions/city-for-children')
  await visitor.page.getByRole('heading', { level: 1, name: 'Page not found' }).waitFor()
})
