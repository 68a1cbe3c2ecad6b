import { expect, test } from 'vitest'
import { languages } from '@bastama/domain/kernel/language.ts'
import { findings } from './findings.ts'
import { expectFocus, follow, openPage, portal, useBrowser } from './portal.ts'
import { followMailedLink, newAddress, phone, signInByLink } from './resident.ts'

useBrowser()

test('without JavaScript somebody signs in by a mailed link that is looked at before, is back where they were, says a name, and signs out', async () => {
  await using opened = await openPage({ ...phone(), javaScriptEnabled: false })
  const { page } = opened
  const address = newAddress()
  await page.goto('/kk/projects?q=кала&sort=title')
  await follow(page.getByRole('link', { name: 'Кіру', exact: true }))
  await page.getByRole('main').getByLabel('Электрондық пошта').first().fill(` ${address.toUpperCase()} `)
  await follow(page.getByRole('button', { name: 'Сілтеме алу' }))
  expect(await page.getByRole('main').innerText()).toContain(address)
  await followMailedLink(page, address)
  const link = page.url()
  for (let look = 0; look < 2; look += 1) expect((await fetch(link)).status).toBe(200)
  await follow(page.getByRole('main').getByRole('button', { name: 'Кіру' }))
  expect(new URL(page.url()).search).toBe('?q=%D0%BA%D0%B0%D0%BB%D0%B0&sort=title')

  const menu = page.getByRole('banner').locator('summary', { hasText: address })
  await menu.click()
  await follow(page.getByRole('link', { name: 'Жеке кабинет' }))
  await follow(page.getByRole('link', { name: 'Деректерімді өзгерту' }))
  await follow(page.getByRole('button', { name: 'Сақтау' }))
  expect(await page.title()).toMatch(/^Қате: /)
  await page.getByLabel('Аты', { exact: true }).fill('Әсел')
  await page.getByLabel('Тегі (міндетті емес)').fill('Сүлейменова')
  await page.getByLabel('Телефон (міндетті емес)').fill('12')
  await page.getByRole('radio', { name: 'Русский' }).check()
  await follow(page.getByRole('button', { name: 'Сақтау' }))
  expect(await page.getByLabel('Аты', { exact: true }).inputValue()).toBe('Әсел')
  await page.getByLabel('Телефон (міндетті емес)').fill('8 701 123 45 67')
  await follow(page.getByRole('button', { name: 'Сақтау' }))
  const said = await page.getByRole('main').innerText()
  for (const words of ['Деректеріңіз сақталды', 'Сүлейменова Әсел', '+7\u00a0701\u00a0123-45-67', 'Русский'])
    expect(said).toContain(words)

  await page.getByRole('banner').locator('summary', { hasText: 'Сүлейменова Әсел' }).click()
  await follow(page.getByRole('banner').getByRole('button', { name: 'Шығу' }))
  expect(await page.getByRole('link', { name: 'Кіру', exact: true }).count()).toBe(1)
  await page.goto('/kk/account')
  expect(new URL(page.url()).pathname).toBe('/kk/sign-in')

  await page.goto(link)
  await follow(page.getByRole('main').getByRole('button', { name: 'Кіру' }))
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Бұл сілтеме енді жарамайды')
})

test('what was typed wrong is told at the top, at its field and in the title, and is still there', async () => {
  await using opened = await openPage(phone())
  const { page } = opened
  await page.goto('/ru/sign-in')
  const field = page.getByLabel('Электронная почта').first()
  await field.fill('asel@example')
  await follow(field, 'Enter')
  expect(await page.title()).toMatch(/^Ошибка: /)
  const words = 'Напишите адрес электронной почты полностью, например: asel@example.org.'
  const summary = page.getByRole('alert')
  await expectFocus(summary)
  await summary.getByRole('link', { name: words }).press('Enter')
  await expectFocus(field)
  expect(await field.inputValue()).toBe('asel@example')
  expect(await page.locator('#email-error').innerText()).toBe(words)
})

