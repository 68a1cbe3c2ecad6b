import { randomUUID } from 'node:crypto'
import type { GraphQLSchema } from 'graphql'
import { globalIdOf, readGlobalId } from '../../src/platform/selection/global-id.ts'
import type { TestDatabase } from '../database.ts'
import { tableOf } from '../policy.ts'
import { nodeTypes } from '../walk.ts'

/** Of every type with ids, the UUIDs of its rows. */
export type RowIds = ReadonlyMap<string, readonly string[]>

/** All rows that there are. */
export async function allRows({ pool }: TestDatabase, schema: GraphQLSchema): Promise<RowIds> {
  const all = new Map<string, string[]>()
  for (const { name } of nodeTypes(schema)) {
    const { rows } = await pool.query<{ id: string }>(`select id from ${tableOf(name)} order by id`)
    all.set(
      name,
      rows.map(({ id }) => id),
    )
  }
  return all
}

/** What an operation asks for: of every type the global ids of rows to read. */
export type AskedIds = ReadonlyMap<string, readonly string[]>

const someOthers = 2

/** Of every type the rows that are new since `before`, and some of those that were there. */
export function newAndSome(before: RowIds, all: RowIds): AskedIds {
  const asked = new Map<string, string[]>()
  for (const [type, ids] of all) {
    const old = new Set(before.get(type))
    const wanted = [
      ...ids.filter((id) => !old.has(id)),
      ...ids.filter((id) => old.has(id)).slice(0, someOthers),
    ]
    asked.set(
      type,
      wanted.map((id) => globalIdOf(type, id)),
    )
  }
  return asked
}

/** So many that whatever staff did in private fits in. */
const room = 80

/** Of every type the rows that came since `before`, filled up with ids of nothing: whoever may not know tells no difference. */
export function cameSince(before: RowIds, all: RowIds): AskedIds {
  const asked = new Map<string, string[]>()
  for (const [type, ids] of all) {
    const old = new Set(before.get(type))
    const came = ids.filter((id) => !old.has(id)).slice(0, room)
    const nothing = Array.from({ length: room - came.length }, () => randomUUID())
    asked.set(
      type,
      [...came, ...nothing].map((id) => globalIdOf(type, id)),
    )
  }
  return asked
}

/** Of every type that has them, the slugs of rows, or the numbers of applications. */
export async function namesOf({ pool }: TestDatabase, asked: AskedIds): Promise<Map<string, string[]>> {
  const names = new Map<string, string[]>()
  for (const [type, ids] of asked) {
    const { rows } = await pool.query<{ row: { slug?: string; reference?: string } }>(
      `select to_jsonb(t) as row from ${tableOf(type)} t where id = any($1)`,
      [ids.map((id) => readGlobalId(id)?.id)],
    )
    const found = rows.flatMap(({ row }) => row.slug ?? row.reference ?? [])
    if (found.length > 0) names.set(type, found)
  }
  return names
}
