import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { findings } from './findings.ts'
import { openPage, useBrowser } from './portal.ts'
import { beginApplication, newAddress, phone, signInByLink } from './resident.ts'

useBrowser()

const call = '/kk/competitions/workshop-participants-set-3'

/** Says who one is, from the list of what is to be done. */
async function sayName(page: Page): Promise<void> {
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Аты-жөніңіз/ })
    .click()
  await page.getByLabel('Аты', { exact: true }).fill('Айгүл')
  await page.getByRole('button', { name: 'Сақтау' }).click()
}

/** @param save the button: there is nowhere to go on to from an application that was sent */
async function answer(page: Page, words: string, save = 'Сақтап, жалғастыру'): Promise<void> {
  await page.locator('#answer').fill(words)
  await page.getByRole('button', { name: save, exact: true }).click()
}

const isJavaScript = [false, true]

test.each(isJavaScript)(
  'on a phone a resident applies in Kazakh, meets a missing answer at its field, sends, edits and withdraws (JavaScript: %s)',
  async (javaScriptEnabled) => {
    await using opened = await openPage({ ...phone(), javaScriptEnabled })
    const { page } = opened
    const main = page.getByRole('main')
    await beginApplication(page, call)
    await sayName(page)
    const list = page.url().replace(/\?.*/, '')
    await main.getByRole('link', { name: /Ауданыңызда нені/ }).click()

    // A required answer that is empty does not pass, and nothing that is too long is lost.
    await page.getByRole('button', { name: 'Сақтап, жалғастыру' }).click()
    expect(await page.title()).toMatch(/^Қате: /)
    await main.getByRole('alert').getByRole('link').click()
    expect(await page.locator('#answer').evaluate((field) => field === document.activeElement)).toBe(true)
    expect(await main.getByRole('status').filter({ hasText: 'сақталды' }).count()).toBe(0)
    const tooLong = 'ү'.repeat(1600)
    await answer(page, tooLong)
    expect(await page.locator('#answer').inputValue()).toBe(tooLong)
    await answer(page, 'Аулада орындық жоқ.')
    await answer(page, 'Көршілермен тал отырғыздық.')

    // The address still says of the answer before that it was saved: of this one it is not said.
    await page.getByRole('button', { name: 'Сақтап, жалғастыру' }).click()
    expect(await page.title()).toMatch(/^Қате: /)
    expect(await main.getByRole('status').filter({ hasText: 'сақталды' }).count()).toBe(0)

    // The third question is left out: the check says so, and leads there.
    await page.goto(`${list}/check`)
    await page.getByRole('button', { name: 'Өтінімді жіберу' }).click()
    expect(await page.title()).toMatch(/^Қате: /)
    expect(await main.getByRole('alert').getByRole('link').count()).toBe(2)
    await page.goto(`${list}/questions/3?from=check`)
    await page.getByRole('radio', { name: 'Екі тілде де' }).check()
    await page.getByRole('button', { name: 'Сақтап, жалғастыру' }).click()
    await main.getByRole('checkbox').check()
    await page.getByRole('button', { name: 'Өтінімді жіберу' }).click()

    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Өтінім жіберілді')
    const number = await main.locator('strong').first().innerText()
    expect(number).toMatch(/^\d[\d\s ]{8,}$/)

    // Until the deadline what was sent may be changed, and stays sent: one is led back to it, and not to send it again.
    await page.goto(`${list}/questions/1`)
    await answer(page, 'Аулада орындық пен көлеңке жоқ.', 'Сақтау')
    expect(page.url().replace(/\?.*/, '')).toBe(list)
    expect(await main.getByRole('status').innerText()).toBe('Жауабыңыз сақталды')
    await page.goto('/kk/applications')
    expect(await main.innerText()).toContain(number)
    await page.goto(list)
    expect(await main.innerText()).toContain('Аулада орындық пен көлеңке жоқ.')

    await main.getByRole('link', { name: 'Өтінімді қайтарып алу' }).click()
    await page.getByRole('button', { name: 'Өтінімді қайтарып алу' }).click()
    expect(await main.getByRole('status').innerText()).toContain('Өтінім қайтарып алынды')
    expect(await main.getByRole('link', { name: 'Қайта өтінім беру' }).count()).toBe(1)
  },
)

test('axe finds nothing on the way of an application, and no page is wider than a phone', async () => {
  await using opened = await openPage(phone())
  const { page } = opened
  const found: string[] = []
  const look = async () => found.push(...(await findings(page, 'all')))
  await page.goto(call)
  await page.getByRole('main').getByRole('link', { name: 'Өтінім беру' }).click()
  await signInByLink(page, newAddress())
  await look()
  await page.getByRole('button', { name: 'Бастау' }).click()
  await look()
  const list = page.url()
  await page.goto(`${list}/questions/1`)
  await page.getByRole('button', { name: 'Сақтап, жалғастыру' }).click()
  await look()
  await page.goto(`${list}/check`)
  await page.getByRole('button', { name: 'Өтінімді жіберу' }).click()
  await look()
  await page.goto(`${list}/withdraw`)
  await look()
  await page.goto('/kk/applications')
  await look()
  expect(found).toEqual([])
})
