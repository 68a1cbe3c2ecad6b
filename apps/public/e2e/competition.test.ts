import { expect, test } from 'vitest'
import { follow, openPage, plainText, portal, useBrowser } from './portal.ts'

useBrowser()

const html = async (path: string) => plainText(await (await fetch(portal + path)).text())

test('what is open stands first, and one kind is an address of its own', async () => {
  await using opened = await openPage({ javaScriptEnabled: false })
  const { page } = opened
  await page.goto('/ru/competitions')
  expect(await page.locator('main h2').allInnerTexts()).toEqual([
    'Идёт приём заявок',
    'Скоро начнётся приём',
    'На рассмотрении',
    'Результаты объявлены',
    'Отменённые',
    'Архив',
  ])
  await follow(page.getByRole('link', { name: 'Для фасилитаторов' }))
  expect(new URL(page.url()).search).toBe('?kind=facilitators')
  expect(await page.locator('main article h3').allInnerTexts()).toHaveLength(3)
  opened.expectQuiet()
})

test('an announced competition says who won what, and why the others did not', async () => {
  await using opened = await openPage({ javaScriptEnabled: false })
  const { page } = opened
  await page.goto('/en/competitions/we-almaty')
  const results = page.getByRole('region', { name: 'Results' })
  expect(await results.getByRole('heading', { name: 'Winners: 10' }).count()).toBe(1)
  expect(await results.getByText('€5,000', { exact: true }).count()).toBe(10)
  expect(await page.getByText('€50,000').count()).toBeGreaterThan(0)
  await results.locator('summary', { hasText: 'with the reasons' }).click()
  const refused = results.locator('details li')
  expect(await refused.count()).toBeGreaterThan(0)
  for (const row of await refused.allInnerTexts()) expect(row.split('\n').length).toBeGreaterThanOrEqual(3)
  await follow(results.getByRole('link').first())
  expect(new URL(page.url()).pathname).toMatch(/^\/en\/projects\/./)
})

test('results say at which entry of the record they stand, whether they name anybody or not', async () => {
  await using opened = await openPage({ javaScriptEnabled: false })
  const { page } = opened
  for (const slug of ['neighbour-meetings', 'workshop-participants-2018']) {
    await page.goto(`/ru/competitions/${slug}`)
    const results = page.getByRole('region', { name: 'Результаты' })
    await results.locator('summary', { hasText: 'Как проверить' }).click()
    const [hash = '', command] = await results.locator('details code').allInnerTexts()
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect(command).toContain(hash)
  }
})

test('the path has its dates in the time of the programme, a moved deadline its reason', async () => {
  const page = await html('/en/competitions/we-almaty')
  expect(page).toContain('14 February 2019, 23:59')
  expect(page).toContain('Extended; it was 31 January 2019, 23:59')
  expect(page).toContain('The deadline was extended')
  expect(page).toContain('13 April 2019, 11:00')
  expect(page).toContain('Time zone: Almaty time.')
})

test('a competition that takes applications says until when, where one is on the path, and offers no button that does nothing', async () => {
  await using opened = await openPage({ javaScriptEnabled: false })
  const { page } = opened
  await page.goto('/kk/competitions')
  expect(await page.locator('main article').first().innerText()).toMatch(/Кім қатыса алады\s+\S/)
  await follow(page.locator('main article h3 a').first())
  const here = page.locator('[aria-current=step]')
  expect(await here.innerText()).toContain('Сіз осындасыз. Келесісі:')
  expect(await here.innerText()).toContain('Өтінім берудің соңғы мерзімі')
  expect(await page.locator('main button').count()).toBe(0)
  expect(await page.locator('main ol h3').count()).toBeGreaterThan(0)
})

test('the facilitator competition leads to seven facilitators, and each of them back', async () => {
  await using opened = await openPage({ javaScriptEnabled: false })
  const { page } = opened
  await page.goto('/kk/competitions/facilitators-2017')
  const chosen = page.locator('main a[href^="/kk/facilitators/"]')
  expect(await chosen.count()).toBe(7)
  await follow(chosen.first())
  await follow(page.locator('main a[href="/kk/competitions/facilitators-2017"]'))
  expect(new URL(page.url()).pathname).toBe('/kk/competitions/facilitators-2017')
})
