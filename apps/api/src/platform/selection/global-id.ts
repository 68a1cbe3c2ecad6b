import { sql } from 'kysely'
import type { Expression } from 'kysely'

/** What a global id says: which type, and the UUID of which row. */
export interface GlobalId {
  readonly typeName: string
  readonly id: string
}

const form = /^(\w+):([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/

/** The global id of a row as an expression. Readers take it as opaque; it is text that a person can read in a log. */
export function globalId(typeName: string, id: Expression<unknown>): Expression<string> {
  return sql<string>`${sql.lit(`${typeName}:`)} || ${id}`
}

/** What a global id says; undefined when the text is none. */
export function readGlobalId(text: unknown): GlobalId | undefined {
  const [, typeName, id] = form.exec(String(text)) ?? []
  return typeName !== undefined && id !== undefined ? { typeName, id } : undefined
}

/** The UUID that a global id of a type says; undefined when the text is none, or of another type. */
export function uuidOf(expected: string, text: unknown): string | undefined {
  const read = readGlobalId(text)
  return read?.typeName === expected ? read.id : undefined
}
