import { isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql'
import type { GraphQLArgument, GraphQLField, GraphQLInputType } from 'graphql'
import type { Draw } from './draw.ts'

/** Values that mean something to the data, by the name of their scalar; strings are slugs and words alike. */
export type Samples = Readonly<Record<string, readonly unknown[]>>

/** The arguments of one operation, and the variables that they take. */
export class Arguments {
  readonly #samples: Samples
  readonly #draw: Draw
  /** the definitions of the variables */
  readonly declared: string[] = []
  readonly values: Record<string, unknown> = {}
  /** values that may change the shape of the answer */
  readonly others: Record<string, unknown> = {}

  constructor(samples: Samples, draw: Draw) {
    this.#samples = samples
    this.#draw = draw
  }

  /** A variable of a type, with a value or without one. */
  variable(type: string, value: unknown, isDefault = false): string {
    const name = this.#draw.name('v')
    if (isDefault) this.declared.push(`$${name}: ${type} = ${literal(value)}`)
    else {
      this.declared.push(`$${name}: ${type}`)
      if (value !== undefined) this.values[name] = valueOf(value)
      if (type.endsWith('!')) this.others[name] = typeof value === 'boolean' ? !value : valueOf(value)
    }
    return `$${name}`
  }

  /** Arguments of a field as text; undefined where one that it must have cannot be given. */
  of(field: GraphQLField<unknown, unknown>): string | undefined {
    const written: string[] = []
    for (const argument of field.args) {
      const isRequired = isNonNullType(argument.type) && argument.defaultValue === undefined
      if (!isRequired && !this.#draw.chance(60)) continue
      const text = this.argument(argument)
      if (text.length === 0 && isRequired) return undefined
      written.push(...text)
    }
    return written.length > 0 ? `(${written.join(', ')})` : ''
  }

  /** One argument as text, or nothing. */
  argument({ name, type }: GraphQLArgument): string[] {
    const how = this.#draw.number(1, 100)
    if (!isNonNullType(type) && how <= 8) return [`${name}: null`]
    if (!isNonNullType(type) && how <= 14) return [`${name}: ${this.variable(String(type), undefined)}`]
    const value = this.#value(type, how > 60)
    if (value === undefined) return []
    if (how <= 35) return [`${name}: ${this.variable(String(type), value)}`]
    if (how <= 42) return [`${name}: ${this.variable(String(type), value, true)}`]
    return [`${name}: ${literal(value)}`]
  }

  /** @param mayVary whether parts of it may be variables */
  #value(type: GraphQLInputType, mayVary: boolean): unknown {
    if (isNonNullType(type)) return this.#value(type.ofType, mayVary)
    if (isListType(type)) {
      const item: GraphQLInputType = type.ofType
      const items = Array.from({ length: this.#draw.number(0, 3) }, () => this.#part(item, mayVary))
      const known = items.filter((one) => one !== undefined)
      // One value stands for a list of one.
      return known.length === 1 && !isVariable(known[0]) && this.#draw.chance(50) ? known[0] : known
    }
    if (isEnumType(type)) return new Word(this.#draw.pick(type.getValues()).name)
    if (isInputObjectType(type)) {
      const value: Record<string, unknown> = {}
      for (const field of Object.values(type.getFields())) {
        const isRequired = isNonNullType(field.type) && field.defaultValue === undefined
        if (!isRequired && !this.#draw.chance(40)) continue
        const part =
          !isNonNullType(field.type) && this.#draw.chance(10) ? null : this.#part(field.type, mayVary)
        if (part !== undefined) value[field.name] = part
      }
      return value
    }
    if (type.name === 'Int') return this.#draw.number(1, 5)
    if (type.name === 'Boolean') return this.#draw.chance(50)
    const samples = this.#samples[type.name]
    return samples && samples.length > 0 ? this.#draw.pick(samples) : undefined
  }

  #part(type: GraphQLInputType, mayVary: boolean): unknown {
    const value = this.#value(type, false)
    if (value === undefined || !mayVary || !this.#draw.chance(30)) return value
    return new Word(this.variable(String(type), value))
  }
}

/** What is written without quotes: an enum, a variable. */
class Word {
  readonly word: string
  constructor(word: string) {
    this.word = word
  }
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
