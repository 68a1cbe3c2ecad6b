import { isObjectType } from 'graphql'
import type { FieldNode } from 'graphql'
import { createQueryId, PostgresQueryCompiler, sql } from 'kysely'
import type { Expression, RawBuilder } from 'kysely'
import { Bound, boundValue } from '../bound.ts'
import { planOf } from '../declarations.ts'
import type { TableDeclaration } from '../declarations.ts'
import { columnOf } from '../expressions.ts'
import { textOf } from '../json.ts'
import { Compilation } from './compilation.ts'
import type { CompilationOptions, Way } from './compilation.ts'
import { object } from './object.ts'
import { query } from './root.ts'
import { rowsOf } from './rows.ts'

/** A statement that answers a whole operation, for every request of its key. */
export interface Plan {
  readonly way: Way
  /** of the prepared statement; none where it is not to be prepared */
  readonly name: string | undefined
  readonly text: string
  /** constants, and what each execution reads */
  readonly parameters: readonly unknown[]
}

let plans = 0

/**
 * Compiles an operation: by way of the text where all of it is SQL, otherwise by way of a tree.
 * @returns undefined when graphql-js can answer without us (introspection, plain fields)
 * @throws {GraphQLError} when an argument cannot be taken
 */
export function compile(options: Omit<CompilationOptions, 'way'>): Plan | undefined {
  return compileWay(options, 'text') ?? compileWay(options, 'tree')
}

/** Compiles an operation for one way; undefined when it cannot go it. */
export function compileWay(options: Omit<CompilationOptions, 'way'>, way: Way): Plan | undefined {
  const c = new Compilation({ ...options, way })
  const type = options.schema.getQueryType()
  if (!type) return undefined
  const isOurs = [...c.rootFields(type).values()].some(([node]) => {
    const field = node && type.getFields()[node.name.value]
    return field && planOf(field)
  })
  if (!isOurs) return undefined
  const whole = query(c, type)
  if (way === 'text' && c.needsTree) return undefined
  return planOfStatement(way, textOf(whole))
}

/** Compiles what is selected on one row, which each execution names: a tree for graphql-js to execute over. */
export function compileRow(
  options: Omit<CompilationOptions, 'way'>,
  target: TableDeclaration,
  nodes: readonly FieldNode[],
): Plan {
  const c = new Compilation({ ...options, way: 'tree' })
  const type = options.schema.getType(target.typeName)
  if (!isObjectType(type)) throw new Error(`${target.typeName} is no object type`)
  const id = boundValue('uuid', ({ rowId }) => rowId)
  const { row, from } = rowsOf(c, target, (one) => [sql`${columnOf(one, 'id')} = ${id}`])
  return planOfStatement('tree', sql`(select ${textOf(object(c, type, nodes, row))} from ${from})`)
}

function planOfStatement(way: Way, whole: Expression<unknown>): Plan {
  plans += 1
  return { way, name: `selection ${plans}`, ...statementOf(sql`select ${whole} as data`) }
}

/** A statement as text, and its parameters with what is bound still to be read. */
export function statementOf(statement: RawBuilder<unknown>): Pick<Plan, 'text' | 'parameters'> {
  const { sql: text, parameters } = new PlanCompiler().compileQuery(
    statement.toOperationNode(),
    createQueryId(),
  )
  return { text, parameters }
}

/** Gives what is bound twice one parameter. */
class PlanCompiler extends PostgresQueryCompiler {
  readonly #placeholders = new Map<Bound, string>()

  protected override appendValue(parameter: unknown): void {
    if (!(parameter instanceof Bound)) {
      super.appendValue(parameter)
      return
    }
    const known = this.#placeholders.get(parameter)
    if (known !== undefined) {
      this.append(known)
      return
    }
    super.appendValue(parameter)
    this.#placeholders.set(parameter, this.getCurrentParameterPlaceholder())
  }
}
