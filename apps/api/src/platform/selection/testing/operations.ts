import fc from 'fast-check'
import { getNamedType, isAbstractType, isCompositeType, isObjectType } from 'graphql'
import type { GraphQLField, GraphQLNamedType, GraphQLObjectType, GraphQLSchema } from 'graphql'
import { planOf } from '../declarations.ts'
import { Arguments } from './arguments.ts'
import type { Samples } from './arguments.ts'
import { Draw } from './draw.ts'

/** A random operation. */
export interface RandomOperation {
  readonly text: string
  readonly variables: Readonly<Record<string, unknown>>
  /** values that may change the shape of the answer: booleans turned, what may be absent absent */
  readonly otherVariables: Readonly<Record<string, unknown>>
  /** the variables that take a cursor out of the answer to go on from there */
  readonly cursors: readonly {
    readonly variable: string
    readonly takes: 'startCursor' | 'endCursor'
    readonly path: readonly string[]
  }[]
}

/** Random valid queries over a schema: fragments, aliases, directives, variables, pages in both directions. */
export function operations(schema: GraphQLSchema, samples: Samples): fc.Arbitrary<RandomOperation> {
  return fc.gen().map((gen) => new Writer(schema, samples, new Draw(gen)).operation())
}

class Writer {
  readonly #schema: GraphQLSchema
  readonly #draw: Draw
  readonly #arguments: Arguments
  readonly #fragments: string[] = []
  readonly #cursors: { variable: string; takes: 'startCursor' | 'endCursor'; path: readonly string[] }[] = []
  #fields = 0
  /** without computed and plain fields, so that the operation can go the way of the text */
  #isAllSql = false
  /** the fields after which nothing goes deeper */
  #most = 0

  constructor(schema: GraphQLSchema, samples: Samples, draw: Draw) {
    this.#schema = schema
    this.#draw = draw
    this.#arguments = new Arguments(samples, draw)
  }

