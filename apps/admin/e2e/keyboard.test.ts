import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser, Page } from 'playwright-core'
// @boundaries-ignore the browser of the tests is the repository's
import { launchBrowser } from '../../../scripts/browser.ts'
import { loaded, rowNames, visit } from './console.ts'

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

    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').getByRole('searchbox').waitFor()
    await page.keyboard.type('ainur')
    await page.getByRole('menuitem', { name: /Ainur/ }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/en/facilitators/*')
    await page.getByRole('heading', { level: 1, name: /Ainur/ }).waitFor()
    await page.getByRole('dialog').waitFor({ state: 'detached' })

    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').getByRole('searchbox').waitFor()
    await page.keyboard.type('competi')
    await page.getByRole('menuitem', { name: 'Competitions', exact: true }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Competitions' }).waitFor()
    const [first, second] = await rowNames(page)
    await page.keyboard.press('j')
    expect(await focusedText(page)).toBe(first)
    await page.keyboard.press('j')
    expect(await focusedText(page)).toBe(second)
    await page.keyboard.press('k')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: first ?? '' }).waitFor()
    visitor.expectQuiet()
  })

  test('/ leads to the search, where the keys are letters', async () => {
    await using visitor = await visit(browser)
    const { page } = visitor
    await visitor.open('/en/facilitators')
    await page.keyboard.press('/')
    await page.keyboard.type('jk?')
    expect(await page.getByRole('searchbox').inputValue()).toBe('jk?')
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
    expect(await focusedText(page)).toBe(first)
  })

  test('single keys can be turned off, and stay off', async () => {
    await using visitor = await visit(browser)
    const { page } = visitor
    await visitor.open('/en/facilitators')
    await page.keyboard.press('Shift+Slash')
    await page.getByRole('checkbox').uncheck()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })

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
    await loaded(page)
    expect(await focusedText(page)).toBe('Facilitators')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    expect(await page.title()).toBe('Facilitators · Bastama')
  })
})

function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '')
}
