import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser, Page } from 'playwright-core'
// @boundaries-ignore the browser of the tests is the repository's
import { launchBrowser } from '../../../scripts/browser.ts'
import { escape, take } from './by-keyboard.ts'
import { loaded, rowNames, visit, visitAs } from './console.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

describe('by keyboard alone', () => {
  test('one goes from the palette to a facilitator, and to a row of the list', async () => {
    await using visitor = await visit(browser)
    const { page } = visitor
    await visitor.open('/en')

    await take(page, 'ainur', /Ainur/)
    await page.waitForURL('**/en/facilitators/*')
    await page.getByRole('heading', { level: 1, name: /Ainur/ }).waitFor()
    await expect.poll(() => focused(page)).toMatch(/^H1 .*Ainur/)

    await take(page, 'competi', 'Competitions')
    await page.getByRole('heading', { level: 1, name: 'Competitions' }).waitFor()
    await expect.poll(() => focused(page)).toBe('H1 Competitions')
    const [first, second] = await rowNames(page)
    await page.keyboard.press('j')
    await expect.poll(() => focusedText(page)).toBe(first)
    await page.keyboard.press('j')
    await expect.poll(() => focusedText(page)).toBe(second)
    await page.keyboard.press('k')
    await expect.poll(() => focusedText(page)).toBe(first)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: first ?? '' }).waitFor()
    visitor.expectQuiet()
  })

  test('the palette knows pages and actions by their words in any of the languages', async () => {
    await using visitor = await visit(browser)
    const { page } = visitor
    // The words of the other languages come later than what the server finds.
    const answered = page.waitForResponse(
      (answer) => answer.request().postDataJSON()?.operationName === 'Palette',
    )
    await page.route(/\/assets\/(kk|ru)-/, async (route) => {
      await answered
      await route.continue()
    })
    await visitor.open('/en')
    await take(page, 'фасилитаторлар', 'Facilitators')
    await page.waitForURL('**/en/facilitators')
    await expect.poll(() => focused(page)).toBe('H1 Facilitators')

    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    const light = await ground()
    await take(page, 'оформление тёмное', 'Appearance: dark')
    await expect.poll(ground).not.toBe(light)
    await expect
      .poll(() => page.getByRole('button', { pressed: true }).allInnerTexts())
      .toEqual(['Appearance: dark'])

    await take(page, 'тіл рус', 'Русский')
    await page.waitForURL('**/ru/facilitators')
    await expect.poll(() => focused(page)).toBe('H1 Фасилитаторы')
    visitor.expectQuiet()
  })

  test('the palette offers what one may, and of the page that is shown what its head offers', async () => {
    await using visitor = await visit(browser)
    await using manager = await visitAs(browser, 'manager')
    await using administrator = await visitAs(browser, 'administrator')
    const pages = ['Overview', 'Competitions', 'Facilitators']
    const begins = ['New competition', 'New facilitator']
    for (const { page, open } of [visitor, manager, administrator]) {
      await open('/en/competitions')
      // Who looks is known a moment later than what any visitor sees.
      await whoLooks(page).waitFor()
      await page.keyboard.press('Control+k')
      await page.getByRole('dialog').getByRole('searchbox').waitFor()
    }
    expect(await offered(visitor.page)).toEqual({ Actions: [], Pages: pages })
    await expect.poll(() => offered(manager.page)).toEqual({ Actions: begins, Pages: pages })
    await expect
      .poll(() => offered(administrator.page))
      .toEqual({ Actions: begins, Pages: [...pages, 'People and roles', 'The record'] })

    const { page, open } = manager
    await open('/en/competitions?phase=DRAFT')
    await page.getByRole('link', { name: /A city fit for children/ }).click()
    await page.getByRole('button', { name: 'Edit' }).waitFor()
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').getByRole('searchbox').waitFor()
    await expect
      .poll(async () => (await offered(page)).Actions)
      .toEqual(['Edit', 'Cancel the competition', ...begins])
    await escape(page, page.getByRole('dialog'))
    await take(page, 'cancel', 'Cancel the competition')
    await page.getByRole('dialog').getByRole('heading', { name: 'Cancel the competition?' }).waitFor()
  })

  test('Escape in the palette leads back to where one was', async () => {
    await using visitor = await visit(browser)
    const { page } = visitor
    await visitor.open('/en/facilitators')
    await page.keyboard.press('j')
    await expect.poll(() => focused(page)).toMatch(/^A /)
    const row = await focused(page)
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').getByRole('searchbox').waitFor()
    await escape(page, page.getByRole('dialog'))
    await expect.poll(() => focused(page)).toBe(row)
  })

  test('Escape empties the search, and leaves it when it is empty', async () => {
    await using visitor = await visit(browser)
    const { page } = visitor
    await visitor.open('/en/facilitators')
    const all = await rowNames(page)
    await page.keyboard.press('/')
    await page.keyboard.type('ainur')
    const chip = page.getByRole('link', { name: 'Remove: Search: ainur' })
    await chip.waitFor()
    expect(await rowNames(page)).toHaveLength(1)

    await page.keyboard.press('Escape')
    await chip.waitFor({ state: 'detached' })
    expect(await rowNames(page)).toEqual(all)
    await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('')
    await expect.poll(() => focused(page)).toMatch(/^INPUT/)

    await page.keyboard.press('Escape')
    await expect.poll(() => focused(page)).toMatch(/^BODY/)
    await page.keyboard.press('j')
    await expect.poll(() => focusedText(page)).toBe(all[0])
  })

  test('/ leads to the search, where the keys are letters', async () => {
    await using visitor = await visit(browser)
    const { page } = visitor
    await visitor.open('/en/facilitators')
    await page.keyboard.press('/')
    await page.keyboard.type('jk?')
    await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('jk?')
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  test('the keys work in a Russian layout too', async () => {
    await using visitor = await visit(browser)
    const { page } = visitor
    await visitor.open('/ru/facilitators')
    const [first] = await rowNames(page)
    await page.evaluate(() => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'о', code: 'KeyJ', bubbles: true }))
    })
    await expect.poll(() => focusedText(page)).toBe(first)
  })

  test('single keys can be turned off, and stay off', async () => {
    await using visitor = await visit(browser)
    const { page } = visitor
    await visitor.open('/en/facilitators')
    await page.keyboard.press('Shift+Slash')
    await page.getByRole('checkbox').uncheck()
    await escape(page, page.getByRole('dialog'))

    await page.reload()
    await loaded(page)
    const before = await focusedText(page)
    await page.keyboard.press('j')
    expect(await focusedText(page)).toBe(before)
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').waitFor()
  })

  test('a new page takes the focus to its heading, a filter does not', async () => {
    await using visitor = await visit(browser)
    const { page } = visitor
    await visitor.open('/en')
    const link = page.getByRole('navigation', { name: 'Console' }).getByRole('link', { name: 'Facilitators' })
    await link.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Facilitators' }).waitFor()
    await expect.poll(() => focused(page)).toBe('H1 Facilitators')
    await expect.poll(() => page.title()).toBe('Facilitators · Bastama')
  })
})

/** At the head of the page: the way in, or the menu of who is in. */
const whoLooks = (page: Page) =>
  page.getByRole('banner').locator('a[href*="/sign-in"], button[aria-haspopup]').first()

/** What the palette that is open offers without a letter typed: of each part the names. */
async function offered(page: Page): Promise<Readonly<Record<'Actions' | 'Pages', string[]>>> {
  const named = (name: string) =>
    page.getByRole('menu').getByRole('group', { name }).getByRole('menuitem').allInnerTexts()
  return { Actions: await named('Actions'), Pages: await named('Pages') }
}

/** The tag and the text of what has the focus. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.textContent}`)
}

function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '')
}
