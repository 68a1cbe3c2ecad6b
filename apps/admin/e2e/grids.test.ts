import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from 'playwright-core'
import { languages } from '@bastama/domain/kernel/language.ts'
// @boundaries-ignore the browser of the tests is the repository's
import { launchBrowser } from '../../../scripts/browser.ts'
import { escape } from './by-keyboard.ts'
import { loaded, origin, rowNames, visit, visitAs } from './console.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

describe('a list of competitions', () => {
  test('keeps its filter in the address, over a reload and on the way back', async () => {
    await using visitor = await visit(browser)
    const { page } = visitor
    await visitor.open('/en/competitions')
    const all = await rowNames(page)

    await page.getByRole('button', { name: 'Kind' }).click()
    await page.getByRole('menuitemcheckbox', { name: 'Facilitator competition' }).click()
    await escape(page, page.getByRole('menu'))
    const chip = page.getByRole('link', { name: 'Remove: Kind: Facilitator competition' })
    await chip.waitFor()
    expect(page.url()).toBe(`${origin}/en/competitions?kind=FACILITATORS`)
    const some = await rowNames(page)
    expect(some.length).toBeGreaterThan(0)
    expect(some.length).toBeLessThan(all.length)

    await page.reload()
    expect(await rowNames(page)).toEqual(some)
    await page.locator('tbody th a').first().click()
    await page.waitForURL('**/en/competitions/*')
    await page.getByRole('link', { name: 'View on the portal' }).waitFor()
    await page.goBack()
    await chip.waitFor()
    expect(page.url()).toBe(`${origin}/en/competitions?kind=FACILITATORS`)
    expect(await rowNames(page)).toEqual(some)

    await chip.click()
    await chip.waitFor({ state: 'detached' })
    expect(page.url()).toBe(`${origin}/en/competitions`)
    expect(await rowNames(page)).toEqual(all)
    visitor.expectQuiet()
  })

  test('is ordered by the head of a column, and turned round by another press', async () => {
    await using visitor = await visit(browser)
    const { page } = visitor
    await visitor.open('/en/competitions')
    const heading = page.getByRole('columnheader', { name: 'Competition', exact: true })

    await heading.getByRole('link').click()
    await page.locator('th[aria-sort="ascending"]', { hasText: 'Competition' }).waitFor()
    expect(page.url()).toBe(`${origin}/en/competitions?sort=title`)
    const upwards = await rowNames(page)

    await heading.getByRole('link').click()
    await page.locator('th[aria-sort="descending"]', { hasText: 'Competition' }).waitFor()
    expect(page.url()).toBe(`${origin}/en/competitions?sort=-title`)
    expect(await rowNames(page)).toEqual(upwards.toReversed())
  })

  test('says when nothing matches, and leads back to all of it', async () => {
    await using visitor = await visit(browser)
    const { page } = visitor
    await visitor.open('/en/competitions')
    const all = await rowNames(page)

    await page.getByRole('searchbox').fill('zzzzzzzz')
    await page.getByRole('heading', { name: 'Nothing matches' }).waitFor()
    expect(page.url()).toContain('q=zzzzzzzz')

    await page.getByRole('link', { name: 'Clear search and filters' }).click()
    await page.getByRole('heading', { name: 'Nothing matches' }).waitFor({ state: 'detached' })
    expect(await rowNames(page)).toEqual(all)
    await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('')
  })

  test('ends no line within an ordinal', async () => {
    await using visitor = await visit(browser)
    await visitor.open('/ru/competitions?q=3-%D0%B9')
    const names = await rowNames(visitor.page)
    expect(names.length).toBeGreaterThan(0)
    expect(names.filter((name) => !name.includes('3-\u2060й'))).toEqual([])
  })

  test('remembers which columns are hidden', async () => {
    await using visitor = await visit(browser)
    const { page } = visitor
    await visitor.open('/en/competitions')
    const prizeFund = page.getByRole('columnheader', { name: 'Prize fund' })
    await prizeFund.waitFor()

    await page.getByRole('button', { name: 'Columns' }).click()
    await page.getByRole('menuitemcheckbox', { name: 'Prize fund' }).click()
    await escape(page, page.getByRole('menu'))
    await prizeFund.waitFor({ state: 'detached' })
    await page.reload()
    await loaded(page)
    expect(await prizeFund.count()).toBe(0)
  })

  test('shows no draft, whatever the address asks for', async () => {
    await using visitor = await visit(browser)
    await visitor.open('/en/competitions?phase=DRAFT')
    await visitor.page.getByRole('heading', { name: 'Nothing matches' }).waitFor()
    expect(await rowNames(visitor.page)).toEqual([])
    await visitor.page.getByRole('button', { name: 'Phase' }).click()
    await visitor.page.getByRole('menuitemcheckbox').first().waitFor()
    expect(await visitor.page.getByRole('menuitemcheckbox', { name: 'Draft' }).count()).toBe(0)
  })

  test('shows drafts to a manager', async () => {
    await using manager = await visitAs(browser, 'manager')
    const { page } = manager
    await manager.open('/en/competitions')
    await page.getByRole('link', { name: 'New competition' }).waitFor()
    await page.getByRole('button', { name: 'Phase' }).click()
    await page.getByRole('menuitemcheckbox', { name: 'Draft' }).click()
    await escape(page, page.getByRole('menu'))
    await page.getByRole('link', { name: 'Remove: Phase: Draft' }).waitFor()
    expect((await rowNames(page)).join()).toContain('A city fit for children')
  })
})

