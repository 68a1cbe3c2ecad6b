import { expect, test } from 'vitest'
import { follow, openPage, useBrowser } from './portal.ts'

useBrowser()

test.each([
  ['quiet-crossing', ['Application not selected', '20 of 27'], false],
  ['talking-hands', ['Application on the reserve list', '12 of 27', '2'], true],
  ['bicycle-to-school', ['Application selected', '10 of 27'], false],
])('%s says what its competition decided, and why', async (slug, facts, isOnReserveList) => {
  await using opened = await openPage({ javaScriptEnabled: false })
  const { page } = opened
  await page.goto(`/en/projects/${slug}`)
  const decision = page.getByRole('region', { name: 'What the competition decided' })
  for (const fact of facts) expect(await decision.getByText(fact, { exact: true }).count()).toBe(1)
  expect(await decision.getByText('Place on the reserve list').count()).toBe(isOnReserveList ? 1 : 0)
  const isSelected = facts.includes('Application selected')
  expect(await decision.getByText('Reason', { exact: true }).count()).toBe(isSelected ? 0 : 1)
  await follow(decision.getByRole('link'))
  expect(new URL(page.url()).pathname).toBe('/en/competitions/we-almaty')
})

test('cards and page say the same of a project that was not selected, and leave out that it was submitted', async () => {
  await using opened = await openPage({ javaScriptEnabled: false })
  const { page } = opened
  const told = page.getByText('Участвовал, не отобран')
  await page.goto('/ru/projects?theme=infrastructure')
  const card = page.locator('main article', { hasText: 'Безопасный переход' })
  expect(await card.getByText('Участвовал, не отобран').count()).toBe(1)
  expect(await card.getByText('Отправлен').count()).toBe(0)
  await follow(card.getByRole('link').first())
  expect(await told.count()).toBe(1)
  expect(await page.locator('main').getByText('Отправлен', { exact: true }).count()).toBe(0)
  expect(await page.locator('main').getByText('Заявка не отобрана').count()).toBe(1)
  await page.goto('/ru/projects/without-steps')
  expect(await told.count()).toBe(0)
})

test('a list that is invented throughout says so once, and each of its entries on its own page', async () => {
  await using opened = await openPage({ javaScriptEnabled: false })
  const { page } = opened
  await page.goto('/kk/projects')
  const mark = page.locator('main').getByText('үлгі деректер', { exact: true })
  expect(await mark.count()).toBe(1)
  expect(await page.locator('main article').getByText('Қолдаған:').count()).toBeGreaterThan(0)
  await follow(page.locator('main article h2 a').first())
  expect(await mark.count()).toBe(1)
})
