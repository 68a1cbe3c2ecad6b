import { GraphQLError } from 'graphql'
import type { ValidationRule } from 'graphql'

/** A schema answers the kinds of operations for which it has a root type; graphql-js sees a missing one only when it executes. */
export const operationTypesExist: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation)) return
    context.reportError(
      new GraphQLError(`There are no ${node.operation}s here.`, {
        nodes: node,
      }),
    )
  },
})