describe('an address', () => {
  test('that asks for what the list does not have is told, and mended', async () => {
    await using visitor = await visit(browser)
    const { page } = visitor
    await visitor.open('/en/competitions?phase=zzz&phase=OPEN&sort=zzz')
    await page.getByText('The address asks for what this list does not have: phase=zzz, sort=zzz').waitFor()
    const shown = await rowNames(page)
    await page.getByRole('link', { name: 'Remove it from the address' }).click()
    await page.getByText('The address asks for').waitFor({ state: 'detached' })
    expect(page.url()).toBe(`${origin}/en/competitions?phase=OPEN`)
    expect(await rowNames(page)).toEqual(shown)
  })

  test('of a page that is gone leads to the first', async () => {
    await using visitor = await visit(browser)
    const { page } = visitor
    await visitor.open('/en/facilitators?after=zzz')
    await page.getByText('This page of the list is no longer there').waitFor()
    await page.getByRole('link', { name: 'To the first page' }).click()
    await page.locator('tbody th a').first().waitFor()
    expect(page.url()).toBe(`${origin}/en/facilitators`)
  })
})

describe('a list of facilitators', () => {
  test('stays where it is while one types', async () => {
    await using visitor = await visit(browser)
    const { page } = visitor
    await visitor.open('/en/facilitators')
    // It stands above the list, and comes when it is known who looks at it.
    await page.getByText('You are not signed in').waitFor()
    const places = async () => [
      await page.locator('#main [role="region"]').boundingBox(),
      await page.getByRole('button', { name: 'Topic', exact: true }).boundingBox(),
    ]
    const before = (await places()).map((box) => [box?.x, box?.y])
    await page.getByRole('searchbox').fill('ainur')
    await page.getByRole('link', { name: 'Remove: Search: ainur' }).waitFor()
    expect((await places()).map((box) => [box?.x, box?.y])).toEqual(before)
  })

  test('has all seven, and fewer for one topic', async () => {
    await using visitor = await visit(browser)
    const { page } = visitor
    await visitor.open('/en/facilitators')
    expect(await rowNames(page)).toHaveLength(7)

    await page.getByRole('button', { name: 'Topic', exact: true }).click()
    await page.getByRole('menuitemcheckbox').first().click()
    await escape(page, page.getByRole('menu'))
    await page.getByRole('link', { name: /^Remove: Topic/ }).waitFor()
    expect(page.url()).toContain('?topic=')
    const some = await rowNames(page)
    expect(some.length).toBeGreaterThan(0)
    expect(some.length).toBeLessThan(7)
    visitor.expectQuiet()
  })

  test('is turned page by page, and back', async () => {
    await using visitor = await visit(browser)
    const { page } = visitor
    // Three on a page is no offer of the console: the API's own answer is shortened instead.
    await page.route('**/graphql', async (route) => {
      const asked = route.request().postDataJSON()
      for (const name of ['first', 'last']) if (asked.variables[name] === 20) asked.variables[name] = 3
      await route.continue({ postData: JSON.stringify(asked) })
    })
    await visitor.open('/en/facilitators')
    const first = await rowNames(page)
    expect(first).toHaveLength(3)

    await page.getByRole('link', { name: 'Next page' }).click()
    await page.getByRole('link', { name: 'Previous page' }).waitFor()
    expect(page.url()).toContain('?after=')
    const second = await rowNames(page)
    expect(second).toHaveLength(3)
    expect(second).not.toEqual(first)

    await page.getByRole('link', { name: 'Previous page' }).click()
    await page.getByRole('link', { name: 'Previous page' }).waitFor({ state: 'detached' })
    expect(page.url()).toContain('?before=')
    expect(await rowNames(page)).toEqual(first)
  })
})

