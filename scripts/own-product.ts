import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '../apps/api/src/platform/database/connect.ts'
import { freePorts } from '../apps/api/src/platform/free-ports.ts'
import { startProduct } from './product.ts'
import type { Product } from './product.ts'

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
}

/** Starts it as it was built, on free ports, with data that go with it. */
export async function startOwnProduct({
  signal = new AbortController().signal,
  say = () => undefined,
}: OwnProductOptions = {}): Promise<OwnProduct> {
  const [api, portal, staffConsole] = await freePorts(3)
  const dataDir = await mkdtemp(join(tmpdir(), 'bastama-own-'))
  const removeData = () => rm(dataDir, { recursive: true, force: true })
  try {
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
