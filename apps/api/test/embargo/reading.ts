import { getNamedType, isEnumType } from 'graphql'
import type { GraphQLField, GraphQLNamedType, GraphQLSchema } from 'graphql'
import type { Client } from '../as.ts'
import { connections, everythingOf, isConnection, nodeTypes, rootFields } from '../walk.ts'
import type { ConnectionWalk } from '../walk.ts'
import type { AskedIds } from './rows.ts'

/** What there is to ask with. */
export interface Samples {
  /** rows, by type */
  readonly ids: AskedIds
  /** rows of what staff did in private, by type, among ids of nothing */
  readonly unknown: AskedIds
  /** slugs, or the numbers of applications, by type */
  readonly names: ReadonlyMap<string, readonly string[]>
  /** what is searched for */
  readonly words: readonly string[]
  /** calls that can be announced */
  readonly competitionIds: readonly string[]
}

/** One question with what is given to it. */
interface Question {
  readonly name: string
  readonly query: string
  readonly variables: { readonly ids?: readonly string[] }
}

/** Everything that a schema can be asked: each type, field, filter, order, search and root field that it has. */
export function questionsOf(schema: GraphQLSchema, samples: Samples): Question[] {
  const idsOf = (type: string, ids = samples.ids) => {
    const known = ids.get(type) ?? []
    return known.length > 0 ? known : (samples.unknown.get(type) ?? [])
  }
  const own = nodeTypes(schema).map((type) => ({
    name: type.name,
    query: `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type.name} ${everythingOf(schema, type, 1)} } }`,
    variables: { ids: idsOf(type.name) },
  }))
  const unknown = {
    name: 'what came meanwhile',
    query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }',
    variables: { ids: [...samples.unknown.values()].flat() },
  }
  const asked = new Set<string>()
  const lists = connections(schema).flatMap((walk) => {
    const base = walk.under === undefined ? {} : { ids: idsOf(walk.under) }
    // Wherever a type is listed, its filters, orders and search are the same.
    const choices = choicesOf(walk, samples).filter((choice) =>
      isNew(asked, `${walk.of} ${JSON.stringify(choice)}`),
    )
    return [{ first: 100 }, { last: 3 }, ...choices].map((choice) => ({
      name: walk.name,
      query: walk.query,
      variables: { ...base, ...choice },
    }))
  })
  return [...own, unknown, ...lists, ...rootQuestions(schema, samples)]
}

function isNew(known: Set<string>, one: string): boolean {
  if (known.has(one)) return false
  known.add(one)
  return true
}

function choicesOf({ filter, orders, hasSearch }: ConnectionWalk, samples: Samples): object[] {
  const filters = Object.entries(filter).flatMap(([field, type]) =>
    valuesOf(type, samples).map((value) => ({ first: 50, filter: { [field]: value } })),
  )
  const ordered = orders.map((field) => ({ first: 50, orderBy: { field, direction: 'DESC' } }))
  const searches = hasSearch ? samples.words.map((search) => ({ first: 50, search })) : []
  return [...filters, ...ordered, ...searches]
}

function valuesOf(type: GraphQLNamedType, samples: Samples): unknown[] {
  if (isEnumType(type)) return type.getValues().map(({ name }) => [name])
  const applications = samples.ids.get('Application') ?? []
  const values = new Map<string, readonly unknown[]>([
    ['Boolean', [true, false]],
    ['DateTime', ['2019-01-01T00:00:00Z', '2026-12-01T00:00:00Z']],
    ['String', [[...samples.names.values()].flat(), ['application'], ['DECIDED', 'FOUND_INELIGIBLE']]],
    ['ID', [applications]],
  ])
  return [...given(values, type.name)]
}

/** The root fields that are no lists. */
function rootQuestions(schema: GraphQLSchema, samples: Samples): Question[] {
  const byIds = new Set(['node', 'nodes'])
  return rootFields(schema).flatMap((field) => {
    const target = getNamedType(field.type)
    if (isConnection(target) || byIds.has(field.name)) return []
    const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')
    const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ')
    const call = passed === '' ? field.name : `${field.name}(${passed})`
    const query = `query ${declared === '' ? '' : `(${declared})`} { ${call} ${everythingOf(schema, target, 1)} }`
    return argumentsOf(field, samples).map((variables) => ({ name: field.name, query, variables }))
  })
}

/** Every value of the first argument that has several, with one of each other. */
function argumentsOf({ args, type }: GraphQLField<unknown, unknown>, samples: Samples): object[] {
  const names = samples.names.get(getNamedType(type).name) ?? []
  const values = new Map<string, readonly unknown[]>([
    ['slug', names],
    ['reference', names],
    ['query', samples.words],
    ['first', [50]],
    ['competitionId', samples.competitionIds],
    ['confirmDays', [5]],
  ])
  return args.reduce<object[]>(
    (all, { name }) => all.flatMap((one) => given(values, name).map((value) => ({ ...one, [name]: value }))),
    [{}],
  )
}

function given<Value>(values: ReadonlyMap<string, readonly Value[]>, name: string): readonly Value[] {
  const found = values.get(name)
  if (!found) throw new Error(`What is to be given as ${name}?`)
  return found
}

/** What somebody reads: the text of each answer by its question. */
export type Reading = ReadonlyMap<string, string>

/** How many questions are asked at a time. */
const atOnce = 8

/** Asks everything as one. */
export async function readAs(client: Client, questions: readonly Question[]): Promise<Reading> {
  const answers = new Map<string, string>()
  const waiting = questions.entries()
  const ask = async () => {
    for (const [index, { name, query, variables }] of waiting) {
      const { data, errors } = await client.ask(query, variables)
      const told = errors.map(({ message, path, extensions: { code } }) => ({ message, path, code }))
      const { ids: _, ...rest } = variables
      answers.set(`${index} ${name} ${JSON.stringify(rest)}`, JSON.stringify({ data, errors: told }))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, ask))
  return answers
}

/** The questions to which the answers differ, with both answers from where they do. */
export function differences(one: Reading, other: Reading): string[] {
  return [...one].flatMap(([question, answer]) => {
    const another = other.get(question) ?? ''
    if (another === answer) return []
    const at = [...answer].findIndex((letter, index) => letter !== another[index])
    const from = Math.max(0, at - 150)
    return [`${question}: ${answer.slice(from, at + 150)} | ${another.slice(from, at + 150)}`]
  })
}