  operation(): RandomOperation {
    const query = this.#schema.getQueryType()
    if (!query) throw new Error('No query')
    this.#isAllSql = this.#draw.chance(70)
    this.#most = this.#draw.number(3, 45)
    const selection = this.#selection(query, 0, [])
    const { declared, values, others } = this.#arguments
    const variables = declared.length > 0 ? `(${declared.join(', ')})` : ''
    return {
      text: [`query Random${variables} ${selection}`, ...this.#fragments].join('\n'),
      variables: values,
      otherVariables: others,
      cursors: this.#cursors,
    }
  }

  #directive(): string {
    if (!this.#draw.chance(12)) return ''
    const value = this.#draw.chance(70)
    const condition = this.#draw.chance(50) ? String(value) : this.#arguments.variable('Boolean!', value)
    return this.#draw.chance(50) ? ` @include(if: ${condition})` : ` @skip(if: ${condition})`
  }

  /** @param isShared the selection meets others under the same keys, so that every field is aliased */
  #selection(type: GraphQLNamedType, depth: number, path: readonly string[], isShared = false): string {
    if (isAbstractType(type)) return this.#abstractSelection(type.name, depth, path)
    if (!isObjectType(type)) throw new Error(`${type.name} has no fields`)
    const parts: string[] = []
    const number = this.#draw.number(1, depth === 0 ? 3 : 6)
    for (let index = 0; index < number; index += 1) {
      const field = this.#field(type, depth, path, isShared)
      if (field === undefined) continue
      const how = this.#draw.number(1, 100)
      if (how <= 12) parts.push(`... on ${type.name}${this.#directive()} { ${field} }`)
      else if (how <= 16) parts.push(`...${this.#directive()} { ${field} }`)
      else if (how <= 24) {
        const fragment = this.#draw.name('F')
        this.#fragments.push(`fragment ${fragment} on ${type.name} { ${field} }`)
        parts.push(`...${fragment}${this.#directive()}`)
        if (this.#draw.chance(30)) parts.push(`...${fragment}`)
      } else parts.push(field)
    }
    if (parts.length === 0 || this.#draw.chance(15))
      parts.push(this.#draw.chance(30) ? `${this.#draw.name('t')}: __typename` : '__typename')
    return `{ ${parts.join(' ')} }`
  }

  #abstractSelection(name: string, depth: number, path: readonly string[]): string {
    const type = this.#schema.getType(name)
    if (!isAbstractType(type)) throw new Error(`${name} is not abstract`)
    const parts = ['__typename']
    const possible = this.#schema.getPossibleTypes(type)
    for (const one of possible) {
      if (this.#draw.chance(possible.length > 5 ? 30 : 75))
        parts.push(`... on ${one.name} ${this.#selection(one, depth, path, true)}`)
    }
    if ('getFields' in type && type.getFields()['id'] && this.#draw.chance(50)) parts.push('id')
    return `{ ${parts.join(' ')} }`
  }

  #field(
    type: GraphQLObjectType,
    depth: number,
    path: readonly string[],
    isShared: boolean,
  ): string | undefined {
    this.#fields += 1
    const isFull = depth >= 5 || this.#fields > this.#most
    const choices = Object.values(type.getFields()).filter(
      (one) => !(isFull && isCompositeType(getNamedType(one.type))) && !(this.#isAllSql && needsCode(one)),
    )
    if (choices.length === 0) return undefined
    const composites = choices.filter((one) => isCompositeType(getNamedType(one.type)))
    const field =
      composites.length > 0 && this.#draw.chance(45) ? this.#draw.pick(composites) : this.#draw.pick(choices)
    const isConnection = getNamedType(field.type).name.endsWith('Connection')
    const needsAlias = isShared || field.args.length > 0
    const alias = needsAlias || this.#draw.chance(15) ? this.#alias() : undefined
    const key = alias ?? field.name
    const inner = [...path, key]
    const args = isConnection ? this.#connectionArguments(field, inner) : this.#arguments.of(field)
    if (args === undefined) return undefined
    const target = getNamedType(field.type)
    let selection = isCompositeType(target) ? ` ${this.#selection(target, depth + 1, inner)}` : ''
    if (isConnection && this.#cursors.some((cursor) => cursor.path === inner)) {
      selection = `${selection.slice(0, -1)} pageInfo { startCursor endCursor } }`
    }
    const text = `${alias === undefined ? '' : `${alias}: `}${field.name}${args}`
    const whole = `${text}${this.#directive()}${selection}`
    // The same key once more: the selections come together.
    if (isCompositeType(target) && !isAbstractType(target) && !isShared && !isFull && this.#draw.chance(10)) {
      return `${whole} ${text} ${this.#selection(target, depth + 1, inner)}`
    }
    return whole
  }

  #alias(): string {
    return this.#draw.name(this.#draw.chance(8) ? `${'long_alias_'.repeat(7)}` : 'a')
  }

  #connectionArguments(field: GraphQLField<unknown, unknown>, path: readonly string[]): string {
    const size = this.#draw.number(1, 4)
    const isBackwards = this.#draw.chance(40)
    const written = [
      `${isBackwards ? 'last' : 'first'}: ${this.#draw.chance(50) ? size : this.#arguments.variable('Int', size)}`,
    ]
    if (isBackwards && this.#draw.chance(10)) written.push('first: null')
    for (const [argument, takes] of [
      ['after', 'endCursor'],
      ['before', 'startCursor'],
    ] as const) {
      if (!this.#draw.chance((argument === 'before') === isBackwards ? 60 : 10)) continue
      const variable = this.#arguments.variable('String', this.#draw.chance(50) ? null : undefined).slice(1)
      this.#cursors.push({ variable, takes, path })
      written.push(`${argument}: $${variable}`)
    }
    for (const argument of field.args) {
      if (['first', 'last', 'after', 'before'].includes(argument.name) || !this.#draw.chance(30)) continue
      written.push(...this.#arguments.argument(argument))
    }
    return `(${written.join(', ')})`
  }
}

function needsCode(field: GraphQLField<unknown, unknown>): boolean {
  const kind = planOf(field)?.kind
  return kind === undefined || kind === 'computed'
}