test('a password is set by mail, signs in on another device, and that device is signed out from here', async () => {
  const password = 'a horse in the garden'
  await using first = await openPage({ ...phone(), javaScriptEnabled: false })
  await using second = await openPage({ ...phone(), javaScriptEnabled: false })
  const address = newAddress()
  await first.page.goto('/kk/sign-in')
  await signInByLink(first.page, address)
  await first.page.goto('/kk/account')
  await follow(first.page.getByRole('link', { name: 'Құпиясөз орнату' }))
  await follow(first.page.getByRole('button', { name: 'Сілтеме алу' }))
  await followMailedLink(first.page, address)
  const saved = first.page.getByRole('button', { name: 'Сақтау' })
  await first.page.getByLabel('Жаңа құпиясөз').fill('short')
  await follow(saved)
  expect(await first.page.getByRole('alert').innerText()).toContain('кемінде 10 таңба')
  await first.page.getByLabel('Жаңа құпиясөз').fill(password)
  await follow(saved)

  const byPassword = async ({ page }: typeof first, email: string, typed: string) => {
    await page.goto('/kk/sign-in?to=/kk/account')
    await page.locator('summary', { hasText: 'Құпиясөзбен кіру' }).click()
    await page.locator('#password-email').fill(email)
    await page.locator('#password').fill(typed)
    await follow(page.locator('details').getByRole('button', { name: 'Кіру' }))
    return page.getByRole('main').innerText()
  }
  const wrong = await byPassword(second, address, 'another password')
  expect(wrong).toContain('Электрондық пошта немесе құпиясөз қате.')
  expect(await byPassword(second, newAddress(), 'another password')).toBe(wrong)
  expect(await byPassword(second, address, password)).toContain('осы құрылғы')

  await byPassword(first, address, password)
  expect(await first.page.getByRole('main').getByRole('listitem').count()).toBe(2)
  await follow(first.page.getByRole('main').getByRole('listitem').getByRole('button', { name: 'Шығу' }))
  expect(await first.page.getByRole('status').innerText()).toContain('Ол құрылғыда жүйеден шықтыңыз')
  await second.page.reload()
  expect(new URL(second.page.url()).pathname).toBe('/kk/sign-in')
})

test('by keyboard alone somebody is the resident of the demonstration, and out again', async () => {
  // Who asks for less motion sees no page turn into the next, which the browser complains of when keys are fast.
  await using opened = await openPage()
  const { page } = opened
  await page.goto('/en/competitions')
  const pressOn = async (name: string) => {
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
    const next = async () => {
      await page.keyboard.press('Tab')
      return focused()
    }
    await expect.poll(next, { interval: 1 }).toContain(name)
    await page.keyboard.press('Enter')
  }
  await pressOn('Sign in')
  await page.waitForURL('**/sign-in?**')
  await pressOn('Resident')
  await page.waitForURL('**/en/competitions')
  await pressOn('You are signed in:')
  await pressOn('Sign out')
  await page.waitForURL('**/en')
  opened.expectQuiet()
})

test('another site’s form does nothing, and is told so', async () => {
  for (const headers of [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }, {}]) {
    const response = await fetch(`${portal}/ru/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: 'demo=administrator',
      redirect: 'manual',
    })
    expect([response.status, response.headers.getSetCookie()]).toEqual([
      expect.toSatisfy((status) => status === 400 || status === 403),
      [],
    ])
  }
})

test('whoever is signed in is given no page from memory and fills none', async () => {
  const signedIn = await fetch(`${portal}/kk/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: portal },
    body: 'demo=resident',
    redirect: 'manual',
  })
  const [cookie = ''] = signedIn.headers.getSetCookie().map((line) => line.split(';')[0] ?? '')
  const address = `${portal}/kk/teams?for=${crypto.randomUUID()}`
  const own = async (headers: Record<string, string>) => {
    const response = await fetch(address, { headers })
    return {
      isOwn: (await response.text()).includes('Кірген адам:'),
      cache: response.headers.get('cache-control'),
      isTagged: response.headers.has('etag'),
    }
  }
  const mine = { isOwn: true, cache: 'private, no-store', isTagged: false }
  const everyones = { isOwn: false, cache: 'public, max-age=0, must-revalidate', isTagged: true }
  expect(await own({ cookie })).toEqual(mine)
  expect(await own({})).toEqual(everyones)
  expect(await own({})).toEqual(everyones)
  expect(await own({ cookie })).toEqual(mine)
  expect(await own({})).toEqual(everyones)
})

test.each([
  ['light', 'all', languages],
  // The dark pages are the same documents in other colours.
  ['dark', 'contrast', ['kk']],
] as const)('axe finds nothing on the pages of an account, %s', async (colorScheme, rules, spoken) => {
  await using opened = await openPage({ ...phone(), colorScheme })
  const { page } = opened
  const found: string[] = []
  const look = async () => found.push(...(await findings(page, rules)))
  for (const language of spoken) {
    await page.goto(`/${language}/sign-in`)
    await page.locator('main summary').click()
    await look()
    await follow(page.locator('main form button').first())
    await look()
    for (const path of ['link?token=x', 'code', 'password', 'password?token=x']) {
      await page.goto(`/${language}/sign-in/${path}`)
      await look()
    }
  }
  await page.goto('/kk/sign-in')
  await follow(page.locator('button[value=resident]'))
  for (const language of spoken) {
    for (const path of ['account', 'account/details', 'account/password', 'sign-out']) {
      await page.goto(`/${language}/${path}`)
      await page.getByRole('banner').locator('summary').first().click()
      await look()
    }
  }
  expect(found).toEqual([])
})
