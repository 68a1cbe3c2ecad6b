import { join } from 'node:path'
import type { Actor } from '@bastama/domain/kernel/actor.ts'
import { programmeId } from '../dataset/size.ts'
import type { Request, Surroundings } from './contender.ts'

/** Holds the actor who asks; without it a visitor does. */
const actorHeader = 'authorization'

/** The screens of the bench: from nowhere else may anything be changed. */
const origin = 'http://bench.example.org'

const personId = '00000000-0000-4000-8000-000000000000'
const person = (...grants: readonly object[]) => ({ kind: 'person', personId, grants })

/** Who there is to ask as. */
export const actors = {
  visitor: { kind: 'visitor' },
  resident: person(),
  manager: person({ role: 'manager', programmeId }),
  administrator: person({ role: 'administrator' }),
  integrator: { kind: 'integrator', keyId: personId, programmeId, scopes: ['read:published'] },
} as const

/** A request of somebody else than a visitor. */
export function asActor(actor: object, request: Request): Request {
  return { ...request, headers: { ...request.headers, origin, [actorHeader]: JSON.stringify(actor) } }
}

/** Our API as src/main.ts starts it, on the bench's copy of the schema. */
export async function serveProduct({ databaseUrl, port, pool, folder }: Surroundings): Promise<void> {
  const { visitor } = await import('@bastama/domain/kernel/actor.ts')
  const { systemClock } = await import('../../src/platform/clock.ts')
  const { connect } = await import('../../src/platform/database/connect.ts')
  const { openLog } = await import('../../src/platform/logging.ts')
  const { openAnswers } = await import('../../src/platform/answers.ts')
  const { diskStorage } = await import('../../src/platform/storage.ts')
  const { Uploads } = await import('../../src/platform/uploads.ts')
  const { createServer } = await import('../../src/server.ts')
  const { isPersonal, mayReadFile } = await import('../../src/application/answer/file-queries.ts')
  const { nextInstant } = await import('../../src/showcase/instants.ts')
  const { schema, selection } = await import('./schema.ts')

  const database = connect({ url: databaseUrl, size: pool })
  const answers = await openAnswers({
    database,
    url: databaseUrl,
    paths: [join(folder, 'documents.json')],
    nextInstant,
  })
  const server = await createServer({
    schema,
    selection,
    database,
    clock: systemClock,
    storage: diskStorage(folder),
    uploads: new Uploads(folder, 0),
    mayUpload: () => false,
    dailyUploadBytes: () => 0,
    mayReadFile,
    isPersonalFile: isPersonal,
    answers,
    trustedOrigins: [origin],
    authenticate: ({ headers }): Actor => {
      const actor = headers[actorHeader]
      return typeof actor === 'string' ? JSON.parse(actor) : visitor
    },
    log: { level: 'info', stream: openLog() },
  })
  await server.listen({ host: '127.0.0.1', port })
}
