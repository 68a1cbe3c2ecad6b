import { isObjectType } from 'graphql'
import type { GraphQLObjectType } from 'graphql'
import { sql } from 'kysely'
import type { Expression } from 'kysely'
import { pageSize } from '../connections.ts'
import { tableOf } from '../declarations.ts'
import type { FieldPlan, TableDeclaration } from '../declarations.ts'
import { columnOf } from '../expressions.ts'
import { readGlobalId } from '../global-id.ts'
import { jsonList, jsonObject, orNull, textOf } from '../json.ts'
import type { Json } from '../json.ts'
import { sizeOf, words } from '../page.ts'
import { idsOf } from './arguments.ts'
import type { Compilation } from './compilation.ts'
import { connection } from './connection.ts'
import { object } from './object.ts'
import { objectTypeOf, pairs } from './pairs.ts'
import type { Selected } from './pairs.ts'
import { oneRow, rowsOf } from './rows.ts'

/** The JSON object of a whole query. */
export function query(c: Compilation, type: GraphQLObjectType): Json {
  return jsonObject(pairs(c, type, c.rootFields(type), undefined, (selected) => rootField(c, selected)))
}

function rootField(c: Compilation, selected: Selected): Json {
  const { plan, field, node, nodes } = selected
  switch (plan.kind) {
    case 'connection':
      return connection(c, { ...selected, plan }, undefined, (type, subnodes, row) =>
        object(c, type, subnodes, row),
      )
    case 'bySlug': {
      const slug = c.bind('text', node, (args) => args[plan.argument])
      const { row, from } = rowsOf(c, plan.target, (target) => [
        sql`${columnOf(target, plan.column)} = ${slug}`,
      ])
      // No limit, as the column is unique: with one, PostgreSQL reads a small table whole for what costs much a row.
      const text = textOf(object(c, objectTypeOf(field), nodes, row))
      return orNull(sql`(select ${text} from ${from})`)
    }
    case 'one':
      return orNull(oneRow(c, plan.relation, undefined, (row) => object(c, objectTypeOf(field), nodes, row)))
    case 'node': {
      const id = c.bind('uuid', node, (args) => readGlobalId(args['id'])?.id)
      return orNull(nodeRow(c, selected, readGlobalId(c.argumentsOf(node)['id'])?.typeName, id))
    }
    case 'nodeList':
      return nodeList(c, selected)
    case 'search':
      return search(c, { ...selected, plan })
    default:
      throw new Error(`${plan.kind} is no field of the query`)
  }
}

/** The row of a type with an id, where readers expect an interface or a union. */
function nodeRow(
  c: Compilation,
  { nodes }: Selected,
  typeName: string | undefined,
  id: Expression<unknown>,
): Expression<unknown> {
  const type = typeName === undefined ? undefined : c.schema.getType(typeName)
  const table = isObjectType(type) ? tableOf(type) : undefined
  if (!isObjectType(type) || !table?.isNode) return sql`null::text`
  const { row, from } = rowsOf(c, table, (target) => [sql`${columnOf(target, 'id')} = ${id}`])
  return sql`(select ${textOf(object(c, type, nodes, row, true))} from ${from})`
}

function nodeList(c: Compilation, selected: Selected): Json {
  const { node } = selected
  const types = c.bind('text[]', node, (args) => idsOf(args).map((id) => id?.typeName ?? null))
  const ids = c.bind('uuid[]', node, (args) => idsOf(args).map((id) => id?.id ?? null))
  const typeNames = new Set(idsOf(c.argumentsOf(node)).flatMap((id) => id?.typeName ?? []))
  const row = caseOfType([...typeNames], (typeName) => nodeRow(c, selected, typeName, sql`"given"."id"`))
  const given = sql`unnest(${types}, ${ids}) with ordinality as "given" ("type", "id", "number")`
  return jsonList(orNull(row), { order: sql` order by "given"."number"`, from: given })
}

/** The best matches of all tables, and only of these the objects. */
function search(c: Compilation, selected: Selected<Extract<FieldPlan, { kind: 'search' }>>): Json {
  const { plan, node } = selected
  if (words('query', c.argumentsOf(node)['query']) === undefined) return ['[]']
  const text = c.bind<string>('text', node, (args) => words('query', args['query']))
  const size = c.bind('int4', node, (args) => sizeOf('first', args['first']))
  const matches = plan.targets.map((target) => matchesOf(c, target, text))
  const row = caseOfType(
    plan.targets.map((target) => target.typeName),
    (typeName) => nodeRow(c, selected, typeName, sql`"match"."id"`),
  )
  const best = sql`"rank" desc, "type", "id"`
  const found = sql`select * from (${sql.join(matches, sql` union all `)}) as "found" order by ${best} limit ${size}`
  return jsonList(orNull(row), { order: sql` order by ${best}`, from: sql`(${found}) as "match"` })
}

function matchesOf(c: Compilation, target: TableDeclaration, text: Expression<string>): Expression<unknown> {
  const { search: declared } = target
  if (!declared) throw new Error(`${target.typeName} declares no search`)
  const { row, from } = rowsOf(c, target, (one) => [declared.matches(one, text, c.viewer)])
  const rank = sql`(${declared.rank(row, text, c.viewer)})::float8`
  const columns = sql`${sql.lit(target.typeName)}::text as "type", ${columnOf(row, 'id')} as "id", ${rank} as "rank"`
  return sql`(select ${columns} from ${from} order by "rank" desc, "id" limit ${sql.lit(pageSize.most)})`
}

function caseOfType(
  typeNames: readonly string[],
  row: (typeName: string) => Expression<unknown>,
): Expression<unknown> {
  if (typeNames.length === 0) return sql`null::text`
  const cases = typeNames.map((typeName) => sql`when ${sql.lit(typeName)} then ${row(typeName)}`)
  return sql`case "type" ${sql.join(cases, sql` `)} end`
}
