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
import './schema.ts'

const now = new Date('2026-11-24T10:00:00Z')

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase('seeded')
})
afterAll(() => database[Symbol.asyncDispose]())

/** A few ids of each type that has them, and every slug. */
async function samples(): Promise<Record<string, unknown[]>> {
  const ids: unknown[] = ['nothing', 'Project:1']
  const strings: unknown[] = ['қала', 'город', 'city', ' ', 'kk']
  for (const type of Object.values(builder.toSchema().getTypeMap())) {
    const table = tableOf(type)
    if (!table?.isNode) continue
    const { rows } = await database.pool.query(`select * from ${table.table} order by md5(id::text) limit 8`)
    for (const row of rows) {
      ids.push(`${table.typeName}:${row.id}`)
      if (typeof row.slug === 'string') strings.push(row.slug)
    }
  }
  return {
    ID: ids,
    String: strings,
    DateTime: ['2017-03-01T00:00:00Z', '2026-11-24T10:00:00Z', '2018-06-01T12:00:00+05:00'],
  }
}

test(
  'every operation has the same answer from its statement as field by field, for everyone',
  { timeout: 3_600_000 },
  async () => {
    const grounds = await plantWorld(database.db, { seed: 1, now })
    const report = await differential<Asking, ViewerKind>({
      schema: () => builder.toSchema({ sortSchema: false }),
      viewerKind,
      viewer: viewerOf,
      viewers: Object.values(everyone(grounds)).map((actor) => ({ actor, now })),
      ask: async (statement) => (await database.pool.query(statement)).rows,
      samples: await samples(),
      operations: Number(process.env['OPERATIONS'] ?? 300),
      seed: Number(process.env['SEED'] ?? 1),
    })
    expect(report.byText).toBeGreaterThan(100)
  },
)

type Asking = Pick<RequestContext, 'actor' | 'now'>
