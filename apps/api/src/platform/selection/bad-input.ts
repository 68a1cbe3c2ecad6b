import { GraphQLError } from 'graphql'

/** An argument that cannot be taken, with the reason for a reader. */
export class BadInput extends GraphQLError {
  constructor(message: string, path?: readonly (string | number)[]) {
    super(message, { extensions: { code: 'BAD_USER_INPUT' }, ...(path && { path }) })
  }
}
