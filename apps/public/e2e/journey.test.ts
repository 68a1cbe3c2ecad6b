import { compare } from '@bastama/domain/kernel/collation.ts'
import { expect, test } from 'vitest'
import { follow, openPage, useBrowser } from './portal.ts'

useBrowser()

test('on a small phone, without JavaScript, in Kazakh: from home to a project, its team, its competition, and back', async () => {
  await using opened = await openPage({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false })
  const { page } = opened
  await page.goto('/kk')
  expect(await page.locator('html').getAttribute('lang')).toBe('kk')

  await page.locator('summary', { hasText: 'Мәзір' }).click()
  await follow(page.getByRole('banner').getByRole('link', { name: 'Жобалар', exact: true }))
  expect(new URL(page.url()).pathname).toBe('/kk/projects')

  const field = page.getByRole('searchbox')
  await field.fill('кала')
  await follow(field, 'Enter')
  await page.locator('summary', { hasText: 'Сүзгілер' }).click()
  await page.getByRole('checkbox', { name: 'Тек грант алған жобалар' }).check()
  await follow(page.getByRole('button', { name: 'Көрсету', exact: true }))
  const list = new URL(page.url())
  expect(Object.fromEntries(list.searchParams)).toEqual({ q: 'кала', funded: '1' })

  const found = page.locator('main article h2 a')
  const title = (await found.first().innerText()).trim()
  await follow(found.first())
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title)

  await follow(page.locator('main a[href^="/kk/teams/"]').first())
  expect(new URL(page.url()).pathname).toMatch(/^\/kk\/teams\/./)
  await follow(page.locator('main a[href^="/kk/competitions/"]').first())
  expect(new URL(page.url()).pathname).toMatch(/^\/kk\/competitions\/./)

  await follow(page.getByRole('link', { name: 'Табылған жобаларға оралу' }))
  expect(page.url()).toBe(list.href)
  expect(await page.getByRole('searchbox').inputValue()).toBe('кала')
  expect(await page.locator('input[name=funded]').isChecked()).toBe(true)
  expect((await page.locator('main article h2 a').first().innerText()).trim()).toBe(title)
  opened.expectQuiet()
})

test("the browser's own way back keeps the filters too", async () => {
  await using opened = await openPage({ javaScriptEnabled: false })
  const { page } = opened
  await page.goto('/ru/projects?q=сад&sort=title')
  await follow(page.locator('main article h2 a').first())
  await page.goBack()
  expect(new URL(page.url()).search).toBe('?q=%D1%81%D0%B0%D0%B4&sort=title')
  expect(await page.getByRole('searchbox').inputValue()).toBe('сад')
})

test('a filter is taken off by its chip, and an empty list says a way out', async () => {
  await using opened = await openPage({ javaScriptEnabled: false })
  const { page } = opened
  await page.goto('/ru/projects?q=абракадабра&funded=1')
  await follow(page.getByRole('link', { name: 'Убрать фильтр: «абракадабра»' }))
  expect(new URL(page.url()).search).toBe('?funded=1')
  expect(await page.locator('main article').count()).toBeGreaterThan(0)
  await page.goBack()
  await follow(page.getByRole('link', { name: 'Показать все проекты' }))
  expect(new URL(page.url()).search).toBe('')
})

test.each([
  ['kk', '/projects?theme=zzz', 'Мұндай мән жоқ: «zzz»', ''],
  ['ru', '/projects?state=zzz&funded=1', 'Такого значения нет: «zzz»', '?funded=1'],
  ['en', '/projects?district=zzz&theme=ecology', 'There is no such value: “zzz”', '?theme=ecology'],
  ['en', '/projects?competition=zzz&sort=title', 'There is no such value: “zzz”', '?sort=title'],
  ['en', '/projects?funded=zzz', 'There is no such value: “zzz”', ''],
  ['ru', '/facilitators?topic=zzz&language=en', 'Такого значения нет: «zzz»', '?language=en'],
  ['kk', '/facilitators?language=zzz', 'Мұндай мән жоқ: «zzz»', ''],
  ['ru', '/competitions?kind=zzz', 'Такого значения нет: «zzz»', ''],
  ['ru', '/projects?sort=zzz&theme=ecology', 'Такого значения нет: «zzz»', '?theme=ecology'],
  ['en', '/facilitators?sort=zzz', 'There is no such value: “zzz”', ''],
  ['en', '/projects?page=2&sort=title', 'There is no such place in the list', '?sort=title'],
  ['kk', '/projects?after=zzz&sort=title', 'Тізімде мұндай орын жоқ', '?sort=title'],
  ['ru', '/teams?before=zzz&q=дв', 'Такого места в списке нет', '?q=%D0%B4%D0%B2'],
  ['ru', '/albums?after=zzz', 'Такого места в списке нет', ''],
  ['ru', '/competitions?page=zzz', 'Такого места в списке нет', ''],
])(
  'in %s %s says what does not exist, and shows the list without it',
  async (language, address, words, rest) => {
    await using opened = await openPage({ javaScriptEnabled: false })
    const { page } = opened
    const shown = async () => page.locator('main h2 a, main h3 a').allInnerTexts()
    expect((await page.goto(`/${language}${address}`))?.status()).toBe(200)
    const notice = page.locator('main').getByText(words)
    expect(await notice.count()).toBe(1)
    const list = await shown()
    expect(list.length).toBeGreaterThan(0)
    await follow(notice.locator('xpath=..').getByRole('link'))
    expect(new URL(page.url()).search).toBe(rest)
    expect(await page.locator('main').getByText(words).count()).toBe(0)
    expect(await shown()).toEqual(list)
    opened.expectQuiet()
  },
)

