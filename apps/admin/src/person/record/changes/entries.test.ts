import { expect, test } from 'vitest'
import { listChange } from './entries.ts'

const why = { id: 'why', label: { en: 'Why?' }, isRequired: true, hint: null, options: [] }
const age = { id: 'age', label: { en: 'Age' }, isRequired: false, hint: null, options: [] }

test('a list is told entry by entry: what came, what went, and what of the others is another', () => {
  const name = { id: 'name', label: { en: 'Name' }, isRequired: true, hint: null, options: [] }
  expect(listChange([why, age], [{ ...why, label: { en: 'Why you?' }, isRequired: false }, name])).toEqual({
    entries: [
      {
        key: '"why"',
        standing: 'CHANGED',
        title: { part: 'label', value: { en: 'Why you?' } },
        changes: [
          { part: 'label', before: { en: 'Why?' }, after: { en: 'Why you?' }, language: 'en' },
          { part: 'isRequired', before: true, after: false },
        ],
      },
      {
        key: '"name"',
        standing: 'ADDED',
        title: { part: 'label', value: { en: 'Name' } },
        facts: [{ part: 'isRequired', value: true }],
      },
      {
        key: '"age"',
        standing: 'REMOVED',
        title: { part: 'label', value: { en: 'Age' } },
        facts: [{ part: 'isRequired', value: false }],
      },
    ],
    reordered: undefined,
  })
})

test('another order is told by the names in it, and nothing else of those that only moved', () => {
  expect(listChange([why, age], [age, why])).toEqual({
    entries: [],
    reordered: [
      { part: 'label', value: { en: 'Age' } },
      { part: 'label', value: { en: 'Why?' } },
    ],
  })
})

test('entries without an id are known by their points; a list that is new is added as a whole', () => {
  const step = (points: number, en: string) => ({ points, description: { en } })
  expect(
    listChange([step(0, 'No'), step(5, 'Yes')], [step(0, 'No'), step(5, 'Very')])?.entries,
  ).toMatchObject([
    {
      standing: 'CHANGED',
      title: { part: 'points', value: 5 },
      changes: [{ part: 'description', before: { en: 'Yes' }, after: { en: 'Very' } }],
    },
  ])
  expect(listChange(null, [step(1, 'Once')])?.entries).toMatchObject([{ standing: 'ADDED' }])
})

test('what is no list of entries is told in another way', () => {
  expect(listChange(['kk'], ['kk', 'ru'])).toBeUndefined()
  expect(listChange(null, [])).toBeUndefined()
  expect(listChange({ en: 'x' }, null)).toBeUndefined()
})
