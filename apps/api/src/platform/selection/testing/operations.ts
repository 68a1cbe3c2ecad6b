import fc from 'fast-check'
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import type {
  GraphQLArgument,
  GraphQLField,
  GraphQLInputType,
  GraphQLNamedType,
  GraphQLObjectType,
  GraphQLSchema,
} from 'graphql'
import { planOf } from '../declarations.ts'

/** Values that mean something to the data, by the name of their scalar; strings are slugs and words alike. */
export type Samples = Readonly<Record<string, readonly unknown[]>>

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
  return fc.gen().map((gen) => new Writer(schema, samples, gen).operation())
}

type Gen = fc.GeneratorValue

const evenly = (min: number, max: number) => fc.noBias(fc.integer({ min, max }))

class Writer {
  readonly #schema: GraphQLSchema
  readonly #samples: Samples
  readonly #gen: Gen
  readonly #variables: string[] = []
  readonly #values: Record<string, unknown> = {}
  readonly #others: Record<string, unknown> = {}
  readonly #fragments: string[] = []
  readonly #cursors: { variable: string; takes: 'startCursor' | 'endCursor'; path: readonly string[] }[] = []
  #names = 0
  #fields = 0
  /** without computed and plain fields, so that the operation can go the way of the text */
  #isAllSql = false
  /** the fields after which nothing goes deeper */
  #most = 0

  constructor(schema: GraphQLSchema, samples: Samples, gen: Gen) {
    this.#schema = schema
    this.#samples = samples
    this.#gen = gen
  }

  operation(): RandomOperation {
    const query = this.#schema.getQueryType()
    if (!query) throw new Error('No query')
    this.#isAllSql = this.#chance(70)
    this.#most = this.#number(3, 45)
    const selection = this.#selection(query, 0, [])
    const variables = this.#variables.length > 0 ? `(${this.#variables.join(', ')})` : ''
    return {
      text: [`query Random${variables} ${selection}`, ...this.#fragments].join('\n'),
      variables: this.#values,
      otherVariables: this.#others,
      cursors: this.#cursors,
    }
  }

  #number(min: number, max: number): number {
    return this.#gen(evenly, min, max)
  }

