import type { GraphQLFieldResolver, GraphQLResolveInfo, GraphQLSchema } from 'graphql'
import { isInputObjectType, isObjectType } from 'graphql'
import { sql } from 'kysely'
import type { Expression, RawBuilder } from 'kysely'
import { planOf, tableOf } from '../declarations.ts'
import type { FieldPlan, JoinDeclaration, OrderKey, Relation, TableDeclaration } from '../declarations.ts'
import { columnOf } from '../expressions.ts'
import type { Predicate } from '../expressions.ts'
import { sqlTypeOf } from '../compile/leaf.ts'
import { statementOf } from '../compile/plan.ts'
import { globalIdOf, readGlobalId } from '../global-id.ts'
import { cursorOf } from '../keyset.ts'
import { Bound, boundValue } from '../bound.ts'
import { pageOf } from '../page.ts'
import type { Arguments } from '../page.ts'
import { cutPage, partOf } from './naive-page.ts'
import { alias, row, Source } from './naive-source.ts'

/** Asks the database one small thing. */
export type Ask = (text: string, values: unknown[]) => Promise<Record<string, unknown>[]>

interface NaiveOptions {
  readonly ask: Ask
  readonly viewer: (context: object) => unknown
}

const typed = (query: string) => boundValue<string>('text', () => query)

/**
 * Gives a schema resolvers that know nothing of plans: each field asks the database for itself, pages are cut out of the
 * whole list. It is what compiled answers are held against.
 */
export function resolveNaively(schema: GraphQLSchema, options: NaiveOptions): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      const plan = planOf(field)
      if (plan) field.resolve = resolver(schema, options, plan)
    }
  }
  return schema
}

