import type { ApolloServerPlugin } from '@apollo/server'
import { buildSchema } from 'graphql'
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql'
import type { RequestContext } from '../src/platform/context.ts'
import { jsonTextResponse } from '../src/platform/json-text.ts'

/** A schema with what a server test needs and no noun of the product: pages, parts, and fields that fail or sleep. */
export const smallSchema: GraphQLSchema = buildSchema(`
  interface Node { id: ID! }
  type Query {
    hello: String
    greet(name: String!): String
    requestedAt: String
    "runs a statement that sleeps"
    sleep(seconds: Float!): String
    "runs a statement"
    one: Int
    fail: String
    nodes(ids: [ID!]!): [Node]!
    thing(slug: String): Thing
    things(first: Int, after: String, last: Int, before: String): ThingConnection!
  }
  type Thing implements Node {
    id: ID!
    name: Text
    parent: Thing
    parts: [Thing!]!
    things(first: Int, last: Int): ThingConnection!
  }
  type Text { en: String }
  type ThingConnection { edges: [ThingEdge!]! nodes: [Thing!]! totalCount: Int! }
  type ThingEdge { cursor: String! node: Thing! }
`)

const resolvers: Record<string, GraphQLFieldResolver<unknown, RequestContext>> = {
  hello: () => 'Сәлем',
  greet: (_, { name }) => `Сәлем, ${name}`,
  requestedAt: (_, __, { now }) => now.toISOString(),
  sleep: async (_, { seconds }, { run }) => {
    await run({ text: 'select pg_sleep($1) as "a nap of the test"', values: [seconds] })
    return 'slept'
  },
  one: async (_, __, { run }) =>
    (await run<{ one: number }>({ text: 'select 1 as one', values: [] }))[0]?.one,
  fail: () => {
    throw new Error('the password is tulip')
  },
  thing: () => null,
  nodes: async (_, { ids }, { run }) => {
    await run({ text: 'select 1', values: [] })
    return ids.map(() => null)
  },
  things: async (_, __, { run }) => {
    await run({ text: 'select 1', values: [] })
    return { edges: [], nodes: [], totalCount: 0 }
  },
}
for (const [name, field] of Object.entries(smallSchema.getQueryType()?.getFields() ?? {})) {
  const resolve = resolvers[name]
  if (resolve) field.resolve = resolve
}

/** Answers operations named `Text…` with JSON text, as PostgreSQL would give it; one named `TextFails` fails. */
export const textPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    responseForOperation: async ({ operationName, contextValue }) => {
      if (operationName === 'TextFails') throw new Error('the password is tulip')
      if (!operationName?.startsWith('Text')) return null
      const rows = await contextValue.run<{ text: string }>({
        name: 'text',
        text: `select '{"hello": "from  text"}' as text`,
        values: [],
      })
      return jsonTextResponse(rows[0]?.text ?? '')
    },
  }),
}
