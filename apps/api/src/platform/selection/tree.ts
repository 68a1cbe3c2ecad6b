import type { GraphQLFieldResolver } from 'graphql'
import type { FieldPlan } from './declarations.ts'

// How graphql-js executes over the tree that a statement gave: its objects hold the keys of the answer.

/** Where the tree holds the facts of a computed field. No key of an answer can begin with a dollar. */
export function factsKey(fieldName: string): string {
  return `$${fieldName}`
}

const trees = new WeakMap<object, unknown>()

class Failure {
  readonly error: unknown
  constructor(error: unknown) {
    this.error = error
  }
}

/** Gives the fields at the root of a request the tree that they read. */
export function plant(context: object, tree: unknown): void {
  trees.set(context, tree)
}

/** Makes the fields at the root of a request fail, as their statement did. */
export function plantFailure(context: object, error: unknown): void {
  trees.set(context, new Failure(error))
}

/** The resolver of a field at the root. */
export const resolveAtRoot: GraphQLFieldResolver<unknown, object> = (_, __, context, info) => {
  const tree = trees.get(context)
  if (tree === undefined) {
    throw new Error(`${info.fieldName} is read by a statement: use the plugin of the selection, or select()`)
  }
  if (tree instanceof Failure) throw tree.error
  return Object(tree)[info.path.key]
}

/** The resolver of a field that is declared over rows. */
export function resolveFromTree(plan: FieldPlan): GraphQLFieldResolver<unknown, object> {
  if (plan.kind === 'computed') {
    return (parent, args, context, info) =>
      plan.resolve(Object(parent)[factsKey(info.fieldName)], args, context)
  }
  return (parent, _, __, info) => Object(parent)[info.path.key]
}
