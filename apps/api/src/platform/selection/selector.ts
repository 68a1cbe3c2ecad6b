import { Kind } from 'graphql'
import type {
  DocumentNode,
  FieldNode,
  GraphQLResolveInfo,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql'
import { BadInput, badArgument } from './bad-input.ts'
import { valuesOf } from './bound.ts'
import type { Execution } from './bound.ts'
import type { Way } from './compile/compilation.ts'
import { readArguments, readOperation } from './compile/document.ts'
import type { Operation, Readings, Variables } from './compile/document.ts'
import { offence } from './compile/leaf.ts'
import { compile, compileRow, compileWay } from './compile/plan.ts'
import type { Plan } from './compile/plan.ts'
import type { TableDeclaration } from './declarations.ts'
import { LeastRecentlyUsed } from './plan-cache.ts'

/** A statement for the database; with a name, it is prepared once a connection. */
export interface Statement {
  readonly name?: string
  readonly text: string
  readonly values: unknown[]
}

/** What the plugin needs of its surroundings. */
export interface SelectionOptions<Context extends object, Kind> {
  readonly schema: GraphQLSchema
  /** all of who asks on which the shape of a statement may depend: plain data, part of the plan's key */
  readonly viewerKind: (context: Context) => Kind
  /** what predicates are given, for everyone of a kind */
  readonly viewer: (kind: Kind) => unknown
  /** runs a statement that gives one row with the column `data` */
  readonly run: (context: Context, statement: Statement) => Promise<readonly { readonly data: string }[]>
  /** how many plans are kept, 1,000 unless told */
  readonly plans?: number
}

/** A query with its plan and all that its execution reads. */
export interface Selection<Context> {
  readonly plan: Plan
  readonly execution: Execution & { readonly context: Context }
  /** the plan of the same query by way of the tree, for when the text turned out to be no answer */
  byTree(): Plan | undefined
}

/** What a statement gave: the text of `data`, or the tree that graphql-js executes over. */
export type Answer = { readonly text: string } | { readonly tree: unknown }

/** Compiles queries, keeps their plans, and runs them. */
export class Selector<Context extends object, Kind> {
  readonly #options: SelectionOptions<Context, Kind>
  readonly #plans: LeastRecentlyUsed<Plan>
  readonly #operations = new WeakMap<OperationDefinitionNode, Operation>()

  constructor(options: SelectionOptions<Context, Kind>) {
    this.#options = options
    this.#plans = new LeastRecentlyUsed(options.plans ?? 1000)
  }

  /**
   * The plan of a query, and what it needs to run.
   * @param variables coerced by graphql-js
   * @param way the way to go; unless told, the text where all is SQL
   * @returns undefined when graphql-js can answer without a statement
   * @throws {GraphQLError} when an argument cannot be taken
   */
  select(
    document: DocumentNode,
    definition: OperationDefinitionNode,
    variables: Variables,
    context: Context,
    way?: Way,
  ): Selection<Context> | undefined {
    const operation = this.#read(document, definition)
    const kind = this.#options.viewerKind(context)
    const { readings, key } = readArguments(operation, variables)
    const known = key && this.#plans.get(JSON.stringify([key, kind, way]))
    const plan = known || this.#compile(operation, variables, readings, kind, way)
    if (!plan) return undefined
    if (!known && key) this.#plans.set(JSON.stringify([key, kind, way]), plan)
    return {
      // What is not kept runs once, and is not prepared.
      plan: key === undefined ? { ...plan, name: undefined } : plan,
      execution: { context, argumentsOf: (node) => readings.get(node)?.args ?? {} },
      byTree: () => this.select(document, definition, variables, context, 'tree')?.plan,
    }
  }

  /**
   * Looks at the arguments of an operation whose rows are read later, by `readRow`.
   * @throws {GraphQLError} when one cannot be taken
   */
  check(document: DocumentNode, definition: OperationDefinitionNode, variables: Variables): void {
    const { readings } = readArguments(this.#read(document, definition), variables)
    for (const [node, { error }] of readings) if (error !== undefined) throw badArgument(error, [node])
  }

  /** What a field selects on the row with an id, as a tree; null where there is none, or none that the viewer may see. */
  async readRow(
    target: TableDeclaration,
    id: string,
    info: GraphQLResolveInfo,
    context: Context,
  ): Promise<unknown> {
    const { operation: definition, fragments, variableValues: variables, fieldNodes } = info
    const operation = this.#read(
      { kind: Kind.DOCUMENT, definitions: [definition, ...Object.values(fragments)] },
      definition,
    )
    const kind = this.#options.viewerKind(context)
    const { readings, key } = readArguments(operation, variables)
    const planKey = JSON.stringify([key, kind, pathOf(info.path)])
    const known = this.#plans.get(planKey)
    const { schema, viewer } = this.#options
    const options = { schema, operation, variables, readings, viewer: viewer(kind) }
    const plan = known ?? compileRow(options, target, fieldNodes)
    if (!known) this.#plans.set(planKey, plan)
    const argumentsOf = (node: FieldNode) => readings.get(node)?.args ?? {}
    return JSON.parse((await this.#text(plan, { context, argumentsOf, rowId: id })) ?? 'null')
  }

  /** Runs a plan. One statement; a second one only where the first shows that the data offends against the schema. */
  async run({ plan, execution, byTree }: Selection<Context>): Promise<Answer> {
    const text = await this.#text(plan, execution)
    if (plan.way === 'tree') return { tree: JSON.parse(text ?? 'null') }
    if (text !== undefined && !text.includes(offence)) return { text }
    const tree = byTree()
    return { tree: tree && JSON.parse((await this.#text(tree, execution)) ?? 'null') }
  }

  /** The JSON that a plan gives; undefined where a number is too great for a text. */
  async #text(plan: Plan, execution: Execution & { readonly context: Context }): Promise<string | undefined> {
    const values = valuesOf(plan.parameters, execution)
    try {
      const name = plan.name !== undefined && { name: plan.name }
      const [row] = await this.#options.run(execution.context, { ...name, text: plan.text, values })
      return row?.data
    } catch (error) {
      const code: unknown = Object(error).code
      if (plan.way === 'text' && code === numberTooGreat) return undefined
      if (typeof code === 'string' && unreadable.has(code)) {
        throw new BadInput('An argument holds a value that cannot be read.')
      }
      throw error
    }
  }

  #read(document: DocumentNode, definition: OperationDefinitionNode): Operation {
    const known = this.#operations.get(definition)
    if (known) return known
    const operation = readOperation(this.#options.schema, document, definition)
    this.#operations.set(definition, operation)
    return operation
  }

  #compile(
    operation: Operation,
    variables: Variables,
    readings: Readings,
    kind: Kind,
    way?: Way,
  ): Plan | undefined {
    const { schema, viewer } = this.#options
    const options = { schema, operation, variables, readings, viewer: viewer(kind) }
    return way ? compileWay(options, way) : compile(options)
  }
}

/** Where in the answer: the keys from the root. */
function pathOf(path: GraphQLResolveInfo['path']): (string | number)[] {
  return [...(path.prev ? pathOf(path.prev) : []), path.key]
}

const numberTooGreat = '22003'

/**
 * What PostgreSQL says of an argument that is not a value of the type which an expression wants of it. Over a tree nothing
 * but an argument makes a number too great.
 */
const unreadable: ReadonlySet<string> = new Set(['22P02', '22007', '22008', '22021', numberTooGreat])
