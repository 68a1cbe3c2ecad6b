import { competitionPhase, competitionPhases } from '@bastama/domain/competition/phase.ts'
import { competitionStates } from '@bastama/domain/competition/states.ts'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { administrator, startRealApi } from '../../test/as.ts'
import type { RealApi } from '../../test/as.ts'
import { testDatabase } from '../../test/database.ts'
import type { TestDatabase } from '../../test/database.ts'
import { plantCompetition, plantProgramme } from '../../test/plant.ts'

let database: TestDatabase
let api: RealApi

const second = 1000
const opens = Date.parse('2026-06-01T04:00:00.500Z')
/** From the shortest that a competition may be open, to one that changes its day in the programme's zone. */
const lengths = [1, 2, second, 86_400_000]

beforeAll(async () => {
  database = await testDatabase()
  const programme = await plantProgramme(database.db)
  for (const state of competitionStates) {
    for (const length of lengths) {
      const closes_at = new Date(opens + length)
      const isAnnounced = state === 'ANNOUNCED' || state === 'ARCHIVED'
      await plantCompetition(database.db, programme, {
        slug: `${state.toLowerCase()}-${length}`,
        state,
        opens_at: new Date(opens),
        closes_at,
        ...(state === 'DRAFT' && { published_at: null }),
        ...(isAnnounced && { announced_at: new Date(closes_at.getTime() + second) }),
        ...(state === 'CANCELLED' && { cancelled_at: new Date(opens), cancel_reason: { kk: 'Себеп' } }),
      })
    }
  }
  api = await startRealApi(database)
})
afterAll(async () => {
  await api[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

test('the phase is at every instant that of the domain, and the filter finds by it', async () => {
  const nodes = 'totalCount nodes { slug phase }'
  const query = `{
    all: competitions(first: 100) { ${nodes} }
    ${competitionPhases.map((phase) => `${phase}: competitions(first: 100, filter: { phase: [${phase}] }) { ${nodes} }`).join('\n')}
    closed: competitions(first: 100, filter: { phase: [IN_REVIEW, ANNOUNCED] }) { ${nodes} }
  }`
  const rows = await database.db
    .selectFrom('competition')
    .select(['slug', 'state', 'opens_at', 'closes_at'])
    .execute()
  const boundaries = [opens, ...lengths.map((length) => opens + length)]
  const instants = fc.oneof(
    fc.tuple(fc.constantFrom(...boundaries), fc.integer({ min: -2, max: 2 })).map(([at, ms]) => at + ms),
    fc.integer({ min: opens - 2 * second, max: opens + 86_400_000 + 2 * second }),
  )
  const seen = new Set<string>()
  await fc.assert(
    fc.asyncProperty(instants, async (instant) => {
      api.now = new Date(instant)
      type Page = { totalCount: number; nodes: { slug: string; phase: string }[] }
      const { all, closed, ...byPhase } = await api.as(administrator).read<Record<string, Page>>(query)
      const expected = new Map(
        rows.map(({ slug, state, opens_at, closes_at }) => [
          slug,
          competitionPhase({ state, opensAt: opens_at, closesAt: closes_at }, api.now),
        ]),
      )
      expect(new Map(all?.nodes.map(({ slug, phase }) => [slug, phase]))).toEqual(expected)
      for (const phase of competitionPhases) {
        const slugs = [...expected].filter(([, one]) => one === phase).map(([slug]) => slug)
        expect(new Set(byPhase[phase]?.nodes.map(({ slug }) => slug))).toEqual(new Set(slugs))
        expect(byPhase[phase]?.totalCount).toBe(slugs.length)
        if (slugs.length > 0) seen.add(phase)
      }
      const isClosed = (phase: string) => phase === 'IN_REVIEW' || phase === 'ANNOUNCED'
      expect(closed?.totalCount).toBe([...expected.values()].filter(isClosed).length)
    }),
    { numRuns: 150, examples: boundaries.flatMap((at) => [[at - 1], [at], [at + 1]]) },
  )
  expect([...seen].toSorted()).toEqual([...competitionPhases].toSorted())
})
