import { expect, test } from 'vitest'
import { mergeEntries, readEntries, writeEntries } from './entries.ts'

const seen = { kk: 'a', ru: '', en: 'e' }

test('what only one side changed is taken from it, and nobody is told', () => {
  const mine = { ...seen, kk: 'mine' }
  const theirs = { ...seen, ru: 'theirs' }
  expect(mergeEntries(seen, mine, theirs)).toEqual({
    entries: { kk: 'mine', ru: 'theirs', en: 'e' },
    clashes: [],
  })
})

test('where both changed the same, mine stays and is named, unless both wrote the same', () => {
  const mine = { ...seen, kk: 'mine', ru: 'same' }
  const theirs = { ...seen, kk: 'theirs', ru: 'same' }
  expect(mergeEntries(seen, mine, theirs)).toEqual({
    entries: { kk: 'mine', ru: 'same', en: 'e' },
    clashes: ['kk'],
  })
})

test('what a form did not carry along counts as changed by both', () => {
  expect(mergeEntries(readEntries('{'), { ...seen, kk: 'mine' }, seen).clashes).toEqual(['kk'])
  expect(readEntries(writeEntries(seen))).toEqual(seen)
})
