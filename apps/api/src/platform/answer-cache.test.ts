import { expect, test } from 'vitest'
import { AnswerCache } from './answer-cache.ts'
import type { KeptAnswer } from './answer-cache.ts'

const now = new Date('2026-11-26T10:00:00Z')
const later = new Date('2026-11-26T11:00:00Z')
const answer = (text = 'answer'): KeptAnswer => ({
  body: Buffer.from(text),
  etag: '',
  headers: {},
  operation: undefined,
})

/** Keeps an answer that is read of tables now. */
function keep(
  cache: AnswerCache,
  key: string,
  tables: string[],
  { until = undefined as Date | undefined, text = 'answer' } = {},
) {
  cache.keep(key, { answer: answer(text), tables: new Set(tables), until }, cache.moment ?? 0)
}

function opened(options?: { mostBytes: number }): AnswerCache {
  const cache = new AnswerCache(options)
  cache.open()
  return cache
}

test('an answer is kept until a table that it was read from changes', () => {
  const cache = opened()
  keep(cache, 'a', ['project', 'team'])
  keep(cache, 'b', ['competition'])
  cache.change('photo')
  expect(cache.get('a', now)).toBeDefined()
  cache.change('team')
  expect(cache.get('a', now)).toBeUndefined()
  expect(cache.get('b', now)).toBeDefined()
})

test('what changed while it was read is not kept', () => {
  const cache = opened()
  const moment = cache.moment ?? 0
  cache.change('project')
  cache.keep('a', { answer: answer(), tables: new Set(['project']), until: undefined }, moment)
  cache.keep('b', { answer: answer(), tables: new Set(['team']), until: undefined }, moment)
  expect(cache.get('a', now)).toBeUndefined()
  expect(cache.get('b', now)).toBeDefined()
})

test('an answer holds until its instant', () => {
  const cache = opened()
  keep(cache, 'a', [], { until: later })
  expect(cache.get('a', new Date(later.getTime() - 1))).toBeDefined()
  expect(cache.get('a', later)).toBeUndefined()
})

test('nothing is kept while nobody tells of changes, nor what was read before', () => {
  const cache = opened()
  const moment = cache.moment ?? 0
  keep(cache, 'a', [])
  cache.close()
  expect(cache.moment).toBeUndefined()
  expect(cache.get('a', now)).toBeUndefined()
  cache.keep('a', { answer: answer(), tables: new Set(), until: undefined }, moment)
  cache.open()
  cache.keep('a', { answer: answer(), tables: new Set(), until: undefined }, moment)
  expect(cache.get('a', now)).toBeUndefined()
})

test('beyond its bytes it drops what was not used for longest', () => {
  const cache = opened({ mostBytes: 10 })
  keep(cache, 'a', [], { text: '1234' })
  keep(cache, 'b', [], { text: '1234' })
  cache.get('a', now)
  keep(cache, 'c', [], { text: '1234' })
  expect(['a', 'b', 'c'].map((key) => cache.get(key, now) !== undefined)).toEqual([true, false, true])
})
