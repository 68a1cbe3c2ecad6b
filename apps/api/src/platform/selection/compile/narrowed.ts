import { getNamedType, isInputObjectType } from 'graphql'
import type { Expression } from 'kysely'
import type { FieldPlan } from '../declarations.ts'
import type { Predicate } from '../expressions.ts'
import { pageOf } from '../page.ts'
import type { Page } from '../page.ts'
import type { Compilation } from './compilation.ts'
import { sqlTypeOf } from './leaf.ts'
import type { Selected } from './pairs.ts'

/** What the filter and the search of a connection let through. */
export function narrowed(
  c: Compilation,
  { plan, field, node }: Selected<Extract<FieldPlan, { kind: 'connection' }>>,
  page: Page,
  row: unknown,
): Predicate[] {
  const predicates: Predicate[] = []
  const input = getNamedType(field.args.find((argument) => argument.name === 'filter')?.type)
  const inputs = isInputObjectType(input) ? input.getFields() : {}
  for (const [name, { where }] of plan.paging.filter?.fields ?? []) {
    const narrows = inputs[name]
    if (!narrows || !page.filter.has(name)) continue
    const value: Expression<unknown> = c.bind(sqlTypeOf(narrows.type), node, (args) =>
      pageOf(plan, args).filter.get(name),
    )
    predicates.push(where(row, value, c.viewer))
  }
  const { search } = plan.relation.target
  if (search && page.search !== undefined) {
    const query = c.bind<string>('text', node, (args) => pageOf(plan, args).search)
    predicates.push(search.matches(row, query, c.viewer))
  }
  return predicates
}
