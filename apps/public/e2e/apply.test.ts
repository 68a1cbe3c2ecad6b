import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { findings } from './findings.ts'
import { expectFocus, follow, openPage, useBrowser } from './portal.ts'
import { beginApplication, newAddress, phone, signInByLink } from './resident.ts'

useBrowser()

const call = '/kk/competitions/workshop-participants-set-3'

/** Says who one is, from the list of what is to be done. */
async function sayName(page: Page): Promise<void> {
  await follow(page.getByRole('main').getByRole('link', { name: /^Аты-жөніңіз/ }))
  await page.getByLabel('Аты', { exact: true }).fill('Айгүл')
  await follow(page.getByRole('button', { name: 'Сақтау' }))
}

/** @param save the button: there is nowhere to go on to from an application that was sent */
async function answer(page: Page, words: string, save = 'Сақтап, жалғастыру'): Promise<void> {
  await page.locator('#answer').fill(words)
  await follow(page.getByRole('button', { name: save, exact: true }))
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
    await follow(main.getByRole('link', { name: /Ауданыңызда нені/ }))

    // A required answer that is empty does not pass, and nothing that is too long is lost.
    await follow(page.getByRole('button', { name: 'Сақтап, жалғастыру' }))
    expect(await page.title()).toMatch(/^Қате: /)
    await follow(main.getByRole('alert').getByRole('link'))
    await expectFocus(page.locator('#answer'))
    expect(await main.getByRole('status').filter({ hasText: 'сақталды' }).count()).toBe(0)
    const tooLong = 'ү'.repeat(1600)
    await answer(page, tooLong)
    expect(await page.locator('#answer').inputValue()).toBe(tooLong)
    await answer(page, 'Аулада орындық жоқ.')
    await answer(page, 'Көршілермен тал отырғыздық.')

    // The address still says of the answer before that it was saved: of this one it is not said.
    await follow(page.getByRole('button', { name: 'Сақтап, жалғастыру' }))
    expect(await page.title()).toMatch(/^Қате: /)
    expect(await main.getByRole('status').filter({ hasText: 'сақталды' }).count()).toBe(0)

    // The third question is left out: the check says so, and leads there.
    await page.goto(`${list}/check`)
    await follow(page.getByRole('button', { name: 'Өтінімді жіберу' }))
    expect(await page.title()).toMatch(/^Қате: /)
    expect(await main.getByRole('alert').getByRole('link').count()).toBe(2)
    await page.goto(`${list}/questions/3?from=check`)
    await page.getByRole('radio', { name: 'Екі тілде де' }).check()
    await follow(page.getByRole('button', { name: 'Сақтап, жалғастыру' }))
    await main.getByRole('checkbox').check()
    await follow(page.getByRole('button', { name: 'Өтінімді жіберу' }))

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

    await follow(main.getByRole('link', { name: 'Өтінімді қайтарып алу' }))
    await follow(page.getByRole('button', { name: 'Өтінімді қайтарып алу' }))
    expect(await main.getByRole('status').innerText()).toContain('Өтінім қайтарып алынды')
    expect(await main.getByRole('link', { name: 'Қайта өтінім беру' }).count()).toBe(1)
  },
)

test('the characters that are left are counted in the numbers of the hint, in each language', async () => {
  await using opened = await openPage(phone())
  const { page } = opened
  await beginApplication(page, call)
  await follow(page.getByRole('main').getByRole('link', { name: /Ауданыңызда нені/ }))
  const address = new URL(page.url()).pathname
  for (const [language, most] of [
    ['kk', '1\u00a0500'],
    ['ru', '1\u00a0500'],
    ['en', '1,500'],
  ] as const) {
    await page.goto(address.replace('/kk/', `/${language}/`))
    await expect.poll(() => page.locator('[data-count] > [aria-hidden]').textContent()).toContain(most)
  }
})

test('axe finds nothing on the way of an application, and no page is wider than a phone', async () => {
  await using opened = await openPage(phone())
  const { page } = opened
  const found: string[] = []
  const look = async () => found.push(...(await findings(page, 'all')))
  await page.goto(call)
  await follow(page.getByRole('main').getByRole('link', { name: 'Өтінім беру' }))
  await signInByLink(page, newAddress())
  await look()
  await follow(page.getByRole('button', { name: 'Бастау' }))
  await look()
  const list = page.url()
  await page.goto(`${list}/questions/1`)
  await follow(page.getByRole('button', { name: 'Сақтап, жалғастыру' }))
  await look()
  await page.goto(`${list}/check`)
  await follow(page.getByRole('button', { name: 'Өтінімді жіберу' }))
  await look()
  await page.goto(`${list}/withdraw`)
  await look()
  await page.goto('/kk/applications')
  await look()
  expect(found).toEqual([])
})
