import { expect, test } from 'vitest'
import { reservePlace } from './results.ts'

const ranking = (['SELECTED', 'RESERVE', 'SELECTED', 'RESERVE', 'NOT_SELECTED'] as const).map(
  (outcome, index) => ({ outcome, rank: index + 1 }),
)
const reserve = { nodes: ranking.filter(({ outcome }) => outcome === 'RESERVE') }
const placeOf = (rank: number) => {
  const result = ranking.find((each) => each.rank === rank)
  if (result === undefined) throw new Error(`Nobody has the rank ${rank}`)
  const title = { text: 'Конкурс', language: 'RU' as const }
  const competition = { slug: 'x', title, results: { totalCount: ranking.length }, reserve }
  return reservePlace({ id: 'x', reason: null, award: null, amount: null, ...result, competition })
}

test('the place on the reserve list is counted among those on it', () => {
  expect([1, 2, 3, 4, 5].map(placeOf)).toEqual([undefined, 1, undefined, 2, undefined])
})
