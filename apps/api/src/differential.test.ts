import { afterAll, beforeAll, expect, test } from 'vitest'
import { everyone } from '../test/as.ts'
import { testDatabase } from '../test/database.ts'
import type { TestDatabase } from '../test/database.ts'
import { plantWorld } from '../test/world.ts'
import { builder } from './platform/builder.ts'
import type { RequestContext } from './platform/context.ts'
import { tableOf } from './platform/selection/declarations.ts'
import { differential } from './platform/selection/testing/differential.ts'
import { viewerKind, viewerOf } from './platform/viewer.ts'
import type { ViewerKind } from './platform/viewer.ts'
import { globalIdOf } from './platform/selection/global-id.ts'
import './schema.ts'

const now = new Date('2026-11-24T10:00:00Z')

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase('seeded')
})
afterAll(() => database[Symbol.asyncDispose]())

/** A few ids of each type that has them, and every slug. */
async function samples(): Promise<Record<string, unknown[]>> {
  const ids: unknown[] = ['nothing', globalIdOf('Project', '1')]
  const strings: unknown[] = ['қала', 'город', 'city', ' ', 'kk']
  for (const type of Object.values(builder.toSchema().getTypeMap())) {
    const table = tableOf(type)
    if (!table?.isNode) continue
    const { rows } = await database.pool.query(`select * from ${table.table} order by md5(id::text) limit 8`)
    for (const row of rows) {
      ids.push(globalIdOf(table.typeName, row.id))
      if (typeof row.slug === 'string') strings.push(row.slug)
    }
  }
  return {
    ID: ids,
    String: strings,
    DateTime: ['2017-03-01T00:00:00Z', '2026-11-24T10:00:00Z', '2018-06-01T12:00:00+05:00'],
  }
}

/** Of these, each is asked some five times in two: with other variables, and for its next pages. */
const documents = Number(process.env['OPERATIONS'] ?? 2200)
/** How many operations, of a document with its variables and someone who asks, are compared at the least. */
const leastAnswers = documents * (5000 / 2200)
const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1_000_000))

test(
  `every operation has the same answer from its statement as field by field, for everyone (SEED=${seed})`,
  { timeout: 3_600_000 },
  async () => {
    process.stdout.write(`differential.test.ts: SEED=${seed}\n`)
    const grounds = await plantWorld(database.db, { seed, now })
    const known = new Map<string, Promise<Record<string, unknown>[]>>()
    const options = {
      schema: () => builder.toSchema({ sortSchema: false }),
      viewerKind,
      viewer: viewerOf,
      viewers: Object.values(everyone(grounds)).map((actor) => ({ actor, now })),
      // Nothing changes meanwhile: what a resolver asks of one row as one viewer is asked once.
      ask: (statement: Statement) => {
        const ask = () => database.pool.query(statement).then(({ rows }) => rows)
        if (statement.name !== undefined) return ask()
        const key = JSON.stringify(statement)
        const answer = known.get(key) ?? ask()
        known.set(key, answer)
        return answer
      },
      samples: await samples(),
      operations: documents / 2,
    }
    // Two at once, so that PostgreSQL works on one while we compile the other.
    const reports = await Promise.all(
      [seed, seed + 1].map((one) => differential<Asking, ViewerKind>({ ...options, seed: one })),
    )
    const sum = (of: 'answers' | 'byText' | 'followed') =>
      reports.reduce((total, report) => total + report[of], 0)
    expect(sum('answers')).toBeGreaterThanOrEqual(leastAnswers)
    expect(sum('byText')).toBeGreaterThan(documents)
    expect(sum('followed')).toBeGreaterThan(documents / 4)
  },
)

type Asking = Pick<RequestContext, 'actor' | 'now'>
type Statement = Parameters<Parameters<typeof differential>[0]['ask']>[0]
