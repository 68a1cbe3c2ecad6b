import { expect, test } from 'vitest'
import { portal } from './portal.ts'

test.each([
  ['/kk/nowhere', 'kk', 'Мұндай бет жоқ'],
  ['/ru/projects/no-such-project', 'ru', 'Такой страницы нет'],
  ['/en/teams/no-such-team', 'en', 'There is no such page'],
  ['/en/projects/a/b/c', 'en', 'There is no such page'],
  ['/ru/projects/%00', 'ru', 'Такой страницы нет'],
  ['/ru/%E0%A4%A', 'ru', 'Такой страницы нет'],
  ['/kk/projects?q=%00', 'kk', 'Мұндай бет жоқ'],
])('%s is not found, in the language of its address', async (path, language, title) => {
  const response = await fetch(portal + path)
  const html = await response.text()
  expect(response.status).toBe(404)
  expect(html).toContain(`<html lang="${language}"`)
  expect(html).toMatch(new RegExp(`<h1[^>]*>${title}</h1>`))
  expect(html).toContain(`href="/${language}/projects"`)
  expect(html).toContain('noindex')
})

test.each(['/projects/a/b/c', '/nowhere/at/all', '/competitions/we-almaty/nothing'])(
  '%s is not found, and is sent nowhere',
  async (address) => {
    expect((await fetch(portal + address, { redirect: 'manual' })).status).toBe(404)
  },
)

test.each([
  '/sitemaps/nope.xml',
  '/ru/competitions/nope/dates.ics',
  '/og/ru/projects/nope.png',
  '/og/xx/home.png',
])('%s is no file', async (address) => {
  const response = await fetch(portal + address)
  expect(response.status).toBe(404)
  expect(await response.text()).toBe('Not found\n')
})

test('a page has one address', async () => {
  const response = await fetch(`${portal}/ru/projects/?theme=ecology`, { redirect: 'manual' })
  expect(response.status).toBe(308)
  expect(response.headers.get('location')).toBe('/ru/projects?theme=ecology')
})

test('browsers that ask for the icon by its old name get one', async () => {
  const response = await fetch(`${portal}/favicon.ico`)
  expect(response.headers.get('content-type')).toContain('image/')
  await response.arrayBuffer()
})

test('an address without a language answers in the language of the reader', async () => {
  const response = await fetch(`${portal}/nowhere`, { headers: { 'accept-language': 'en' } })
  expect(response.status).toBe(404)
  expect(await response.text()).toContain('There is no such page')
})

test('what an address carries is shown, not run', async () => {
  const response = await fetch(`${portal}/en/projects?q=${encodeURIComponent('<script>alert(1)</script>')}`)
  expect(await response.text()).not.toContain('<script>alert(1)')
})

test('pages say what the browser may load', async () => {
  const response = await fetch(`${portal}/kk`)
  const policy = response.headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toMatch(/script-src (?:'sha256-[^']+' ?)+(?:;|$)/)
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
})

test('a page that has not changed is not sent again', async () => {
  const first = await fetch(`${portal}/ru/teams`)
  await first.arrayBuffer()
  const again = await fetch(`${portal}/ru/teams`, {
    headers: { 'if-none-match': first.headers.get('etag') ?? '' },
  })
  expect(again.status).toBe(304)
})
