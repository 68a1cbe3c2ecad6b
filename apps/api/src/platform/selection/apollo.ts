import { HeaderMap } from '@apollo/server'
import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server'
import { getVariableValues, GraphQLError } from 'graphql'
import { jsonTextResponse } from '../json-text.ts'
import { plantRowReader } from './row-field.ts'
import { Selector } from './selector.ts'
import type { Selection, SelectionOptions } from './selector.ts'
import { plant, plantFailure } from './tree.ts'

/**
 * Answers queries with one statement. The text of an answer reaches the client as PostgreSQL wrote it, by way of
 * `jsonTextResponse`. Introspection and plain fields are left to graphql-js, and mutations, but for the rows that their
 * answers lead to: each is read by a statement once the mutation is done.
 */
export function selectionPlugin<Context extends object, Kind>(
  options: SelectionOptions<Context, Kind>,
): ApolloServerPlugin<Context> {
  const selector = new Selector(options)
  return {
    requestDidStart: async (): Promise<GraphQLRequestListener<Context>> => {
      let selection: Selection<Context> | undefined
      return {
        didResolveOperation: async ({ schema, document, operation, request, contextValue }) => {
          if (!operation) return
          const { coerced } = getVariableValues(
            schema,
            operation.variableDefinitions ?? [],
            request.variables ?? {},
          )
          // Where the variables are wrong, graphql-js says so.
          if (!coerced) return
          try {
            if (operation.operation === 'query') {
              selection = selector.select(document, operation, coerced, contextValue)
            } else {
              selector.check(document, operation, coerced)
              plantRowReader(contextValue, (target, id, info) =>
                selector.readRow(target, id, info, contextValue),
              )
            }
          } catch (error) {
            throw error instanceof GraphQLError ? badRequest(error) : error
          }
        },
        responseForOperation: async ({ contextValue }) => {
          if (!selection) return null
          try {
            const answer = await selector.run(selection)
            if ('text' in answer) return jsonTextResponse(answer.text)
            plant(contextValue, answer.tree)
          } catch (error) {
            plantFailure(contextValue, error)
          }
          return null
        },
      }
    },
  }
}

/** The error of a request that was not executed, with its status. */
function badRequest({ message, nodes, path, originalError, extensions }: GraphQLError): GraphQLError {
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    path: path ?? null,
    originalError: originalError ?? null,
    extensions: { ...extensions, http: { status: 400, headers: new HeaderMap() } },
  })
}
