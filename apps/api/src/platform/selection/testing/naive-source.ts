import type { TableDeclaration } from '../declarations.ts'
import { rowAt } from '../expressions.ts'

/** What the row of a naive question is called in its statement. */
export const alias = 'naive'
export const row = rowAt(alias)

/** A row as the resolvers hand it on: of which table, which one, and what its fields are expressions over. */
export class Source {
  readonly __typename: string
  readonly table: TableDeclaration
  readonly id: string
  readonly values: unknown

  constructor(table: TableDeclaration, id: string, values: unknown = row) {
    this.__typename = table.typeName
    this.table = table
    this.id = id
    this.values = values
  }
}
