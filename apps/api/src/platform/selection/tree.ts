import type { GraphQLResolveInfo } from 'graphql'
import type { FieldPlan } from './declarations.ts'

export function resolveFromTree(plan: FieldPlan) {
  return (parent: unknown, args: object, context: object, info: GraphQLResolveInfo): unknown => {
    return Object(parent)[info.path.key]
  }
}

export function resolveAtRoot(plan: FieldPlan) {
  return resolveFromTree(plan)
}
