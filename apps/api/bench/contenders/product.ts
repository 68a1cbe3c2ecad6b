import { join } from 'node:path'
import type { Surroundings } from './contender.ts'

/** Our API as src/main.ts starts it, on the bench's copy of the schema. */
export async function serveProduct({ databaseUrl, port, pool, folder }: Surroundings): Promise<void> {
  const { systemClock } = await import('../../src/platform/clock.ts')
  const { connect } = await import('../../src/platform/database/connect.ts')
  const { openAnswers } = await import('../../src/platform/answers.ts')
  const { openStorage } = await import('../../src/platform/storage.ts')
  const { createServer } = await import('../../src/server.ts')
  const { mayReadFile } = await import('../../src/media/queries.ts')
  const { nextInstant } = await import('../../src/showcase/instants.ts')
  const { schema, selection } = await import('./schema.ts')

  const database = connect({ url: databaseUrl, size: pool })
  const answers = await openAnswers({
    database,
    url: databaseUrl,
    paths: [join(folder, 'documents.json')],
    nextInstant: ({ db }, now) => nextInstant(db, now),
  })
  const server = await createServer({
    schema,
    selection,
    database,
    clock: systemClock,
    storage: openStorage(folder),
    mayReadFile,
    answers,
    log: { level: 'info' },
  })
  await server.listen({ host: '127.0.0.1', port })
}
