import { expect, test } from 'vitest'
import { follow, openPage, plainText, useBrowser } from './portal.ts'

useBrowser()

test('the attendance that is known stands at each stage of the Workshop', async () => {
  await using opened = await openPage({ javaScriptEnabled: false })
  const { page } = opened
  const countAt = (stage: string) =>
    page
      .getByRole('region', { name: stage })
      .getByText(/^\d+\sparticipants$/)
      .innerText()
  await page.goto('/en/workshops/workshop-set-2')
  expect(await countAt('First stage')).toMatch(/^84\s/)
  expect(await countAt('Final stage')).toMatch(/^63\s/)
  await page.goto('/en/workshops')
  expect(await page.locator('main article', { hasText: 'set 1' }).innerText()).toMatch(/45\sparticipants/)
})

test('the timetable is by day, in the hours of the programme, and is printed without what only clicks', async () => {
  await using opened = await openPage({ javaScriptEnabled: false })
  const { page } = opened
  await page.goto('/en/workshops/workshop-set-2')
  const days = page.locator('main section section')
  expect((await days.getByRole('heading').allInnerTexts()).map(plainText)).toEqual([
    'Saturday, 3 November 2018',
    'Sunday, 4 November 2018',
    'Saturday, 24 November 2018',
    'Sunday, 25 November 2018',
  ])
  expect((await days.first().locator('li time').allInnerTexts()).map(plainText)).toEqual([
    '09:30–11:00',
    '11:30–13:00',
    '14:00–15:30',
    '16:00–17:30',
  ])
  await page.emulateMedia({ media: 'print' })
  expect(await days.first().isVisible()).toBe(true)
  for (const clicked of ['header nav', 'main nav', 'main figure']) {
    expect(await page.locator(clicked).first().isVisible()).toBe(false)
  }
})

test('a session leads to its topic, and the topic to who teaches it', async () => {
  await using opened = await openPage({ javaScriptEnabled: false })
  const { page } = opened
  await page.goto('/ru/workshops/workshop-set-2')
  await follow(page.getByRole('link', { name: 'Эффективная коммуникация' }).first())
  expect(new URL(page.url()).hash).toBe('#communication')
  const topic = page.locator('section#communication')
  await follow(topic.locator('a[href^="/ru/facilitators/"]').first())
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
  expect(await page.locator('main a[href="/ru/topics#communication"]').count()).toBe(1)
})

test('an album says what is in each picture and leads to it in full', async () => {
  await using opened = await openPage({ javaScriptEnabled: false })
  const { page } = opened
  await page.goto('/kk/workshops/workshop-set-2')
  await follow(page.locator('main a[href^="/kk/albums/"]').first())
  const photos = page.locator('main figure')
  expect(await photos.count()).toBe(4)
  for (const photo of await photos.all()) {
    expect(await photo.locator('img').getAttribute('alt')).not.toBe('')
    expect(await photo.locator('figcaption').innerText()).not.toBe('')
    const full = await page.request.get((await photo.locator('a').getAttribute('href')) ?? '')
    expect(full.headers()['content-type']).toBe('image/jpeg')
  }
})
