import { expect, test } from 'vitest'
import { readList } from './read-list.ts'

/** A list that knows two themes, one order and one place, which holds for one theme only. */
async function read(address: URLSearchParams) {
  const place = address.get('after')
  if (place !== null && (place !== 'b' || address.get('theme') !== 'care')) return undefined
  return { shown: String(address) }
}
const known = () => ({ theme: ['ecology', 'care'], sort: ['title'] })
const ask = (query: string) => readList(new URLSearchParams(query), read, known)

test('what exists is asked for as it stands', async () => {
  const list = await ask('theme=care&sort=title&after=b&q=zzz')
  expect(list).toEqual({ shown: 'theme=care&sort=title&after=b&q=zzz', unknown: [] })
})

test('what does not exist is left out and named, one after another', async () => {
  expect(await ask('theme=zzz&sort=zzz&page=2&q=zzz')).toEqual({
    shown: 'q=zzz',
    unknown: [
      { name: 'sort', value: 'zzz' },
      { name: 'page', value: '2' },
      { name: 'theme', value: 'zzz' },
    ],
  })
  expect(await ask('theme=care&theme=zzz&after=zzz')).toEqual({
    shown: 'theme=care',
    unknown: [
      { name: 'after', value: 'zzz' },
      { name: 'theme', value: 'zzz' },
    ],
  })
  expect((await ask('theme=ecology&after=b')).shown).toBe('theme=ecology')
})

test('a list that has not even a beginning is a fault', async () => {
  await expect(readList(new URLSearchParams(''), async () => undefined)).rejects.toThrow('no beginning')
})