  #chance(percent: number): boolean {
    return this.#number(1, 100) <= percent
  }

  #pick<T>(list: readonly T[]): T {
    const picked = list[this.#number(0, Math.max(0, list.length - 1))]
    if (picked === undefined) throw new Error('Nothing to pick from')
    return picked
  }

  #name(prefix: string): string {
    this.#names += 1
    return `${prefix}${this.#names}`
  }

  /** A variable of a type, with a value or without one. */
  #variable(type: string, value: unknown, isDefault = false): string {
    const name = this.#name('v')
    if (isDefault) this.#variables.push(`$${name}: ${type} = ${literal(value)}`)
    else {
      this.#variables.push(`$${name}: ${type}`)
      if (value !== undefined) this.#values[name] = valueOf(value)
      if (type.endsWith('!')) this.#others[name] = typeof value === 'boolean' ? !value : valueOf(value)
    }
    return `$${name}`
  }

  #directive(): string {
    if (!this.#chance(12)) return ''
    const value = this.#chance(70)
    const condition = this.#chance(50) ? String(value) : this.#variable('Boolean!', value)
    return this.#chance(50) ? ` @include(if: ${condition})` : ` @skip(if: ${condition})`
  }

  /** @param isShared the selection meets others under the same keys, so that every field is aliased */
  #selection(type: GraphQLNamedType, depth: number, path: readonly string[], isShared = false): string {
    if (isAbstractType(type)) return this.#abstractSelection(type.name, depth, path)
    if (!isObjectType(type)) throw new Error(`${type.name} has no fields`)
    const parts: string[] = []
    const number = this.#number(1, depth === 0 ? 3 : 6)
    for (let index = 0; index < number; index += 1) {
      const field = this.#field(type, depth, path, isShared)
      if (field === undefined) continue
      const how = this.#number(1, 100)
      if (how <= 12) parts.push(`... on ${type.name}${this.#directive()} { ${field} }`)
      else if (how <= 16) parts.push(`...${this.#directive()} { ${field} }`)
      else if (how <= 24) {
        const fragment = this.#name('F')
        this.#fragments.push(`fragment ${fragment} on ${type.name} { ${field} }`)
        parts.push(`...${fragment}${this.#directive()}`)
        if (this.#chance(30)) parts.push(`...${fragment}`)
      } else parts.push(field)
    }
    if (parts.length === 0 || this.#chance(15))
      parts.push(this.#chance(30) ? `${this.#name('t')}: __typename` : '__typename')
    return `{ ${parts.join(' ')} }`
  }

  #abstractSelection(name: string, depth: number, path: readonly string[]): string {
    const type = this.#schema.getType(name)
    if (!isAbstractType(type)) throw new Error(`${name} is not abstract`)
    const parts = ['__typename']
    const possible = this.#schema.getPossibleTypes(type)
    for (const one of possible) {
      if (this.#chance(possible.length > 5 ? 30 : 75))
        parts.push(`... on ${one.name} ${this.#selection(one, depth, path, true)}`)
    }
    if ('getFields' in type && type.getFields()['id'] && this.#chance(50)) parts.push('id')
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
    const field = composites.length > 0 && this.#chance(45) ? this.#pick(composites) : this.#pick(choices)
    const isConnection = getNamedType(field.type).name.endsWith('Connection')
    const needsAlias = isShared || field.args.length > 0
    const alias = needsAlias || this.#chance(15) ? this.#alias() : undefined
    const key = alias ?? field.name
    const inner = [...path, key]
    const args = isConnection ? this.#connectionArguments(field, inner) : this.#arguments(field)
    if (args === undefined) return undefined
    const target = getNamedType(field.type)
    let selection = isCompositeType(target) ? ` ${this.#selection(target, depth + 1, inner)}` : ''
    if (isConnection && this.#cursors.some((cursor) => cursor.path === inner)) {
      selection = `${selection.slice(0, -1)} pageInfo { startCursor endCursor } }`
    }
    const text = `${alias === undefined ? '' : `${alias}: `}${field.name}${args}`
    const whole = `${text}${this.#directive()}${selection}`
    // The same key once more: the selections come together.
    if (isCompositeType(target) && !isAbstractType(target) && !isShared && !isFull && this.#chance(10)) {
      return `${whole} ${text} ${this.#selection(target, depth + 1, inner)}`
    }
    return whole
  }

  #alias(): string {
    return this.#name(this.#chance(8) ? `${'long_alias_'.repeat(7)}` : 'a')
  }

  #connectionArguments(field: GraphQLField<unknown, unknown>, path: readonly string[]): string {
    const size = this.#number(1, 4)
    const isBackwards = this.#chance(40)
    const written = [
      `${isBackwards ? 'last' : 'first'}: ${this.#chance(50) ? size : this.#variable('Int', size)}`,
    ]
    if (isBackwards && this.#chance(10)) written.push('first: null')
    for (const [argument, takes] of [
      ['after', 'endCursor'],
      ['before', 'startCursor'],
    ] as const) {
      if (!this.#chance((argument === 'before') === isBackwards ? 60 : 10)) continue
      const variable = this.#variable('String', this.#chance(50) ? null : undefined).slice(1)
      this.#cursors.push({ variable, takes, path })
      written.push(`${argument}: $${variable}`)
    }
    for (const argument of field.args) {
      if (['first', 'last', 'after', 'before'].includes(argument.name) || !this.#chance(30)) continue
      written.push(...this.#argument(argument))
    }
    return `(${written.join(', ')})`
  }

  #arguments(field: GraphQLField<unknown, unknown>): string | undefined {
    const written: string[] = []
    for (const argument of field.args) {
      const isRequired = isNonNullType(argument.type) && argument.defaultValue === undefined
      if (!isRequired && !this.#chance(60)) continue
      const text = this.#argument(argument)
      if (text.length === 0 && isRequired) return undefined
      written.push(...text)
    }
    return written.length > 0 ? `(${written.join(', ')})` : ''
  }

  #argument({ name, type }: GraphQLArgument): string[] {
    const how = this.#number(1, 100)
    if (!isNonNullType(type) && how <= 8) return [`${name}: null`]
    if (!isNonNullType(type) && how <= 14) return [`${name}: ${this.#variable(String(type), undefined)}`]
    const value = this.#value(type, how > 60)
    if (value === undefined) return []
    if (how <= 35) return [`${name}: ${this.#variable(String(type), value)}`]
    if (how <= 42) return [`${name}: ${this.#variable(String(type), value, true)}`]
    return [`${name}: ${literal(value)}`]
  }

  /** @param mayVary whether parts of it may be variables */
  #value(type: GraphQLInputType, mayVary: boolean): unknown {
    if (isNonNullType(type)) return this.#value(type.ofType, mayVary)
    if (isListType(type)) {
      const item: GraphQLInputType = type.ofType
      const items = Array.from({ length: this.#number(0, 3) }, () => this.#part(item, mayVary))
      const known = items.filter((one) => one !== undefined)
      // One value stands for a list of one.
      return known.length === 1 && !isVariable(known[0]) && this.#chance(50) ? known[0] : known
    }
    if (isEnumType(type)) return new Word(this.#pick(type.getValues()).name)
    if (isInputObjectType(type)) {
      const value: Record<string, unknown> = {}
      for (const field of Object.values(type.getFields())) {
        const isRequired = isNonNullType(field.type) && field.defaultValue === undefined
        if (!isRequired && !this.#chance(40)) continue
        const part = !isNonNullType(field.type) && this.#chance(10) ? null : this.#part(field.type, mayVary)
        if (part !== undefined) value[field.name] = part
      }
      return value
    }
    if (type.name === 'Int') return this.#number(1, 5)
    if (type.name === 'Boolean') return this.#chance(50)
    const samples = this.#samples[type.name]
    return samples && samples.length > 0 ? this.#pick(samples) : undefined
  }

  #part(type: GraphQLInputType, mayVary: boolean): unknown {
    const value = this.#value(type, false)
    if (value === undefined || !mayVary || !this.#chance(30)) return value
    return new Word(this.#variable(String(type), value))
  }
}

/** What is written without quotes: an enum, a variable. */
class Word {
  readonly word: string
  constructor(word: string) {
    this.word = word
  }
}

function needsCode(field: GraphQLField<unknown, unknown>): boolean {
  const kind = planOf(field)?.kind
  return kind === undefined || kind === 'computed'
}

function isVariable(value: unknown): boolean {
  return value instanceof Word && value.word.startsWith('$')
}

function literal(value: unknown): string {
  if (value instanceof Word) return value.word
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([name, part]) => `${name}: ${literal(part)}`)
      .join(', ')} }`
  }
  return JSON.stringify(value)
}

function valueOf(value: unknown): unknown {
  if (value instanceof Word) return value.word
  if (Array.isArray(value)) return value.map(valueOf)
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, valueOf(part)]))
  }
  return value
}
