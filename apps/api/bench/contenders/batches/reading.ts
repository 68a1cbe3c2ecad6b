import type pg from 'pg'
import type { Part } from './rows.ts'

export type Reading = ReturnType<typeof reading>

/**
 * How batches are read: every function takes the keys of a batch and gives what belongs to each, in their order.
 * @param prepare what is done with each row that was read
 */
export function reading(pool: pg.Pool, prepare?: <Row extends object>(row: Row) => Row) {
  const read = async <Row extends object>(name: string, text: string, values: unknown[]) => {
    const { rows } = await pool.query<Row>({ name, text, values })
    return prepare ? rows.map(prepare) : rows
  }

  const byId =
    <Row extends { readonly id: string }>(name: string, text: string) =>
    async (ids: readonly (string | null)[]): Promise<(Row | null)[]> => {
      const keys = new Set(ids.filter((id) => id !== null))
      const rows = keys.size > 0 ? await read<Row>(name, text, [[...keys]]) : []
      const found = new Map(rows.map((row) => [row.id, row]))
      return ids.map((id) => found.get(id ?? '') ?? null)
    }

  const lists =
    <Row extends object>(name: string, text: string, parentOf: (row: Row) => string | null) =>
    async (ids: readonly string[], ...more: unknown[]): Promise<Row[][]> => {
      const rows = await read<Row>(name, text, [[...new Set(ids)], ...more])
      const found = Map.groupBy(rows, parentOf)
      return ids.map((id) => found.get(id) ?? [])
    }

  /** One statement reads as many rows of each list as the one that asks for most. */
  const parts =
    <Row extends object>(name: string, text: string, parentOf: (row: Row) => string | null) =>
    async (asked: readonly Part[]): Promise<Row[][]> => {
      const ids = asked.map(({ id }) => id)
      const most = Math.max(...asked.map(({ first }) => first))
      const found = await lists(name, text, parentOf)(ids, most)
      return found.map((rows, index) => rows.slice(0, asked[index]?.first))
    }

  return { read, byId, lists, parts }
}
