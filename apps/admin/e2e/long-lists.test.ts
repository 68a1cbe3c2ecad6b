import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser, Page } from 'playwright-core'
// @boundaries-ignore the browser of the tests is the repository's
import { launchBrowser } from '../../../scripts/browser.ts'
import { loaded, visit } from './console.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** A hundred on a page is more than the demonstration has: the API's own answer is shortened. */
async function shorten(page: Page, most: number): Promise<void> {
  await page.route('**/graphql', async (route) => {
    const asked = route.request().postDataJSON()
    for (const name of ['first', 'last']) if (asked.variables[name] === 100) asked.variables[name] = most
    await route.continue({ postData: JSON.stringify(asked) })
  })
}

const rowsOf = async (page: Page, id: string) => {
  await loaded(page)
  return page.locator(`#${id} tbody tr`).allInnerTexts()
}

test('results say how many of them are shown, and lead to the rest', async () => {
  await using visitor = await visit(browser)
  const { page } = visitor
  await shorten(page, 4)
  await visitor.open('/en/competitions/we-almaty')
  const pages = page.getByRole('navigation', { name: 'Pages of the results' })
  await pages.getByText('4 of 27 are shown').waitFor()
  const first = await rowsOf(page, 'results')
  expect(first).toHaveLength(4)
  await pages.getByRole('link', { name: 'Next page' }).click()
  await pages.getByRole('link', { name: 'Previous page' }).waitFor()
  const second = await rowsOf(page, 'results')
  expect(second).toHaveLength(4)
  expect(second).not.toEqual(first)
  await pages.getByRole('link', { name: 'Previous page' }).click()
  await pages.getByRole('link', { name: 'Previous page' }).waitFor({ state: 'detached' })
  expect(await rowsOf(page, 'results')).toEqual(first)
})

test('sessions begin with the latest, and lead to the earlier ones', async () => {
  await using visitor = await visit(browser)
  const { page } = visitor
  await visitor.open('/en/facilitators/ainur-kaliyeva')
  const all = await rowsOf(page, 'sessions')
  expect(await page.getByRole('navigation', { name: 'Pages of the sessions' }).count()).toBe(0)
  await shorten(page, 3)
  await visitor.open('/en/facilitators/ainur-kaliyeva')
  expect(await rowsOf(page, 'sessions')).toEqual(all.slice(-3))
  await page.getByRole('link', { name: 'Previous page' }).click()
  await page.getByRole('link', { name: 'Next page' }).waitFor()
  expect(await rowsOf(page, 'sessions')).toEqual(all.slice(-6, -3))
})
