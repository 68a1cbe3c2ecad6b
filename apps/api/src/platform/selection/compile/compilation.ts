import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js'
import type { FieldNode, GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql'
import type { Expression } from 'kysely'
import { BadInput, badArgument } from '../bad-input.ts'
import { boundValue } from '../bound.ts'
import type { Arguments } from '../page.ts'
import type { Operation, Reading, Readings, Variables } from './document.ts'
import { sqlTypeOf } from './leaf.ts'

/** The most fields of one plan, counted after fragments are spread in, so that a document cannot multiply them. */
const mostFields = 2000

/** How the answer is made: PostgreSQL's text as it is, or a tree over which graphql-js executes. */
export type Way = 'text' | 'tree'

export interface CompilationOptions {
  readonly schema: GraphQLSchema
  readonly operation: Operation
  readonly variables: Variables
  readonly readings: Readings
  readonly viewer: unknown
  readonly way: Way
}

type BoundArguments = Readonly<Record<string, Expression<unknown>>>

/** One plan in the making. */
export class Compilation {
  readonly schema: GraphQLSchema
  readonly viewer: unknown
  readonly way: Way
  /** whether a field needs graphql-js */
  needsTree = false
  readonly #options: CompilationOptions
  readonly #path: string[] = []
  readonly #boundArguments = new Map<Reading, BoundArguments>()
  #aliases = 0
  #fields = 0

  constructor(options: CompilationOptions) {
    this.#options = options
    this.schema = options.schema
    this.viewer = options.viewer
    this.way = options.way
  }

  /** A name for one occurrence of a table. */
  alias(): string {
    this.#aliases += 1
    return `t${this.#aliases}`
  }

  /** The fields that are selected at the root, by the key of the answer. */
  rootFields(type: GraphQLObjectType): ReadonlyMap<string, readonly FieldNode[]> {
    const { operation, variables } = this.#options
    return this.#counted(
      collectFields(this.schema, operation.fragments, variables, type, operation.definition.selectionSet),
    )
  }

  /** The fields that are selected on an object, by the key of the answer. */
  subfields(type: GraphQLObjectType, nodes: readonly FieldNode[]): ReadonlyMap<string, readonly FieldNode[]> {
    const { operation, variables } = this.#options
    return this.#counted(collectSubfields(this.schema, operation.fragments, variables, type, nodes))
  }

  #counted(fields: ReadonlyMap<string, readonly FieldNode[]>): ReadonlyMap<string, readonly FieldNode[]> {
    this.#fields += fields.size
    if (this.#fields > mostFields) throw new BadInput(`The operation selects more than ${mostFields} fields.`)
    return fields
  }

  /** Does something for the field with a key, so that an error in it says where. */
  at<T>(key: string, work: () => T): T {
    this.#path.push(key)
    const result = work()
    this.#path.pop()
    return result
  }

  /**
   * The arguments of a field. Only what is part of the plan's key may be looked at; all else is bound.
   * @throws {GraphQLError} when they cannot be taken
   */
  argumentsOf(node: FieldNode): Arguments {
    const reading = this.#options.readings.get(node)
    if (!reading) return {}
    if (reading.args) return reading.args
    throw badArgument(reading.error, [node], [...this.#path])
  }

  /** All arguments of a field as bound values: the same ones for all nodes that give it the same arguments. */
  boundArguments(field: GraphQLField<unknown, unknown>, node: FieldNode): BoundArguments {
    const reading = this.#options.readings.get(node)
    const known = reading && this.#boundArguments.get(reading)
    if (!reading || known) return known ?? {}
    const made = Object.fromEntries(
      field.args.map(({ name, type }) => [name, this.bind(sqlTypeOf(type), node, (args) => args[name])]),
    )
    this.#boundArguments.set(reading, made)
    return made
  }

  /**
   * A value that every execution reads from the arguments of a field.
   * @throws {GraphQLError} when they cannot be taken
   */
  bind<T>(type: string | undefined, node: FieldNode, read: (args: Arguments) => unknown): Expression<T> {
    this.argumentsOf(node)
    return boundValue<T>(type, (execution) => read(execution.argumentsOf(node)))
  }
}
