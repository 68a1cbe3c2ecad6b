import { expect, test } from 'vitest'
import { follow, openPage, portal, useBrowser } from './portal.ts'

useBrowser()

test.each([
  ['ru-RU,ru;q=0.9', '/ru'],
  ['en-GB', '/en'],
  ['de-DE', '/kk'],
])('the bare address leads a reader of %s to %s', async (header, home) => {
  const response = await fetch(portal, { redirect: 'manual', headers: { 'accept-language': header } })
  expect(response.status).toBe(302)
  expect(response.headers.get('location')).toBe(home)
  expect(response.headers.get('vary')).toContain('Accept-Language')
})

test.each([
  '/projects?theme=ecology&sort=title',
  '/projects/bicycle-to-school',
  '/competitions/we-almaty',
  '/competitions/we-almaty/dates.ics',
  '/facilitators',
  '/search?q=%D0%BA%D0%B0%D0%BB%D0%B0',
])('%s leads to the same page in the language of the reader', async (address) => {
  for (const [header, language] of [
    ['ru-RU,ru;q=0.9', 'ru'],
    ['de-DE', 'kk'],
  ] as const) {
    const response = await fetch(portal + address, {
      redirect: 'manual',
      headers: { 'accept-language': header },
    })
    expect(response.status).toBe(302)
    expect(response.headers.get('location')).toBe(`/${language}${address}`)
    expect(response.headers.get('vary')).toContain('Accept-Language')
    expect((await fetch(`${portal}/${language}${address}`)).status).toBe(200)
  }
})

test('the language switch keeps page and query', async () => {
  await using opened = await openPage({ javaScriptEnabled: false })
  const { page } = opened
  await page.goto('/kk/projects?theme=ecology&sort=title')
  await follow(page.locator('header a[hreflang=ru]'))
  const address = new URL(page.url())
  expect(address.pathname + address.search).toBe('/ru/projects?theme=ecology&sort=title')
  expect(await page.locator('html').getAttribute('lang')).toBe('ru')
  expect(await page.locator('input[name=theme][value=ecology]').isChecked()).toBe(true)
  opened.expectQuiet()
})

test('a place in a list sorted for one language is no dead end in another', async () => {
  await using opened = await openPage({ javaScriptEnabled: false })
  const { page } = opened
  await page.goto('/kk/projects?sort=title')
  await follow(page.locator('a[rel=next]'))
  await follow(page.locator('header a[hreflang=en]'))
  expect(new URL(page.url()).pathname).toBe('/en/projects')
  expect(await page.locator('main article').count()).toBeGreaterThan(0)
})

test('pages name themselves in the other languages', async () => {
  const html = await (await fetch(`${portal}/en/projects`)).text()
  for (const language of ['kk', 'ru', 'en']) {
    expect(html).toMatch(new RegExp(`hreflang="${language}" href="[^"]*/${language}/projects"`, 'i'))
  }
  expect(html).toMatch(/hreflang="x-default" href="[^"]*\/kk\/projects"/i)
  expect(html).toMatch(/rel="canonical" href="[^"]*\/en\/projects"/)
})

test('many readers at once each get their own language', async () => {
  const languages = Array.from({ length: 30 }, (_, index) => (['kk', 'ru', 'en'] as const)[index % 3] ?? 'kk')
  const words = { kk: 'Жобалар', ru: 'Проекты', en: 'Projects' }
  await Promise.all(
    languages.map(async (language) => {
      const html = await (await fetch(`${portal}/${language}/projects`)).text()
      expect(html).toContain(`<html lang="${language}"`)
      expect(html).toMatch(new RegExp(`<h1[^>]*>${words[language]}</h1>`))
    }),
  )
})