function resolver(
  schema: GraphQLSchema,
  { ask, viewer }: NaiveOptions,
  plan: FieldPlan,
): GraphQLFieldResolver<unknown, object> {
  return async (parent, args, context, info) => {
    const who = viewer(context)
    const rows = (expression: RawBuilder<unknown>) => {
      const { text, parameters } = statementOf(expression)
      return ask(
        text,
        parameters.map((value) =>
          value instanceof Bound ? value.read({ context, argumentsOf: () => args }) : value,
        ),
      )
    }
    const valueOf = async (source: Source, value: Expression<unknown>) => {
      const from = sql`${sql.table(source.table.table)} as ${sql.ref(alias)}`
      const [found] = await rows(
        sql`select ${value} as "value" from ${from} where ${columnOf(row, 'id')} = ${source.id}`,
      )
      return found?.['value']
    }
    const holds = async (source: Source, predicate: Predicate) =>
      typeof predicate === 'boolean' ? predicate : (await valueOf(source, predicate)) === true
    const list = async (
      table: TableDeclaration,
      predicates: readonly Predicate[],
      order: readonly OrderKey[],
    ) => {
      const turn = order.at(-1)?.direction === 'desc' ? sql`desc` : sql`asc`
      const terms = [
        ...order.map(
          (key) => sql`${key.of(row)} ${key.direction === 'desc' ? sql`desc` : sql`asc`} nulls last`,
        ),
        sql`${columnOf(row, 'id')} ${turn}`,
      ]
      const where = [table.visible(row, who), ...predicates].map((one) =>
        typeof one === 'boolean' ? sql`${one}::bool` : sql`(${one})`,
      )
      const found = await rows(
        sql`select ${columnOf(row, 'id')} as id from ${sql.table(table.table)} as ${sql.ref(alias)} where ${sql.join(where, sql` and `)} order by ${sql.join(terms)}`,
      )
      return found.map(({ id }) => new Source(table, String(id)))
    }
    const relatedTo = async (
      source: Source | undefined,
      { target, join, where, orderBy }: Relation,
      more: readonly Predicate[] = [],
      order = orderBy,
    ) => {
      const joined = source && join ? await joinedTo(source, join) : []
      return list(target, [...joined, ...(where ? [where(row, who)] : []), ...more], order)
    }
    const joinedTo = async (source: Source, join: JoinDeclaration): Promise<Predicate[]> => {
      const equals = async (from: Source, columns: readonly (readonly [string, string])[]) =>
        Promise.all(
          columns.map(
            async ([own, other]) =>
              sql<boolean>`${columnOf(row, other)} = ${await valueOf(from, columnOf(row, own))}`,
          ),
        )
      if (join.through === undefined) return equals(source, join.columns)
      const between = await equals(source, join.from)
      const found = await rows(
        sql`select ${sql.join(join.to.map(([own]) => columnOf(row, own)))} from ${sql.table(join.through)} as ${sql.ref(alias)} where ${sql.join(between, sql` and `)}`,
      )
      return join.to.map(
        ([own, other]) => sql<boolean>`${columnOf(row, other)} = any(${found.map((one) => one[own])})`,
      )
    }
    const byId = async (id: unknown) => {
      const given = readGlobalId(id)
      const type = given && schema.getType(given.typeName)
      const table = isObjectType(type) ? tableOf(type) : undefined
      if (!given || !table?.isNode) return null
      const [found] = await list(table, [sql<boolean>`${columnOf(row, 'id')} = ${given.id}`], [])
      return found ?? null
    }
    const source = parent instanceof Source ? parent : undefined
    const own = () => {
      if (!source) throw new Error(`${plan.kind} has no row`)
      return source
    }

    switch (plan.kind) {
      case 'id':
        return globalIdOf(plan.typeName, own().id)
      case 'expression':
        if (!(await holds(own(), plan.readable?.(own().values, who) ?? true))) return null
        return valueOf(own(), plan.of(own().values, who, boundArguments(info, args)))
      case 'value': {
        if (!(await holds(own(), plan.readable?.(own().values, who) ?? true))) return null
        const inner = plan.of(own().values, who)
        const present =
          plan.present?.(own().values, who) ?? sql<boolean>`${Object.values(inner)[0]} is not null`
        const isNullable = !String(info.returnType).endsWith('!')
        return isNullable && !(await holds(own(), present)) ? null : new Source(own().table, own().id, inner)
      }
      case 'computed': {
        const facts = await Promise.all(
          Object.entries(plan.needs(own().values, who)).map(async ([name, fact]) => [
            name,
            await valueOf(own(), sql`to_json(${fact})`),
          ]),
        )
        return plan.resolve(Object.fromEntries(facts), args, context)
      }
      case 'one':
        return (await relatedTo(source, plan.relation))[0] ?? null
      case 'many':
        return relatedTo(own(), plan.relation)
      case 'bySlug':
        return (
          (
            await list(
              plan.target,
              [sql<boolean>`${sql.ref(`${alias}.${plan.column}`)} = ${args[plan.argument]}`],
              [],
            )
          )[0] ?? null
        )
      case 'node':
        return byId(args['id'])
      case 'nodeList':
        return Promise.all(args['ids'].map(byId))
      case 'search': {
        const query = String(args['query']).trim()
        if (query === '') return []
        const ranked: { source: Source; rank: number }[] = []
        for (const target of plan.targets) {
          const { search } = target
          if (!search) continue
          for (const found of await list(target, [search.matches(row, typed(query), who)], [])) {
            const rank = await valueOf(found, sql`(${search.rank(row, typed(query), who)})::float8`)
            ranked.push({ source: found, rank: Number(rank) })
          }
        }
        const order = (one: { source: Source }) => `${one.source.__typename} ${one.source.id}`
        ranked.sort((a, b) => b.rank - a.rank || (order(a) < order(b) ? -1 : 1))
        return ranked.slice(0, args['first'] ?? 20).map((one) => one.source)
      }
      case 'connection': {
        const page = pageOf(plan, args)
        const input = info.parentType
          .getFields()
          [info.fieldName]?.args.find((argument) => argument.name === 'filter')?.type
        const filters: Predicate[] = []
        for (const [name, value] of page.filter) {
          const type = isInputObjectType(input) ? input.getFields()[name]?.type : undefined
          const field = plan.paging.filter?.fields.get(name)
          if (type && field)
            filters.push(
              field.where(
                row,
                boundValue(sqlTypeOf(type), () => value),
                who,
              ),
            )
        }
        if (page.search !== undefined && plan.relation.target.search) {
          filters.push(plan.relation.target.search.matches(row, typed(page.search), who))
        }
        const all = await relatedTo(source, plan.relation, filters, page.order.keys)
        const everything = await list({ ...plan.relation.target, visible: () => true }, [], page.order.keys)
        return cutPage(page, all, everything)
      }
      default:
        return partOf(plan.kind, parent, (one, order) => valueOf(one, cursorOf(order, row)))
    }
  }
}

/** Each argument that a field was given as a bound value. */
function boundArguments({ parentType, fieldName }: GraphQLResolveInfo, given: Arguments) {
  const args = parentType.getFields()[fieldName]?.args ?? []
  return Object.fromEntries(
    args.map(({ name, type }) => [name, boundValue(sqlTypeOf(type), () => given[name])]),
  )
}
