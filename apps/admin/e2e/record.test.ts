import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser, Page } from 'playwright-core'
// @boundaries-ignore the browser of the tests is the repository's
import { launchBrowser } from '../../../scripts/browser.ts'
import { escape } from './by-keyboard.ts'
import { loaded, origin, visitAs } from './console.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const events = (page: Page) => page.getByRole('list', { name: 'The record' }).locator(':scope > li')

async function choose(page: Page, menu: string, choice: string): Promise<void> {
  await page.getByRole('button', { name: menu, exact: true }).click()
  await page.getByRole('menuitemcheckbox', { name: choice, exact: true }).click()
  await escape(page, page.getByRole('menu'))
  await page.getByRole('link', { name: `Remove: ${menu}: ${choice}` }).waitFor()
  await loaded(page)
}

describe('the record', () => {
  test('tells who did what to what, and what changed, and leads to it', async () => {
    await using visitor = await visitAs(browser, 'administrator')
    const { page } = visitor
    await visitor.open('/en/record')
    await page.getByText('npm run verify-record').waitFor()
    await choose(page, 'Kind of thing', 'Competition')
    await choose(page, 'What was done', 'Deadline extended')
    expect(page.url()).toBe(`${origin}/en/record?noun=competition&kind=DEADLINE_EXTENDED`)
    await expect.poll(() => events(page).count()).toBe(1)
    const event = events(page).first()
    const deadline = event.locator('dt', { hasText: 'Deadline' }).locator('+ dd')
    expect((await deadline.innerText()).replaceAll(/\s+/g, ' ')).toBe(
      'Before: 31 Jan 2019, 23:59 After: 14 Feb 2019, 23:59',
    )
    await event.getByText('Teams of the second set of the Workshop asked for time').waitFor()

    await event.getByRole('link', { name: 'WeAlmaty' }).click()
    await page.getByRole('heading', { level: 1, name: /WeAlmaty/ }).waitFor()
    await page.getByRole('link', { name: 'In the record' }).click()
    await page.getByRole('link', { name: /Remove: To: .*WeAlmaty/ }).waitFor()
    await loaded(page)
    const kinds = events(page)
      .locator('p')
      .filter({ hasText: /^[A-Z][a-z ]+$/ })
    await expect
      .poll(() => kinds.allInnerTexts())
      .toEqual(expect.arrayContaining(['Deadline extended', 'Published']))
    visitor.expectQuiet()
  })

  test('shows nothing before the things that it tells of have their names, however many they are', async () => {
    await using visitor = await visitAs(browser, 'administrator')
    const { page } = visitor
    const gone = Array.from({ length: 150 }, (_, index) => `gone-${index}`)
    const asked: string[][] = []
    const gate = Promise.withResolvers<void>()
    await page.route('**/graphql', async (route) => {
      const { operationName, variables } = route.request().postDataJSON()
      if (operationName === 'Record') {
        const answer = await (await route.fetch()).json()
        answer.data.record.nodes[0].after = JSON.stringify({ questionIds: gone })
        return route.fulfill({ json: answer })
      }
      if (operationName === 'RecordSubjects') {
        asked.push(variables.ids)
        await gate.promise
      }
      return route.continue()
    })
    await page.goto(`${origin}/en/record`)
    await expect.poll(() => asked.length).toBe(2)
    expect(await events(page).count()).toBe(0)
    gate.resolve()
    await expect.poll(() => events(page).count()).toBe(20)
    expect(asked.flat()).toEqual(expect.arrayContaining(gone))
  })

  test('tells of applications without a code or a name that only programs know', async () => {
    await using visitor = await visitAs(browser, 'administrator')
    const { page } = visitor
    const words = page.getByRole('main').locator('li dt, li dd')
    const codes = async () =>
      (await words.allTextContents()).filter((text) => /^[a-z]\w*$|[A-Z]{2}/.test(text))
    for (const kind of ['STARTED', 'SUBMITTED', 'MENDING_REQUESTED', 'DECIDED', 'SELECTED']) {
      await visitor.open(`/kk/record?noun=application&kind=${kind}`)
      await words.first().waitFor({ state: 'attached' })
      expect(await codes()).toEqual([])
    }
  })

  test('is asked for a time, by somebody, and page after page', async () => {
    await using visitor = await visitAs(browser, 'administrator')
    const { page } = visitor
    await visitor.open('/en/record?until=2019-12-31')
    const first = await events(page).first().innerText()
    expect(first).toContain('2019')
    await page.getByRole('link', { name: 'Next page' }).click()
    await page.getByRole('link', { name: 'Previous page' }).waitFor()
    await loaded(page)
    await expect.poll(() => events(page).first().innerText()).not.toBe(first)
    expect(page.url()).toContain('until=2019-12-31&after=')

    await page.getByRole('textbox', { name: 'From' }).fill('2019-01-31')
    await page.getByRole('link', { name: 'Remove: From: 31 Jan 2019' }).waitFor()
    await page.getByRole('textbox', { name: 'Until' }).fill('2019-01-31')
    await page.getByRole('link', { name: 'Remove: Until: 31 Jan 2019' }).waitFor()
    await loaded(page)
    expect(page.url()).toBe(`${origin}/en/record?from=2019-01-31&until=2019-01-31`)

    await visitor.open('/en/record?from=2019-01-01&kind=DEADLINE_EXTENDED')
    const actor = events(page).first().getByRole('link').first()
    const name = await actor.innerText()
    await actor.click()
    await page.getByRole('link', { name: `Remove: By: ${name}` }).waitFor()
    await loaded(page)
    await expect
      .poll(async () => new Set(await events(page).locator('time + a').allInnerTexts()))
      .toEqual(new Set([name]))
  })

  test('is not there for a manager, who is not led to it either', async () => {
    await using visitor = await visitAs(browser, 'manager')
    const { page } = visitor
    await visitor.open('/en/competitions/we-almaty')
    await page.getByRole('link', { name: 'View on the portal' }).waitFor()
    expect(await page.getByRole('link', { name: /record/ }).count()).toBe(0)
    await visitor.open('/en/record')
    await page.getByText('This page is for administrators').waitFor()
    expect(await page.getByRole('list', { name: 'The record' }).count()).toBe(0)
  })
})
