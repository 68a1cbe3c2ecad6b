import type pg from 'pg'
import { applicationBatches } from './applications.ts'
import { competitionBatches } from './competitions.ts'
import { projectBatches } from './projects.ts'
import { reading } from './reading.ts'

/*
 * What the peers that resolve field by field read with: one prepared statement for all keys of a batch, as one writes
 * them who knows the data and the rules. As in hand-sql, a rule that follows from another is left out: what hangs
 * on a shown project is shown with it.
 */

export type Batches = ReturnType<typeof batches>

/** @param prepare what is done with each row that was read */
export function batches(pool: pg.Pool, prepare?: <Row extends object>(row: Row) => Row) {
  const way = reading(pool, prepare)
  return { ...projectBatches(way), ...competitionBatches(way), ...applicationBatches(way) }
}
