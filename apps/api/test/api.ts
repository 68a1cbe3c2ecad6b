import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { photoLimits } from '@bastama/domain/media/media.ts'
import { can as canMedia, dailyUploadBytes } from '@bastama/domain/media/permissions.ts'
import { isPersonal, mayReadFile } from '../src/application/answer/file-queries.ts'
import { diskStorage } from '../src/platform/storage.ts'
import type { Storage } from '../src/platform/storage.ts'
import { Uploads } from '../src/platform/uploads.ts'
import { createServer } from '../src/server.ts'
import type { ServerOptions } from '../src/server.ts'
// @boundaries-ignore how long tests wait is the same everywhere
import { patience } from '../../../vitest.patience.ts'

/** The API listening on a port of its own, with all that it logged. */
export interface TestApi extends AsyncDisposable {
  readonly address: string
  readonly server: FastifyInstance
  readonly storage: Storage
  readonly uploads: Uploads
  /** the data folder */
  readonly folder: string
  readonly log: Record<string, unknown>[]
  /** POSTs a query */
  ask(
    query: string,
    options?: {
      variables?: object
      operationName?: string
      headers?: Record<string, string>
      signal?: AbortSignal
    },
  ): Promise<TestAnswer>
}

/** An answer with its body read. */
export interface TestAnswer {
  readonly status: number
  readonly headers: Headers
  readonly data: unknown
  readonly errors: { message: string; path?: unknown; extensions: Record<string, unknown> }[]
}

/**
 * Starts the API over a database and a schema; `await using api = await startApi({ … })`. Unless a test says what time
 * its requests have, they have as much as the test.
 */
export async function startApi(
  options: Pick<ServerOptions, 'database' | 'schema'> & Partial<ServerOptions>,
): Promise<TestApi> {
  const folder = await mkdtemp(join(tmpdir(), 'bastama-api-'))
  const storage = diskStorage(folder)
  const uploads = new Uploads(folder, photoLimits.bytes)
  const log: Record<string, unknown>[] = []
  const server = await createServer({
    clock: { now: () => new Date('2026-11-24T10:00:00Z') },
    storage,
    uploads,
    mayUpload: (actor) => canMedia.upload(actor, {}, new Date()).ok,
    dailyUploadBytes,
    mayReadFile,
    isPersonalFile: isPersonal,
    requestTimeout: patience.testTimeout,
    log: { level: 'debug', stream: { write: (line) => log.push(JSON.parse(line)) } },
    ...options,
  })
  const address = await server.listen({ host: '127.0.0.1', port: 0 })
  return {
    address,
    server,
    storage,
    uploads,
    folder,
    log,
    ask: async (query, { headers = {}, signal, ...rest } = {}) => {
      const response = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json',
          ...headers,
        },
        body: JSON.stringify({ query, ...rest }),
        ...(signal && { signal }),
      })
      const { data, errors = [] }: Pick<TestAnswer, 'data' | 'errors'> = JSON.parse(await response.text())
      return { status: response.status, headers: response.headers, data, errors }
    },
    async [Symbol.asyncDispose]() {
      await server.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
