import { GraphQLError } from 'graphql'
import type { FieldNode } from 'graphql'

/** An argument that cannot be taken, with the reason for a reader. */
export class BadInput extends GraphQLError {
  constructor(message: string, path?: readonly (string | number)[]) {
    super(message, { extensions: { code: 'BAD_USER_INPUT' }, ...(path && { path }) })
  }
}

/**
 * Looks through the arguments of a field for the character U+0000, which no text of PostgreSQL holds.
 * @throws {BadInput} that names the argument: `filter.theme.0`
 */
export function refuseNul(value: unknown, path: readonly string[] = []): void {
  if (typeof value === 'string') {
    if (value.includes('\0')) throw new BadInput(`${path.join('.')}: no text has the character U+0000.`)
  } else if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
    for (const [name, inner] of Object.entries(value)) refuseNul(inner, [...path, name])
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
