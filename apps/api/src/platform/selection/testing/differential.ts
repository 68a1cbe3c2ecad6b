import fc from 'fast-check'
import { execute, getOperationAST, parse, validate } from 'graphql'
import type { DocumentNode, ExecutionResult, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import { getVariableValues } from 'graphql'
import { Selector } from '../selector.ts'
import type { Statement } from '../selector.ts'
import { plant } from '../tree.ts'
import type { Samples } from './arguments.ts'
import { resolveNaively } from './naive.ts'
import { operations } from './operations.ts'
import type { RandomOperation } from './operations.ts'

/** What random operations are asked of, and by whom. */
export interface DifferentialOptions<Context extends object, Kind> {
  /** makes the schema: twice, since one of them is given naive resolvers */
  readonly schema: () => GraphQLSchema
  readonly viewerKind: (context: Context) => Kind
  readonly viewer: (kind: Kind) => unknown
  /** everyone who asks, in turn: each as a context that may be copied */
  readonly viewers: readonly Context[]
  readonly ask: (statement: {
    readonly name?: string
    readonly text: string
    readonly values: unknown[]
  }) => Promise<Record<string, unknown>[]>
  /** values that mean something to the data, by scalar */
  readonly samples: Samples
  /** how many random operations */
  readonly operations: number
  readonly seed: number
}

/** What came of it. */
export interface DifferentialReport {
  /** answers that were compared, over all viewers and pages */
  readonly answers: number
  readonly byText: number
  readonly byTree: number
  /** pages that were reached by following a cursor */
  readonly followed: number
  readonly withErrors: number
}

/**
 * Asks random operations in three ways: by the text, by the tree, and by resolvers that ask the database
 * field by field. The three answers must be the same to the order of their keys.
 * @throws where two differ, with the operation
 */
export async function differential<Context extends object, Kind>(
  options: DifferentialOptions<Context, Kind>,
): Promise<DifferentialReport> {
  const { viewers, ask, viewer, viewerKind } = options
  const schema = options.schema()
  const naive = resolveNaively(options.schema(), {
    ask: (text, values) => ask({ text, values }),
    viewer: (context) => viewer(viewerKind(Object(context))),
  })
  let statements = 0
  const selector = new Selector<Context, Kind>({
    schema,
    viewer,
    viewerKind,
    run: async (_: Context, statement: Statement) => {
      statements += 1
      return (await ask(statement)).map(({ data }) => ({ data: String(data) }))
    },
  })
  const report = { answers: 0, byText: 0, byTree: 0, followed: 0, withErrors: 0 }

  const compiled = async (asked: Asked, context: Context, way?: 'tree'): Promise<ExecutionResult> => {
    const { coerced, errors } = getVariableValues(
      schema,
      asked.operation.variableDefinitions ?? [],
      asked.variables,
    )
    if (!coerced) throw new Error(`Bad variables: ${errors.join(' ')}`)
    const selection = selector.select(asked.document, asked.operation, coerced, context, way)
    if (selection) {
      const before = statements
      const answer = await selector.run(selection)
      if ('text' in answer) {
        report.byText += 1
        if (statements !== before + 1) throw new Error(`${statements - before} statements`)
        return { data: JSON.parse(answer.text) }
      }
      report.byTree += 1
      plant(context, answer.tree)
    }
    return execute({
      schema,
      document: asked.document,
      variableValues: asked.variables,
      contextValue: context,
    })
  }

  const compare = async (asked: Asked, who: Context): Promise<ExecutionResult> => {
    const right = await execute({
      schema: naive,
      document: asked.document,
      variableValues: asked.variables,
      contextValue: { ...who },
    })
    for (const way of [undefined, 'tree'] as const) {
      const found = await compiled(asked, { ...who }, way)
      const [expected, got] = [written(right), written(found)]
      if (expected !== got) {
        const told = (result: ExecutionResult) => (result.errors ?? []).map(String).join('\n')
        throw new Error(
          [
            `By ${way ?? 'text'}, as ${JSON.stringify(who)}:`,
            asked.text,
            JSON.stringify(asked.variables),
            `naive:    ${expected}`,
            told(right),
            `compiled: ${got}`,
            told(found),
          ].join('\n'),
        )
      }
    }
    report.answers += 1
    if (right.errors) report.withErrors += 1
    return right
  }

  let turn = 0
  await fc.assert(
    fc.asyncProperty(operations(schema, options.samples), async (random) => {
      const document = parse(random.text)
      const wrong = validate(schema, document)
      if (wrong.length > 0) throw new Error(`${random.text}\n${wrong.join('\n')}`)
      const operation = getOperationAST(document)
      if (!operation) throw new Error('No operation')
      const who = viewers[turn++ % viewers.length]
      if (!who) throw new Error('Nobody asks')
      let variables = random.variables
      for (let page = 0; page < 3; page += 1) {
        const answer = await compare({ text: random.text, document, operation, variables }, who)
        const next = goOn(random, variables, answer)
        if (!next) break
        report.followed += 1
        variables = next
      }
      await compare({ text: random.text, document, operation, variables: random.otherVariables }, who)
    }),
    { numRuns: options.operations, seed: options.seed, endOnFailure: true },
  )
  return report
}

interface Asked {
  readonly text: string
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly variables: Readonly<Record<string, unknown>>
}

/** The order of keys counts; of errors only that there are some: after a null has spread, graphql-js may stop early. */
function written({ data, errors }: ExecutionResult): string {
  return JSON.stringify({ data, hasErrors: errors !== undefined && errors.length > 0 })
}

/** The variables for the next page; undefined when no connection goes on. */
function goOn(
  { cursors }: RandomOperation,
  variables: Readonly<Record<string, unknown>>,
  { data }: ExecutionResult,
): Record<string, unknown> | undefined {
  const next: Record<string, unknown> = { ...variables }
  let goes = false
  for (const { variable, takes, path } of cursors) {
    const cursor = findAt(data, [...path, 'pageInfo', takes]).find((one) => typeof one === 'string')
    if (cursor === undefined || cursor === variables[variable]) continue
    next[variable] = cursor
    goes = true
  }
  return goes ? next : undefined
}

/** All that stands at a path, through lists. */
function findAt(value: unknown, path: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((one) => findAt(one, path))
  const [key, ...rest] = path
  if (key === undefined) return [value]
  return typeof value === 'object' && value !== null ? findAt(Reflect.get(value, key), rest) : []
}
