import { expect, test } from 'vitest'
import { everyPage } from './every-page.ts'

const ask = (last: number) => async (place: { after?: string }) => {
  const page = Number(place.after ?? 0) + 1
  return { page, list: { pageInfo: { hasNextPage: page < last, endCursor: String(page) } } }
}

test('a list is asked for until its end', async () => {
  expect((await everyPage(ask(3))).map(({ page }) => page)).toEqual([1, 2, 3])
  expect(await everyPage(ask(1))).toHaveLength(1)
})

test('a list without an end is left at the most that a sitemap holds', async () => {
  expect(await everyPage(ask(Infinity))).toHaveLength(160)
})
