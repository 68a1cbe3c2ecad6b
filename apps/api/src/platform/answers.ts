import { createHash, createHmac, randomBytes } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { preferredLanguage } from '@bastama/domain/kernel/language.ts'
import type { FastifyRequest } from 'fastify'
import { AnswerCache } from './answer-cache.ts'
import type { KeptAnswer } from './answer-cache.ts'
import { listenToChanges } from './database/changes.ts'
import type { Database } from './database/connect.ts'
import { readRelations } from './database/relations.ts'
import type { TablesOf } from './database/relations.ts'
import { readTrustedDocuments } from './trusted-documents.ts'
import type { TrustedDocuments } from './trusted-documents.ts'

/** What the route needs to answer trusted documents, and to answer them from memory. */
export interface Answers {
  readonly documents: TrustedDocuments
  readonly cache: AnswerCache
  readonly tablesOf: TablesOf
  /** the first instant after `now` at which an unchanged database may answer a visitor otherwise */
  readonly nextInstant: (now: Date) => Promise<Date | undefined>
  /** what visitors may read; undefined while nobody tells what changes */
  readonly state: (now: Date) => Promise<State | undefined>
}

/** All that visitors may read. */
export interface State {
  /** another one as soon as an answer to a visitor may be another; it differs between processes too */
  readonly name: string
  /** when it will be another if nothing changes */
  readonly until: Date | undefined
}

export interface AnswersOptions {
  readonly database: Database
  readonly nextInstant: (db: Database['db'], now: Date) => Promise<Date | undefined>
  /** of the same database, for the connection that listens */
  readonly url: string
  /** files of trusted documents */
  readonly paths: readonly string[]
}

/** Reads the trusted documents and begins to listen to what changes. */
export async function openAnswers(options: AnswersOptions): Promise<Answers & AsyncDisposable> {
  const { database, url, paths } = options
  const documents = await readTrustedDocuments(paths)
  const tablesOf = await readRelations(database.pool)
  const cache = new AnswerCache()
  const listening = listenToChanges({
    url,
    onChange: (table) => cache.change(table),
    onOpen: () => cache.open(),
    onClose: () => cache.close(),
  })
  const nextInstant = rememberInstant(cache, (now) => options.nextInstant(database.db, now))
  // How often something changes is nobody's to count: most of it visitors do not read.
  const secret = randomBytes(32)
  return {
    documents,
    cache,
    tablesOf,
    nextInstant,
    async state(now) {
      const { moment } = cache
      if (moment === undefined) return undefined
      const until = await nextInstant(now)
      const standing = `${moment} ${until?.getTime()}`
      return { name: createHmac('sha256', secret).update(standing).digest('base64url'), until }
    },
    [Symbol.asyncDispose]: () => listening[Symbol.asyncDispose](),
  }
}

/** Looks for the next instant only when something has changed, or when it has come. */
function rememberInstant(cache: AnswerCache, find: Answers['nextInstant']): Answers['nextInstant'] {
  let known: { moment: number; from: Date; until: Date | undefined } | undefined
  return async (now) => {
    const { moment } = cache
    const holds = (answer: NonNullable<typeof known>) =>
      answer.moment === moment && now >= answer.from && (!answer.until || now < answer.until)
    if (known && holds(known)) return known.until
    const until = await find(now)
    if (moment !== undefined) known = { moment, from: now, until }
    return until
  }
}

/** The id of the trusted document that a request asks for. */
export function documentIdOf({ method, query }: FastifyRequest): string | undefined {
  if (method !== 'GET') return undefined
  const id: unknown = Object(query).documentId
  return typeof id === 'string' ? id : undefined
}

/** Under what an answer is kept: what visitors are told by a trusted document, in the language of the request. */
export function keptUnder(url: string, headers: IncomingHttpHeaders): string {
  const { accept = '', 'accept-language': languages } = headers
  return `${accept} ${preferredLanguage(languages)} ${url}`
}

/**
 * Makes of a body what is kept and sent.
 * @param until part of the tag: who tells the time beside the answer, as our pages do, begins anew when an instant passes
 */
export function keptAnswer(
  body: string,
  type: string,
  operation: string | undefined,
  until: Date | undefined,
): KeptAnswer {
  const hash = createHash('sha256').update(body).update(String(until?.getTime()))
  const etag = `"${hash.digest('base64url').slice(0, 22)}"`
  return {
    body: Buffer.from(body),
    etag,
    headers: {
      'content-type': type,
      etag,
      'cache-control': 'public, no-cache',
      vary: 'accept, accept-language, authorization, cookie',
    },
    operation,
  }
}
