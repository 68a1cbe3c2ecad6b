import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser, Page } from 'playwright-core'
// @boundaries-ignore the browser of the tests is the repository's
import { launchBrowser } from '../../../scripts/browser.ts'
import { findings, idInFocus, loaded, origin, visit, visitAs } from './console.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const dialog = (page: Page) => page.getByRole('dialog')

/** The role of whom an address belongs to, found by it. */
async function search(page: Page, email: string) {
  await page.getByRole('searchbox').fill(email)
  await page.getByRole('link', { name: `Remove: Search: ${email}` }).waitFor()
  await loaded(page)
  return page.locator('tbody tr')
}

describe('an administrator', () => {
  test('gives a role to an address, finds it, and takes it away', async () => {
    await using visitor = await visitAs(browser, 'administrator')
    const { page } = visitor
    const email = `given-${Date.now()}@example.org`
    await visitor.open('/en')
    await page
      .getByRole('navigation', { name: 'Console' })
      .getByRole('link', { name: 'People and roles' })
      .click()
    await page.getByRole('heading', { level: 1, name: 'People and roles' }).waitFor()

    await page.getByRole('button', { name: 'Give a role' }).click()
    const give = dialog(page).getByRole('button', { name: 'Give the role' })
    await dialog(page).getByText('Reads and scores the applications').waitFor()
    await dialog(page).getByLabel('E-mail').fill('nobody')
    await give.click()
    await dialog(page).getByText('Write the whole e-mail address').first().waitFor()
    await dialog(page).getByLabel('E-mail').fill(email)
    await give.click()
    const problem = dialog(page).getByRole('link', { name: 'Choose where the role holds.' })
    await problem.click()
    await expect.poll(() => idInFocus(page)).toBe('competitionId')
    expect(await findings(page)).toEqual([])

    await dialog(page).getByLabel('Role', { exact: true }).selectOption('MANAGER')
    await dialog(page).getByText('Gives no roles.').waitFor()
    await dialog(page).getByLabel('Programme').selectOption({ index: 1 })
    await give.click()
    await page.getByText('The role was given').waitFor()

    const rows = await search(page, email)
    await rows.getByText(email).waitFor()
    await expect.poll(() => rows.count()).toBe(1)
    await rows.getByText('Manager').waitFor()
    expect(page.url()).toContain(`q=${encodeURIComponent(email)}`)

    await rows.getByRole('button', { name: 'Take away' }).click()
    await dialog(page).getByText(email).waitFor()
    expect(await findings(page)).toEqual([])
    await dialog(page).getByRole('button', { name: 'Take the role away' }).click()
    await page.getByText('The role was taken away').waitFor()
    await page.getByRole('heading', { name: 'Nothing matches' }).waitFor()
    visitor.expectQuiet()
  })

  test('reads why the last administrator stays one', async () => {
    await using visitor = await visitAs(browser, 'administrator')
    const { page } = visitor
    await visitor.open('/en/people?role=ADMINISTRATOR')
    const take = page.locator('tbody tr').getByRole('button', { name: 'Take away' })
    await expect.poll(() => take.count()).toBe(1)
    await expect.poll(() => take.getAttribute('title')).toContain('This is the last administrator.')
    await take.press('Enter')
    expect(await dialog(page).count()).toBe(0)
  })
})

describe('who is no administrator', () => {
  test('reads why there is nothing, and is not led there', async () => {
    await using manager = await visitAs(browser, 'manager')
    await manager.open('/en/people')
    await manager.page.getByText('This page is for administrators').waitFor()
    expect(await manager.page.getByRole('table').count()).toBe(0)
    expect(await manager.page.getByRole('link', { name: 'People and roles' }).count()).toBe(0)

    await using visitor = await visit(browser)
    await visitor.open('/en/people')
    await visitor.page.getByRole('main').getByRole('link', { name: 'Sign in first.' }).click()
    await visitor.page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
    expect(visitor.page.url()).toBe(`${origin}/en/sign-in?next=%2Fen%2Fpeople`)
  })

  // The demonstration's resident is given a role below: whatever else is asked of them is asked in this file.
  test('is told, as a resident who is a facilitator, what is theirs in the console', async () => {
    await using visitor = await visitAs(browser, 'resident')
    await visitor.open('/en')
    await visitor.page.getByText('You are a facilitator').waitFor()
  })

  test('has what a role allows as soon as it is given, and no longer once it is taken', async () => {
    await using administrator = await visitAs(browser, 'administrator')
    await using resident = await visitAs(browser, 'resident')
    await administrator.open('/en/people')
    await resident.open('/en')
    const email = await emailOf(resident.page)
    const { page } = administrator
    await page.getByRole('button', { name: 'Give a role' }).click()
    await dialog(page).getByLabel('E-mail').fill(email)
    await dialog(page).getByLabel('Role', { exact: true }).selectOption('MANAGER')
    await dialog(page).getByLabel('Programme').selectOption({ index: 1 })
    await dialog(page).getByRole('button', { name: 'Give the role' }).click()
    await page.getByText('The role was given').waitFor()
    await resident.open('/en/competitions')
    await resident.page.getByRole('link', { name: 'New competition' }).waitFor()

    const rows = await search(page, email)
    await rows.getByRole('button', { name: 'Take away' }).click()
    await dialog(page).getByRole('button', { name: 'Take the role away' }).click()
    await page.getByText('The role was taken away').waitFor()
    await resident.open('/en/competitions')
    await resident.page.getByText(/^You (have no role of staff|are a facilitator)/).waitFor()
    expect(await resident.page.getByRole('link', { name: 'New competition' }).count()).toBe(0)
  })
})

/** By which somebody who is signed in signs in. */
async function emailOf(page: Page): Promise<string> {
  await page.goto(`${origin}/en/account`)
  return page.locator('dt', { hasText: 'E-mail' }).locator('+ dd').innerText()
}
