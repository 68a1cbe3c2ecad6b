import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { freePorts } from '../apps/api/src/platform/free-ports.ts'
import { runToEnd } from './process.ts'
import { startProduct } from './product.ts'
import type { Product } from './product.ts'

/**
 * `npm test`: builds and starts the product with the demonstration programme on free ports, in a data folder of its
 * own, then runs every test of every workspace; the browser tests visit what was started.
 * `npm test -- --database URL` runs the API's tests on that PostgreSQL; other arguments go on to vitest.
 */
const { values, positionals } = parseArgs({
  options: { database: { type: 'string' } },
  allowPositionals: true,
})

const built = await runToEnd('turbo', ['run', 'build', '--output-logs=errors-only'])
if (built !== 0) process.exit(built)

const [api, portal, staffConsole] = await freePorts(3)
const stopping = new AbortController()
process.once('SIGINT', () => stopping.abort())
process.once('SIGTERM', () => stopping.abort())

const dataDir = await mkdtemp(join(tmpdir(), 'bastama-test-'))
let product: Product | undefined
try {
  product = await startProduct({
    mode: 'built',
    env: {
      ...process.env,
      DATABASE_URL: '',
      DEMO: 'on',
      DATA_DIR: dataDir,
      API_PORT: String(api),
      PORTAL_PORT: String(portal),
      CONSOLE_PORT: String(staffConsole),
    },
    signal: stopping.signal,
    say: (line) => console.log(line),
  })
  process.exitCode = await runToEnd(
    'vitest',
    [
      'run',
      // Left to itself, vitest takes one core less than there are; a project takes no number from the root's file.
      `--maxWorkers=${Math.max(2, availableParallelism() - 1)}`,
      '--reporter=default',
      '--reporter=json',
      '--outputFile.json=.turbo/tests.json',
      ...positionals,
    ],
    {
      API_URL_UNDER_TEST: product.addresses.graphql.replace('/graphql', ''),
      PORTAL_URL_UNDER_TEST: product.addresses.portal,
      CONSOLE_URL_UNDER_TEST: product.addresses.console,
      ...(values.database === undefined ? {} : { TEST_DATABASE_URL: values.database }),
    },
  )
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await product?.stop()
  await rm(dataDir, { recursive: true, force: true })
}
