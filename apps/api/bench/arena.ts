import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Contestant } from './contestants.ts'
import { openDatabase } from './database.ts'
import { sizeOf } from './dataset/size.ts'
import type { Bench } from './measure.ts'
import { startContender, startGenerator } from './processes.ts'
import type { Running } from './processes.ts'
import { trustedDocuments } from './workloads/documents.ts'

/** Where contenders meet: the data, the load, and what they are started with. */
export interface Arena extends Bench, AsyncDisposable {
  /** holds the files of this run */
  readonly folder: string
  /** @param pool connections to the database, 8 unless told */
  start(contestant: Contestant, pool?: number): Promise<Running>
}

/** Builds the data and makes ready to start contenders, each on the next port. */
export async function openArena(scale: number, firstPort: number): Promise<Arena> {
  const size = sizeOf(scale)
  await using made = new AsyncDisposableStack()
  const folder = await mkdtemp(join(tmpdir(), 'bastama-bench-files-'))
  made.defer(() => rm(folder, { recursive: true, force: true }))
  await writeFile(join(folder, 'documents.json'), JSON.stringify(trustedDocuments()))
  const database = made.use(await openDatabase(size))
  const generator = made.use(startGenerator())
  const stack = made.move()
  let port = firstPort
  return {
    database,
    generator,
    size,
    folder,
    start: async ({ contender, file }, pool = 8) =>
      stack.use(
        await startContender({
          contender,
          file,
          pool,
          folder,
          port: port++,
          databaseUrl: database.url,
          scale,
        }),
      ),
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  }
}
