import { visitor } from '@bastama/domain/kernel/actor.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startRealApi } from '../../test/as.ts'
import type { RealApi } from '../../test/as.ts'
import { testDatabase } from '../../test/database.ts'
import type { TestDatabase } from '../../test/database.ts'

interface Results {
  readonly totalCount: number
  readonly nodes: {
    readonly id: string
    readonly rank: number
    readonly outcome: string
    readonly reason: { readonly kk: string } | null
    readonly project: { readonly slug: string; readonly title: { readonly kk: string } } | null
  }[]
}

let database: TestDatabase
let api: RealApi
beforeAll(async () => {
  database = await testDatabase('seeded')
  api = await startRealApi(database)
})
afterAll(async () => {
  await api[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

async function results(args = ''): Promise<Results> {
  const query = `{ competition(slug: "we-almaty") { results(first: 100${args}) {
    totalCount nodes { id rank outcome reason { kk } project { slug title { kk } } }
  } } }`
  const { competition } = await api.as(visitor).read<{ competition: { results: Results } }>(query)
  return competition.results
}

test('results are narrowed to an outcome, and stay in the order of the ranking', async () => {
  const all = await results()
  expect(all.nodes.map(({ rank }) => rank)).toEqual(all.nodes.map((_, index) => index + 1))
  for (const outcome of ['SELECTED', 'NOT_SELECTED']) {
    const nodes = all.nodes.filter((result) => result.outcome === outcome)
    expect(nodes.length).toBeGreaterThan(0)
    expect(await results(`, filter: { outcome: [${outcome}] }`)).toEqual({ totalCount: nodes.length, nodes })
  }
})

test('a project is hidden, and what was decided on it stays: rank, outcome and reason, but not whose', async () => {
  const before = await results()
  const refused = before.nodes.find(({ outcome }) => outcome === 'NOT_SELECTED')
  expect(refused).toMatchObject({ reason: { kk: expect.any(String) }, project: { slug: expect.any(String) } })
  await database.db
    .updateTable('project')
    .set({ hidden_at: new Date(), hidden_reason: { kk: 'Себеп' } })
    .where('slug', '=', refused?.project?.slug ?? '')
    .execute()

  const expected = before.nodes.map((result) => (result === refused ? { ...result, project: null } : result))
  expect(await results()).toEqual({ ...before, nodes: expected })
  const { node } = await api
    .as(visitor)
    .read<object & { node: unknown }>(
      `query ($id: ID!) { node(id: $id) { ... on Result { rank outcome reason { kk } project { slug } } } }`,
      { id: refused?.id },
    )
  expect(node).toEqual({
    rank: refused?.rank,
    outcome: 'NOT_SELECTED',
    reason: refused?.reason,
    project: null,
  })
})
