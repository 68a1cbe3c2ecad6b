import { data } from 'react-router'
import type { Language } from '@bastama/domain/kernel/language.ts'
import { keepTogether } from '@bastama/domain/kernel/typography.ts'
import { portalOrigin } from '../shell/origin.ts'
import { accept, apiAddress, pageReadings } from './readings.ts'
import type { Language as ApiLanguage, TypedDocumentString } from './generated/graphql.ts'

const timeLimit = 5_000

/** Codes of the API that say it failed; with any other it refused what we asked. */
const faults: readonly string[] = ['INTERNAL_SERVER_ERROR', 'SERVICE_UNAVAILABLE', 'TIMEOUT']

/** Seconds after which a reader may try again when the API is away. */
export const retryAfter = 30

/** The API's word for each language. */
export const inApi = { kk: 'KK', ru: 'RU', en: 'EN' } as const satisfies Record<Language, ApiLanguage>

/** Our word for each language of the API. */
export const ofApi = { KK: 'kk', RU: 'ru', EN: 'en' } as const satisfies Record<ApiLanguage, Language>

interface Answer<Result> {
  readonly data?: Result | null
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
}

/** The API understood us and refused: a mistake in the operation or in what it was given. */
export class RefusedByApi extends Error {
  override readonly name = 'RefusedByApi'
  readonly codes: readonly string[]

  constructor(errors: NonNullable<Answer<unknown>['errors']>) {
    super(errors.map((error) => error.message).join('; '))
    this.codes = errors.flatMap((error) => error.extensions?.code ?? [])
  }
}

/**
 * Asks the API the one operation of a page, for whoever the page is made for.
 * @param signal of the page's request: who goes away stops the query too
 * @throws a 503 answer when the API cannot be reached, is too slow or fails; {@link RefusedByApi} when it refuses
 */
export async function ask<Result, Variables>(
  operation: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Result> {
  const address = addressOf(operation, variables)
  const { answer, etag } = await send<Result>(address, { signal })
  record(address, etag)
  return resultOf(answer)
}

/**
 * Has the API do something for whoever sends a form: a mutation. What stands in its way are user errors of its payload.
 * @throws like {@link ask}
 */
export async function change<Result, Variables>(
  operation: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Result> {
  const { answer } = await send<Result>(new URL('/graphql', apiAddress()), {
    method: 'POST',
    // A mutation is taken from our own pages; this server is one of them.
    headers: { 'content-type': 'application/json', origin: portalOrigin() },
    body: JSON.stringify({ query: operation.toString(), variables }),
    signal,
  })
  return resultOf(answer)
}

function resultOf<Result>(answer: Answer<Result>): Result {
  if (answer.errors && answer.errors.length > 0) {
    const refusal = new RefusedByApi(answer.errors)
    throw refusal.codes.some((code) => faults.includes(code)) ? unavailable(refusal.message) : refusal
  }
  if (answer.data === undefined || answer.data === null) throw unavailable('an answer without data')
  return answer.data
}

/** The API knows our documents by their ids: a GET, which it may answer from memory. */
function addressOf<Result, Variables>(
  operation: TypedDocumentString<Result, Variables>,
  variables: Variables,
): URL {
  const address = new URL('/graphql', apiAddress())
  address.searchParams.set('documentId', String(operation.__meta__?.['hash']))
  address.searchParams.set('variables', JSON.stringify(variables))
  return address
}

async function send<Result>(
  address: URL,
  request: RequestInit & { readonly signal: AbortSignal },
): Promise<{ answer: Answer<Result>; etag: string | null }> {
  const session = pageReadings.getStore()?.session
  try {
    const response = await fetch(address, {
      ...request,
      headers: { accept, ...Object(request.headers), ...(session !== undefined && { cookie: session }) },
      signal: AbortSignal.any([request.signal, AbortSignal.timeout(timeLimit)]),
    })
    // The shape is the API's contract: the types of documents are made from its schema.
    const answer = JSON.parse(await response.text()) as Answer<Result>
    setForTheScreen(answer)
    return { answer, etag: response.headers.get('etag') }
  } catch (cause) {
    throw unavailable(cause instanceof Error ? cause.message : String(cause))
  }
}

/**
 * Lines do not end within what the words of a localized text mean as one. A reviver of JSON.parse, which is called for
 * each value, takes twice as long.
 */
function setForTheScreen(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  if ('text' in value && typeof value.text === 'string') value.text = keepTogether(value.text)
  Object.values(value).forEach(setForTheScreen)
}

/** Notes for the page what it was made of. */
function record(address: URL, etag: string | null): void {
  const page = pageReadings.getStore()
  if (page) page.made = etag === null ? undefined : page.made?.concat({ address: address.href, etag })
}

/** The answer to a reader when the API cannot be reached or fails. */
export function unavailable(reason: string) {
  return data({ reason }, { status: 503, headers: { 'Retry-After': String(retryAfter) } })
}
