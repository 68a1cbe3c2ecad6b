import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '../apps/api/src/platform/database/connect.ts'
import { freePorts } from '../apps/api/src/platform/free-ports.ts'
import { openDatabase } from './database.ts'
import { startProduct } from './product.ts'
import type { Product } from './product.ts'

/** For the tests of an app, which may not import the API. */
export { freePorts }

/** A whole product with the demonstration that nobody else changes. */
export interface OwnProduct extends AsyncDisposable {
  readonly addresses: Product['addresses']
  /** Does what no screen does: in a test, dates move in place of the clock. */
  sql(text: string): Promise<void>
}

export interface OwnProductOptions {
  /** stops the start */
  readonly signal?: AbortSignal
  readonly say?: (line: string) => void
  /** the folder of prepared data to begin with; unless told, that of the run of tests, and without one it fills its own */
  readonly data?: string | undefined
}

/** A data folder with the demonstration in which nothing runs; gone when it is disposed of. */
export interface PreparedData extends AsyncDisposable {
  readonly folder: string
}

/** Fills a data folder, of which products may begin with a copy: to draw every picture again would take longer. */
export async function prepareData(say: (line: string) => void): Promise<PreparedData> {
  const folder = await mkdtemp(join(tmpdir(), 'bastama-prepared-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    const database = await openDatabase({ DEMO: 'on', DATA_DIR: folder }, say)
    await database.close()
    return { folder, [Symbol.asyncDispose]: remove }
  } catch (error) {
    await remove()
    throw error
  }
}

/** Starts it as it was built, on free ports, with data that go with it. */
export async function startOwnProduct({
  signal = new AbortController().signal,
  say = () => undefined,
  data = process.env['PREPARED_DATA'],
}: OwnProductOptions = {}): Promise<OwnProduct> {
  const [api, portal, staffConsole] = await freePorts(3)
  const dataDir = await mkdtemp(join(tmpdir(), 'bastama-own-'))
  const removeData = () => rm(dataDir, { recursive: true, force: true })
  try {
    if (data !== undefined) await cp(data, dataDir, { recursive: true })
    const { addresses, databaseUrl, stop } = await startProduct({
      mode: 'built',
      env: {
        ...process.env,
        NODE_ENV: '',
        DATABASE_URL: '',
        DEMO: 'on',
        DATA_DIR: dataDir,
        API_PORT: String(api),
        PORTAL_PORT: String(portal),
        CONSOLE_PORT: String(staffConsole),
        API_URL: '',
        PORTAL_URL: '',
        CONSOLE_URL: '',
      },
      signal,
      say,
    })
    return {
      addresses,
      sql: async (text) => {
        await using database = connect({ url: databaseUrl, size: 1 })
        await database.pool.query(text)
      },
      [Symbol.asyncDispose]: async () => {
        await stop()
        await removeData()
      },
    }
  } catch (error) {
    await removeData()
    throw error
  }
}
