import { join } from 'node:path'
import { actorOf, origin } from '../actors.ts'
import type { Surroundings } from './contender.ts'

/** Our API as src/main.ts starts it, on the bench's copy of the schema. */
export async function serveProduct({ databaseUrl, port, pool, folder }: Surroundings): Promise<void> {
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
    authenticate: ({ headers }) => actorOf(headers),
    log: { level: 'info', stream: openLog() },
  })
  await server.listen({ host: '127.0.0.1', port })
}