test('pages of the list lead on and back', async () => {
  await using opened = await openPage({ javaScriptEnabled: false })
  const { page } = opened
  await page.goto('/en/projects?sort=title')
  const titles = () => page.locator('main article h2').allInnerTexts()
  const first = await titles()
  await follow(page.locator('a[rel=next]'))
  const second = await titles()
  expect(new URL(page.url()).searchParams.get('sort')).toBe('title')
  expect(first.filter((title) => second.includes(title))).toEqual([])
  await follow(page.locator('a[rel=prev]'))
  expect(await titles()).toEqual(first)
})

test('teams stand in the alphabet of the reader, and are found by words', async () => {
  await using opened = await openPage({ javaScriptEnabled: false })
  const { page } = opened
  const names = () => page.locator('main h2').allInnerTexts()
  for (const language of ['kk', 'ru', 'en'] as const) {
    await page.goto(`/${language}/teams`)
    const shown = await names()
    expect(shown.length).toBeGreaterThan(10)
    expect(shown).toEqual(shown.toSorted((one, other) => compare(language, one, other)))
  }
  await page.goto('/kk/teams')
  const field = page.getByRole('searchbox')
  await field.fill('аула')
  await follow(field, 'Enter')
  expect(new URL(page.url()).search).toBe('?q=%D0%B0%D1%83%D0%BB%D0%B0')
  const found = await names()
  expect(found.length).toBeGreaterThan(0)
  expect(await page.getByRole('status').innerText()).toMatch(new RegExp(`^${found.length}\\s`))
  opened.expectQuiet()
})

test('the way back to the list goes along to an album and on from there', async () => {
  await using opened = await openPage({ javaScriptEnabled: false })
  const { page } = opened
  const back = () => page.getByRole('link', { name: 'Назад к найденным проектам' }).getAttribute('href')
  await page.goto('/ru/projects/sorted-courtyard?list=theme%3Decology')
  await follow(page.locator('main a[href^="/ru/albums/"]'))
  expect(await back()).toBe('/ru/projects?theme=ecology')
  await follow(page.locator('main a[href^="/ru/projects/"]'))
  expect(new URL(page.url()).pathname).toBe('/ru/projects/sorted-courtyard')
  expect(await back()).toBe('/ru/projects?theme=ecology')
})

test('on a phone filters fold by group, each value says how many there would be', async () => {
  await using opened = await openPage({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false })
  const { page } = opened
  await page.goto('/ru/projects?theme=ecology')
  await page.locator('main summary', { hasText: 'Фильтры: 1' }).click()
  const box = (name: string) => page.getByRole('checkbox', { name })
  expect(await box('Экология').isVisible()).toBe(true)
  expect(await box('Ауэзовский').isVisible()).toBe(false)
  await page.locator('main summary', { hasText: 'Район' }).click()
  const label = await page.locator('label', { has: box('Ауэзовский') }).innerText()
  const promised = Number(/\d+$/.exec(label)?.[0])
  expect(promised).toBeGreaterThan(0)
  await box('Ауэзовский').check()
  await follow(page.getByRole('button', { name: 'Показать', exact: true }))
  expect(new URL(page.url()).search).toContain('theme=ecology&district=auezov')
  expect(await page.locator('main article').count()).toBe(promised)
})
