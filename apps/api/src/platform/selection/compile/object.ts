import { isNonNullType } from 'graphql'
import type { FieldNode, GraphQLObjectType } from 'graphql'
import { sql } from 'kysely'
import type { Expression, SqlBool } from 'kysely'
import type { FieldPlan } from '../declarations.ts'
import { columnOf } from '../expressions.ts'
import { globalId } from '../global-id.ts'
import { jsonNull, jsonObject, orNull, quoted, textOf } from '../json.ts'
import type { Json } from '../json.ts'
import type { Compilation } from './compilation.ts'
import { connection } from './connection.ts'
import { certain, leaf } from './leaf.ts'
import { objectTypeOf, pairs } from './pairs.ts'
import type { Selected } from './pairs.ts'
import { listOfRows, oneRow } from './rows.ts'

/**
 * The JSON object of all that is selected on a row or a value.
 * @param isAbstract readers expect an interface or a union there: in a tree it says its type, as graphql-js asks for it
 */
export function object(
  c: Compilation,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  row: unknown,
  isAbstract = false,
): Json {
  const all = pairs(c, type, c.subfields(type, nodes), row, (selected) => fieldOf(c, selected, row))
  const name: Json = [JSON.stringify(type.name)]
  return jsonObject(isAbstract && c.way === 'tree' ? [['__typename', name], ...all] : all)
}

function fieldOf(c: Compilation, selected: Selected, row: unknown): Json {
  const { plan, field, node, nodes } = selected
  const make = (type: GraphQLObjectType, subnodes: readonly FieldNode[], of: unknown) =>
    object(c, type, subnodes, of)
  const target = (of: unknown) => make(objectTypeOf(field), nodes, of)
  switch (plan.kind) {
    case 'id':
      return quoted(globalId(plan.typeName, columnOf(row, 'id')))
    case 'expression': {
      const value = plan.of(row, c.viewer, c.boundArguments(field, node))
      return readable(c, plan, row, leaf(field.type, value, c.way, plan.isColumn === true))
    }
    case 'value': {
      const source = plan.of(row, c.viewer)
      const whole = target(source)
      if (isNonNullType(field.type)) return whole
      return readable(c, plan, row, where(presence(c, plan, row, source), whole))
    }
    case 'one': {
      const value = oneRow(c, plan.relation, row, target)
      return c.way === 'text' && isNonNullType(field.type) ? certain(value) : orNull(value)
    }
    case 'many':
      return listOfRows(c, plan.relation, row, target)
    case 'connection':
      return connection(c, { ...selected, plan }, row, make)
    default:
      throw new Error(`${plan.kind} is no field of a row`)
  }
}

/** Null where the viewer may not read the field of this row. */
function readable(
  c: Compilation,
  plan: Extract<FieldPlan, { kind: 'expression' | 'value' }>,
  row: unknown,
  value: Json,
): Json {
  const may = plan.readable?.(row, c.viewer) ?? true
  if (may === true) return value
  return may === false ? jsonNull : where(may, value)
}

/** Null where the condition does not hold. */
function where(condition: Expression<SqlBool>, value: Json): Json {
  return [sql`case when ${condition} then ${textOf(value)} else 'null' end`]
}

function presence(
  c: Compilation,
  plan: Extract<FieldPlan, { kind: 'value' }>,
  row: unknown,
  source: object,
): Expression<SqlBool> {
  if (plan.present) return plan.present(row, c.viewer)
  const [first] = Object.values(source)
  if (first === undefined) throw new Error('A nullable value over a whole row must say when it is present')
  return sql<SqlBool>`${first} is not null`
}
