import { expect, test } from 'vitest'
import { follow, openPage, useBrowser } from './portal.ts'

useBrowser()

test.each([
  ['kk', ['Әзізов', 'Жақыпов', 'Ковальчук', 'Қалиева', 'Пак', 'Сейітова', 'Тоқтаров']],
  ['ru', ['Азизов', 'Жакупов', 'Калиева', 'Ковальчук', 'Пак', 'Сеитова', 'Токтаров']],
  ['en', ['Azizov', 'Kaliyeva', 'Kovalchuk', 'Pak', 'Seitova', 'Toktarov', 'Zhakupov']],
])('facilitators stand by surname in the order of %s', async (language, surnames) => {
  await using opened = await openPage({ javaScriptEnabled: false })
  await opened.page.goto(`/${language}/facilitators`)
  const names = await opened.page.locator('main article h2').allInnerTexts()
  expect(names.map((name) => name.split(' ')[language === 'en' ? 1 : 0])).toEqual(surnames)
})

test('a facilitator is found without a Kazakh keyboard, then by language and topic, all in the address', async () => {
  await using opened = await openPage({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false })
  const { page } = opened
  await page.goto('/kk/facilitators')
  await page.getByRole('searchbox').fill('калиева')
  await follow(page.getByRole('searchbox'), 'Enter')
  expect(await page.locator('main article h2').allInnerTexts()).toEqual(['Қалиева Айнұр'])

  await follow(page.getByRole('link', { name: /«калиева»/ }))
  await page.locator('summary', { hasText: 'Сүзгілер' }).click()
  await page.getByRole('checkbox', { name: 'ағылшын тілі' }).check()
  await follow(page.getByRole('button', { name: 'Көрсету', exact: true }))
  expect(new URL(page.url()).searchParams.getAll('language')).toEqual(['en'])
  const some = await page.locator('main article').count()
  expect(some).toBeLessThan(7)
  opened.expectQuiet()
})

test('nobody found is said, with the way to all', async () => {
  await using opened = await openPage({ javaScriptEnabled: false })
  const { page } = opened
  await page.goto('/en/facilitators?q=abracadabra')
  await follow(page.getByRole('link', { name: 'All facilitators' }))
  expect(await page.locator('main article').count()).toBe(7)
})

test('a facilitator shows the sessions run, each under its workshop', async () => {
  await using opened = await openPage({ javaScriptEnabled: false })
  const { page } = opened
  await page.goto('/en/facilitators')
  await follow(page.locator('main article h2 a').first())
  const sessions = page.getByRole('region', { name: 'Sessions' })
  await follow(sessions.locator('h3 a').first())
  expect(new URL(page.url()).pathname).toMatch(/^\/en\/workshops\/./)
})