describe.for(['competitions', 'facilitators'])('the grid of %s', (list) => {
  test('is dense: a row takes two lines at most, and the button says its word', async () => {
    await using visitor = await visit(browser, { width: 1440 })
    for (const language of languages) {
      await visitor.open(`/${language}/${list}`)
      const heights = await visitor.page
        .locator('tbody tr')
        .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height))
      expect([language, Math.max(...heights) <= 48]).toEqual([language, true])
      const word = await visitor.page.getByRole('search').getByRole('button').locator('span').boundingBox()
      expect(word?.width).toBeGreaterThan(30)
    }
  })

  test('fits a desk in any language', async () => {
    await using visitor = await visit(browser, { width: 1280 })
    for (const language of languages) {
      await visitor.open(`/${language}/${list}`)
      const beyond = await visitor.page
        .locator('#main [role="region"]')
        .evaluate((region) => region.scrollWidth - region.clientWidth)
      expect([language, beyond]).toEqual([language, 0])
    }
  })

  test('goes on beside its names on a phone, and shows that it does', async () => {
    await using visitor = await visit(browser, { width: 360 })
    const { page } = visitor
    await visitor.open(`/ru/${list}`)
    const region = page.locator('#main [role="region"]')
    const edges = () =>
      region.evaluate((element) => [element.dataset['before'], element.dataset['after']].join())
    const nameAt = async () => (await region.locator('tbody th').first().boundingBox())?.x
    await expect.poll(edges).toBe('false,true')
    const before = await nameAt()
    await region.evaluate((element) => element.scrollBy({ left: 10_000, behavior: 'instant' }))
    await expect.poll(edges).toBe('true,false')
    expect(await nameAt()).toBe(before)
  })
})

describe('when the API fails', () => {
  test('the page says so, names the request, and tries again', async () => {
    await using visitor = await visit(browser)
    const { page } = visitor
    let fails = true
    await page.route('**/graphql', (route) => {
      if (!fails) return route.continue()
      return route.fulfill({
        status: 200,
        json: {
          data: null,
          errors: [{ message: 'x', extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'request-77' } }],
        },
      })
    })
    await visitor.open('/en/facilitators')
    const alert = page.getByRole('alert')
    await alert.getByText('request-77').waitFor()

    fails = false
    await alert.getByRole('button', { name: 'Try again' }).click()
    await alert.waitFor({ state: 'detached' })
    expect(await rowNames(page)).toHaveLength(7)
  })

  test('and when the network is away, what was read stays', async () => {
    await using visitor = await visit(browser)
    const { page } = visitor
    await visitor.open('/en/facilitators')
    await page.context().setOffline(true)
    await page.getByText('You are offline.').waitFor()
    expect(await rowNames(page)).toHaveLength(7)
    await page.context().setOffline(false)
    await page.getByText('You are offline.').waitFor({ state: 'detached' })
  })
})
