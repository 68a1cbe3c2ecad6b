import { expect, test } from 'vitest'
import { reservePlace } from './results.ts'

const results = (['SELECTED', 'RESERVE', 'SELECTED', 'RESERVE', 'NOT_SELECTED'] as const).map(
  (outcome, index) => ({ id: `${index + 1}`, outcome, rank: index + 1 }),
)
const reserve = { nodes: results.filter(({ outcome }) => outcome === 'RESERVE') }
const placeOf = (id: string) => {
  const result = results.find((each) => each.id === id)
  if (result === undefined) throw new Error(`There is no result ${id}`)
  const title = { text: 'Конкурс', language: 'RU' as const }
  const competition = { slug: 'x', title, results: { totalCount: results.length }, reserve }
  return reservePlace({ reason: null, award: null, amount: null, ...result, competition })
}

test('the place on the reserve list is counted among those on it', () => {
  expect(['1', '2', '3', '4', '5'].map(placeOf)).toEqual([undefined, 1, undefined, 2, undefined])
})
