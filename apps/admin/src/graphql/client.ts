import { cacheExchange } from '@urql/exchange-graphcache'
import type { KeyingConfig, ResolverConfig, UpdatesConfig } from '@urql/exchange-graphcache'
import { Client, fetchExchange } from 'urql'
import type { CombinedError } from 'urql'
import type { Language } from '@bastama/domain/kernel/language.ts'
import { keepTogether } from '@bastama/domain/kernel/typography.ts'
import { introspection } from './generated/introspection.ts'
import type { Language as ApiLanguage } from './generated/graphql.ts'

/** The API's word for each language. */
export const inApi = { kk: 'KK', ru: 'RU', en: 'EN' } as const satisfies Record<Language, ApiLanguage>

/** The same, the other way round. */
export const fromApi = { KK: 'kk', RU: 'ru', EN: 'en' } as const satisfies Record<ApiLanguage, Language>

/** Objects without an id (texts, amounts, connections) are kept within the object that holds them. */
const embedded: KeyingConfig = Object.fromEntries(
  introspection.__schema.types
    .filter((type) => type.kind === 'OBJECT' && type.fields?.every((field) => field.name !== 'id'))
    .map((type) => [type.name, () => null]),
)

function fieldsOf(type: string): string[] {
  const { types } = introspection.__schema
  return types.find(({ name }) => name === type)?.fields?.map(({ name }) => name) ?? []
}

/** The fields of the query that are lists: things have the name of one, lists of several. */
const lists = new Set(fieldsOf('Query').filter((name) => name.endsWith('s')))

/** What was changed may belong into other lists than before: all lists are read anew when they are next looked at. */
const updates: UpdatesConfig = {
  Mutation: Object.fromEntries(
    fieldsOf('Mutation').map((name) => [
      name,
      (_result, _args, cache) => {
        for (const { fieldName, arguments: asked } of cache.inspectFields('Query')) {
          if (lists.has(fieldName)) cache.invalidate('Query', fieldName, asked ?? {})
        }
      },
    ]),
  ),
}

/** Lines do not end within what the words of a text mean as one. What is edited is read language by language, as it is. */
const resolvers: ResolverConfig = {
  LocalizedText: {
    text: ({ text }) => (typeof text === 'string' ? keepTogether(text) : undefined),
  },
}

/** A client for the API behind this origin. What was read before is shown at once and asked for again. */
export function createClient(): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    exchanges: [cacheExchange({ schema: introspection, keys: embedded, resolvers, updates }), fetchExchange],
  })
}

/** What staff can tell an engineer about a failure: the number under which the API noted the request. */
export function requestIdOf(error: CombinedError): string | undefined {
  for (const { extensions } of error.graphQLErrors) {
    if (typeof extensions['requestId'] === 'string') return extensions['requestId']
  }
  const response: unknown = error.response
  return response instanceof Response ? (response.headers.get('x-request-id') ?? undefined) : undefined
}
