import { sql } from 'kysely'
import type { Expression } from 'kysely'

/** What a global id says: which type, and the UUID of which row. */
export interface GlobalId {
  readonly typeName: string
  readonly id: string
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Whether a text is a UUID as PostgreSQL writes it. */
export function isUuid(text: string): boolean {
  return uuid.test(text)
}

const form = /^(\w+):+([^:]+)$/

/** The type and colons up to a multiple of three bytes, which are four letters of base64 whatever follows. */
const prefixOf = (typeName: string) => `${typeName}${':'.repeat(3 - (typeName.length % 3))}`

const encoded = (text: string) => Buffer.from(text, 'latin1').toString('base64url')

/** The global id of a row: base64url of the type and the UUID, which readers take as opaque. */
export function globalIdOf(typeName: string, id: string): string {
  return encoded(prefixOf(typeName) + id)
}

/** The same as an expression. Base64 of a UUID has neither `+` nor `/`, nor an end to be filled up. */
export function globalId(typeName: string, id: Expression<unknown>): Expression<string> {
  return sql<string>`${sql.lit(encoded(prefixOf(typeName)))} || encode(convert_to(${id}::text, 'UTF8'), 'base64')`
}

/** What a global id says; undefined when the text is none. */
export function readGlobalId(text: unknown): GlobalId | undefined {
  const [, typeName, id] = form.exec(Buffer.from(String(text), 'base64url').toString('latin1')) ?? []
  if (typeName === undefined || id === undefined || !isUuid(id)) return undefined
  return globalIdOf(typeName, id) === text ? { typeName, id } : undefined
}

/** The UUID that a global id of a type says; undefined when the text is none, or of another type. */
export function uuidOf(expected: string, text: unknown): string | undefined {
  const read = readGlobalId(text)
  return read?.typeName === expected ? read.id : undefined
}
