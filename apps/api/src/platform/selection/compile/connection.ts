import { sql } from 'kysely'
import type { Expression, SqlBool } from 'kysely'
import { pageSize } from '../connections.ts'
import type { FieldPlan } from '../declarations.ts'
import type { Predicate } from '../expressions.ts'
import { columnOf } from '../expressions.ts'
import { jsonList, jsonNull, jsonObject, orNull, quoted, textOf } from '../json.ts'
import type { Json } from '../json.ts'
import { beside, cursorOf, orderTerms } from '../keyset.ts'
import { pageOf } from '../page.ts'
import type { Compilation } from './compilation.ts'
import { narrowed } from './narrowed.ts'
import { objectTypeOf, pairs } from './pairs.ts'
import type { ObjectMaker, Selected } from './pairs.ts'
import { related, rowsOf, visibleFrom } from './rows.ts'
import type { Rows } from './rows.ts'

type ConnectionPlan = Extract<FieldPlan, { kind: 'connection' }>

/** A connection as a JSON object. Its page is read once, whatever of edges, nodes and pageInfo is selected. */
export function connection(
  c: Compilation,
  selected: Selected<ConnectionPlan>,
  source: unknown,
  make: ObjectMaker,
): Json {
  const { plan, node, nodes } = selected
  const { relation } = plan
  const page = pageOf(plan, c.argumentsOf(node))
  const conditions = (row: unknown): Predicate[] => [
    ...related(c, relation, source, row),
    ...narrowed(c, selected, page, row),
  ]
  const visible = visibleFrom(source, relation)
  const all = () => rowsOf(c, relation.target, conditions, visible)
  const found = page.search === undefined ? undefined : findOnce(c, all())
  const among = (more: (row: unknown) => readonly Predicate[]) =>
    found
      ? rowsOf(
          c,
          relation.target,
          (target) => [found.holds(target), ...more(target)],
          () => true,
        )
      : rowsOf(c, relation.target, (target) => [...conditions(target), ...more(target)], visible)
  const after = position(c, selected, 'after')
  const before = position(c, selected, 'before')
  const { alias, row, from } = among((target) => [
    ...(after ? [beside(page.order, target, after, 'after', false)] : []),
    ...(before ? [beside(page.order, target, before, 'before', false)] : []),
  ])

  // What the rows of a page carry beside their columns: their number in it, and how many were read.
  const number = sql.ref<number>(`${alias}.#number`)
  const count = sql.ref<number>(`${alias}.#count`)

  const asked = partsOf(c, selected)
  const readsOneMore = asked.has(page.backwards ? 'hasPreviousPage' : 'hasNextPage')
  const isNumbered = readsOneMore || page.backwards || asked.has('startCursor') || asked.has('endCursor')
  const size = c.bind<number>('int4', node, (args) => pageOf(plan, args).size)

  const list = (item: Json) => {
    const ordered = page.backwards ? sql` order by ${number} desc` : sql``
    const filter = readsOneMore ? sql` filter (where ${number} <= ${size})` : sql``
    return jsonList(item, { order: ordered, filter })
  }
  const cursorAt = (end: 'first' | 'last') => {
    const which = (end === 'first') === page.backwards ? sql`least(${count}, ${size})` : sql`1`
    const cursor = sql`min(${cursorOf(page.order, row)}) filter (where ${number} = ${which})`
    return orNull(sql`'"' || ${cursor} || '"'`)
  }
  const goesOn = sql<SqlBool>`coalesce(bool_or(${number} > ${size}), false)`
  const holdsBeside = (at: typeof after, side: 'before' | 'after'): Expression<SqlBool> => {
    if (!at) return sql<SqlBool>`false`
    const rest = among((target) => [beside(page.order, target, at, side, true)])
    return sql<SqlBool>`exists (select from ${rest.from})`
  }
  const total = () => sql`(select count(*) from ${found ? found.name : all().from})`
  const truth = (holds: Expression<SqlBool>): Json => [sql`(${holds})::text`]

  const value = (part: Selected): Json => {
    const type = () => objectTypeOf(part.field)
    const inside = (of: unknown) => jsonObject(pairs(c, type(), c.subfields(type(), part.nodes), of, value))
    switch (part.plan.kind) {
      case 'nodes':
        return list(make(type(), part.nodes, row))
      case 'nodeOfEdge':
        return make(type(), part.nodes, row)
      case 'edges':
        return list(inside(row))
      case 'cursor':
        return quoted(cursorOf(page.order, row))
      case 'pageInfo':
        return inside(undefined)
      case 'totalCount':
        return [total()]
      case 'startCursor':
        return cursorAt('first')
      case 'endCursor':
        return cursorAt('last')
      case 'hasNextPage':
        return truth(
          page.backwards
            ? holdsBeside(before, 'after')
            : either(goesOn, before && holdsBeside(before, 'after')),
        )
      case 'hasPreviousPage':
        return truth(
          page.backwards
            ? either(goesOn, after && holdsBeside(after, 'before'))
            : holdsBeside(after, 'before'),
        )
      default:
        throw new Error(`${part.plan.kind} is no part of a connection`)
    }
  }
  const type = objectTypeOf(selected.field)
  const whole = jsonObject(pairs(c, type, c.subfields(type, nodes), undefined, value))
  if (!readsOneMore && !readers.some((part) => asked.has(part)))
    return found ? [sql`(${found.first}select ${textOf(whole)})`] : whole

  // The bound size tells the planner nothing, so it is told the most that a page can have.
  const read = sql`select ${sql.ref(alias)}.* from ${from} order by ${orderTerms(page.order, row, page.backwards)} limit ${sql.lit(pageSize.most + 1)}`
  const limit = readsOneMore ? sql`${size} + 1` : size
  const limited = sql`select * from (${read}) as "read" limit ${limit}`
  const numbered = isNumbered
    ? sql`select *, row_number() over () as "#number"${asked.has('startCursor') || asked.has('endCursor') ? sql`, count(*) over () as "#count"` : sql``} from (${limited}) as "page"`
    : limited
  const first = found ? found.first : sql``
  return [sql`(${first}select ${textOf(whole)} from (${numbered}) as ${sql.ref(alias)})`]
}

