import { isObjectType, getNamedType } from 'graphql'
import type { FieldNode, GraphQLField, GraphQLObjectType } from 'graphql'
import { BadInput } from '../bad-input.ts'
import { planOf } from '../declarations.ts'
import type { FieldPlan } from '../declarations.ts'
import { jsonObject, jsonOf, orNull } from '../json.ts'
import type { Json, Pair } from '../json.ts'
import { factsKey } from '../tree.ts'
import type { Compilation } from './compilation.ts'

/** A field that is selected: its definition, and all of its nodes that come together under one key of the answer. */
export interface Selected<Plan extends FieldPlan = FieldPlan> {
  readonly plan: Plan
  readonly field: GraphQLField<unknown, unknown>
  readonly node: FieldNode
  readonly nodes: readonly FieldNode[]
}

/** Makes the JSON of an object from all that is selected on it. */
export type ObjectMaker = (type: GraphQLObjectType, nodes: readonly FieldNode[], row: unknown) => Json

/**
 * The pairs of a JSON object, one for each key of the answer.
 * @param row where the facts of computed fields are read
 */
export function pairs(
  c: Compilation,
  type: GraphQLObjectType,
  fields: ReadonlyMap<string, readonly FieldNode[]>,
  row: unknown,
  value: (selected: Selected) => Json,
): Pair[] {
  const all: Pair[] = []
  for (const [key, nodes] of fields) {
    const [node] = nodes
    if (!node) continue
    const name = node.name.value
    if (name === '__typename') {
      all.push([key, [JSON.stringify(type.name)]])
      continue
    }
    if (key === '__typename') throw new BadInput('The alias “__typename” is taken.')
    const field = type.getFields()[name]
    const plan = field && planOf(field)
    if (!plan || plan.kind === 'computed') c.needsTree = true
    if (!plan) continue
    if (plan.kind === 'computed') {
      all.push([factsKey(name), facts(plan.needs(row, c.viewer))])
    } else {
      all.push([key, c.at(key, () => value({ plan, field, node, nodes }))])
    }
  }
  return all
}

function facts(needs: object): Json {
  return jsonObject(Object.entries(needs).map(([name, value]): Pair => [name, orNull(jsonOf(value))]))
}

/** The object type that a field leads to, past lists and non-null. */
export function objectTypeOf(field: GraphQLField<unknown, unknown>): GraphQLObjectType {
  const type = getNamedType(field.type)
  if (!isObjectType(type)) throw new Error(`${type.name} is no object type`)
  return type
}
