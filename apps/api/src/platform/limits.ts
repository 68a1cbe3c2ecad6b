import type { ApolloServerPlugin } from '@apollo/server'
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import type { RequestContext } from './context.ts'
import { ApiError } from './errors.ts'
import type { ErrorCode } from './errors.ts'
import { measure } from './limits-measure.ts'
import type { Measure } from './limits-measure.ts'
import { pageSize } from './selection/connections.ts'

/** How much one operation may ask for. docs/api.md shows these numbers to integrators. */
export interface Limits {
  /** bytes of a request's body */
  readonly body: number
  /** words and signs of the document; also bounds the time that its validation takes */
  readonly tokens: number
  /** fields within fields; the introspection that tools send has 15 */
  readonly depth: number
  /** fields, fragments spread in */
  readonly fields: number
  readonly rootFields: number
  readonly aliases: number
  readonly directives: number
  /** how often one selection may name the same field, under aliases or merged */
  readonly repeats: number
  /** entries of a page, and ids given at once */
  readonly pageSize: number
  /** entries of a page that names no size */
  readonly defaultPageSize: number
  /** what a list without pages counts as */
  readonly listSize: number
  /** points of a mutation, beside those of what it answers */
  readonly mutation: number
  /** one for each object with an id, as often as the lists around it may repeat it */
  readonly points: number
  /** all objects of the answer, those without an id too */
  readonly nodes: number
}

export const limits: Limits = {
  body: 100_000,
  tokens: 1_200,
  depth: 15,
  fields: 500,
  rootFields: 20,
  aliases: 50,
  directives: 50,
  repeats: 20,
  pageSize: pageSize.most,
  defaultPageSize: pageSize.otherwise,
  listSize: 5,
  mutation: 10,
  points: 1_000,
  nodes: 10_000,
}

/** What an operation with these variables costs, before it runs. */
export interface Cost {
  readonly points: number
  readonly nodes: number
}

/**
 * Refuses an operation that asks for too much, before anything is read. What does not depend on variables is found
 * once a document.
 * @param guarded a plugin that resolves operations: it never sees one that is refused. Side by side in Apollo's list
 * both would be called at once, and a plan made for nothing.
 */
export function limitsPlugin(
  max: Limits,
  guarded: ApolloServerPlugin<RequestContext> = {},
): ApolloServerPlugin<RequestContext> {
  const measures = new WeakMap<OperationDefinitionNode, Measure>()
  return {
    ...guarded,
    requestDidStart: async (started) => {
      const listener = (await guarded.requestDidStart?.(started)) ?? {}
      return {
        ...listener,
        didResolveOperation: async (resolved) => {
          const { schema, document, operation, request } = resolved
          if (!operation) return
          let measured = measures.get(operation)
          if (!measured) {
            measured = measure(schema, document, operation, max)
            measures.set(operation, measured)
          }
          check(measured, request.variables ?? {}, max)
          await listener.didResolveOperation?.(resolved)
        },
      }
    },
  }
}

/**
 * What an operation costs.
 * @throws {ApiError} when it is beyond a limit
 */
export function checkLimits(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  max: Limits,
): Cost {
  return check(measure(schema, document, operation, max), variables, max)
}

function check(measured: Measure, variables: Readonly<Record<string, unknown>>, max: Limits): Cost {
  const found = measured.counts
  refuseAbove('TOO_MANY_FIELDS', 'fields', found.fields, max.fields)
  refuseAbove('TOO_DEEP', 'levels', found.depth, max.depth)
  refuseAbove('TOO_MANY_ROOT_FIELDS', 'fields at the root', found.rootFields, max.rootFields)
  refuseAbove('TOO_MANY_ALIASES', 'aliases', found.aliases, max.aliases)
  refuseAbove('TOO_MANY_DIRECTIVES', 'directives', found.directives, max.directives)
  refuseAbove('TOO_MANY_REPEATS', 'repetitions of one field', found.repeats, max.repeats)
  for (const { fieldName, size } of measured.pages) {
    const asked = size(variables)
    if (asked < 1 || asked > max.pageSize) {
      throw new ApiError(
        'PAGE_SIZE_OUT_OF_RANGE',
        `${fieldName}: ${asked} entries are asked for, and a page has 1 to ${max.pageSize}.`,
        { limit: max.pageSize, found: asked },
      )
    }
  }
  const cost = measured.cost(variables)
  refuseAbove('TOO_EXPENSIVE', 'points', cost.points, max.points)
  refuseAbove('TOO_EXPENSIVE', 'objects', cost.nodes, max.nodes)
  return cost
}

function refuseAbove(code: ErrorCode, what: string, found: number, limit: number): void {
  if (found <= limit) return
  throw new ApiError(code, `The operation has ${found} ${what}; at most ${limit} are allowed.`, {
    limit,
    found,
  })
}