/**
 * What a search finds, found once for page and total: the planner knows nothing of bound words, and would walk the whole
 * order instead.
 * @returns the text that comes before the query, its name in it, and the predicate of what was found
 */
function findOnce(c: Compilation, { row, from }: Rows) {
  const name = sql.ref(c.alias())
  return {
    name,
    first: sql`with ${name} as materialized (select ${columnOf(row, 'id')} as "id" from ${from}) `,
    holds: (target: unknown) => sql<SqlBool>`${columnOf(target, 'id')} in (select "id" from ${name})`,
  }
}

function either(one: Expression<SqlBool>, other: Expression<SqlBool> | undefined): Expression<SqlBool> {
  return other ? sql<SqlBool>`${one} or ${other}` : one
}

/** The position of a cursor argument, its values bound; which of them are null is part of the plan's key. */
function position(c: Compilation, { plan, node }: Selected<ConnectionPlan>, argument: 'after' | 'before') {
  const at = pageOf(plan, c.argumentsOf(node))[argument]
  return (
    at && {
      id: c.bind('uuid', node, (args) => pageOf(plan, args)[argument]?.id),
      values: at.values.map((known, index) =>
        known === null
          ? null
          : c.bind(undefined, node, (args) => pageOf(plan, args)[argument]?.values[index]),
      ),
    }
  )
}

/** The parts that need the rows of the page, beside that which asks whether more follow. */
const readers = ['nodes', 'edges', 'startCursor', 'endCursor']

/** Which parts are selected, those of pageInfo with them. */
function partsOf(c: Compilation, { field, nodes }: Selected): ReadonlySet<string> {
  const parts = new Set<string>()
  const type = objectTypeOf(field)
  const note = (part: Selected): Json => {
    parts.add(part.plan.kind)
    if (part.plan.kind === 'pageInfo') {
      const info = objectTypeOf(part.field)
      pairs(c, info, c.subfields(info, part.nodes), undefined, note)
    }
    return jsonNull
  }
  pairs(c, type, c.subfields(type, nodes), undefined, note)
  return parts
}
