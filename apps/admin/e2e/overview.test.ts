import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from 'playwright-core'
import { languages } from '@bastama/domain/kernel/language.ts'
// @boundaries-ignore the browser of the tests is the repository's
import { launchBrowser } from '../../../scripts/browser.ts'
import { expectToFit, findings, visit, visitAs } from './console.ts'
import { latestLink } from './letters.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

describe('what needs doing', () => {
  test('is told to a manager, with what a draft lacks, and leads to it', async () => {
    await using manager = await visitAs(browser, 'manager')
    const { page } = manager
    await manager.open('/en')
    const draft = page
      .getByRole('list', { name: 'What needs doing' })
      .getByRole('link', { name: /Publish the competition: .*A city fit for children/ })
    await draft.waitFor()
    await draft.click()
    await page.getByRole('heading', { level: 1, name: /A city fit for children/ }).waitFor()
    manager.expectQuiet()
  })

  test('is nothing for a reviewer to whom nothing is assigned, who is told so', async () => {
    await using reviewer = await visitAs(browser, 'reviewer')
    const { page } = reviewer
    await reviewer.open('/en')
    await page
      .getByRole('region', { name: 'What needs doing' })
      .getByRole('heading', { name: 'Nothing needs doing now' })
      .waitFor()
    await page.getByText('You are a reviewer. No applications have been assigned to you yet').waitFor()
    expect(await findings(page)).toEqual([])
  })

  test('leads a facilitator to the own profile, which is theirs to write', async () => {
    await using facilitator = await visitAs(browser, 'facilitator')
    const { page } = facilitator
    await facilitator.open('/en')
    await page.getByText('You are a facilitator').getByRole('link', { name: 'your profile' }).click()
    await page.waitForURL('**/en/facilitators/*')
    const hide = page.getByRole('button', { name: 'Hide the profile' })
    await expect.poll(() => hide.getAttribute('title')).toBe('You do not have the right to do this.')
    await page.getByRole('button', { name: 'Edit' }).click()
    await page.getByRole('group', { name: 'Biography', exact: true }).waitFor()
    expect(await findings(page)).toEqual([])
    facilitator.expectQuiet()
  })

  test('is no part of the overview of a visitor, nor of a resident who is nothing else', async () => {
    await using visitor = await visit(browser, { address: '198.51.100.77' })
    const { page, open } = visitor
    const overview = async () => {
      await open('/en')
      await page.getByRole('heading', { name: 'Competitions under way' }).waitFor()
      expect(await page.getByRole('heading', { name: 'What needs doing' }).count()).toBe(0)
    }
    await overview()
    const address = `overview-${Date.now()}@example.org`
    await open('/en/sign-in')
    await page.getByRole('textbox', { name: 'E-mail' }).fill(address)
    await page.getByRole('button', { name: 'Send me a link' }).click()
    await page.getByText(`Check your mail: ${address}`).waitFor()
    await page.goto(await latestLink(address))
    await page.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click()
    await page.getByText('You have no role of staff').waitFor()
    await overview()
  })

  test.for(languages)('is sound on a desk and on a phone, in %s', async (language) => {
    await using administrator = await visitAs(browser, 'administrator')
    const { page } = administrator
    await administrator.open(`/${language}`)
    await page.locator('#main ol a[href*="/competitions/"]').first().waitFor()
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 })
      await expectToFit(page)
      expect({ width, found: await findings(page) }).toEqual({ width, found: [] })
    }
  })
})
