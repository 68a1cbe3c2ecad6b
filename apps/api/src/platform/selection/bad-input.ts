import { GraphQLError } from 'graphql'
import type { FieldNode } from 'graphql'

/** An argument that cannot be taken, with the reason for a reader. */
export class BadInput extends GraphQLError {
  constructor(message: string, path?: readonly (string | number)[]) {
    super(message, { extensions: { code: 'BAD_USER_INPUT' }, ...(path && { path }) })
  }
}

/** The error of an argument that cannot be taken, with its field; whatever else went wrong as it is. */
export function badArgument(
  error: unknown,
  nodes: readonly FieldNode[],
  path?: readonly (string | number)[],
): unknown {
  if (!(error instanceof GraphQLError)) return error
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? nodes,
    originalError: error,
    extensions: { code: 'BAD_USER_INPUT', ...error.extensions },
    ...(path && { path }),
  })
}
