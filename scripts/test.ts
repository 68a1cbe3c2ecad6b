import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { prepareData, startOwnProduct } from './own-product.ts'
import { runToEnd } from './process.ts'

/**
 * `npm test`: builds and starts the product with the demonstration programme on free ports, in a data folder of its
 * own, then runs every test of every workspace; the browser tests visit what was started.
 * `npm test -- --database URL` runs the API's tests on that PostgreSQL; all other arguments go on to vitest, files and
 * options (`npm test -- project.test.ts -t 'a visitor'`).
 */
const given = process.argv.slice(2)
const { tokens } = parseArgs({
  args: given,
  options: { database: { type: 'string' } },
  strict: false,
  tokens: true,
})
const ours = tokens.find((token) => token.kind === 'option' && token.name === 'database')
const database = ours?.kind === 'option' ? ours.value : undefined
if (ours && !database) {
  console.error('Say which PostgreSQL: --database postgres://…')
  process.exit(1)
}
const forVitest = ours ? given.toSpliced(ours.index, given[ours.index] === '--database' ? 2 : 1) : given

const built = await runToEnd('turbo', ['run', 'build', '--output-logs=errors-only'])
if (built !== 0) process.exit(built)

const stopping = new AbortController()
process.once('SIGINT', () => stopping.abort())
process.once('SIGTERM', () => stopping.abort())

try {
  const say = (line: string) => console.log(line)
  await using data = await prepareData(say)
  await using product = await startOwnProduct({ signal: stopping.signal, say, data: data.folder })
  process.exitCode = await runToEnd(
    'vitest',
    [
      'run',
      '--reporter=default',
      '--reporter=json',
      '--outputFile.json=.turbo/tests.json',
      // Left to itself, vitest takes one core less than there are; a project takes no number from the root's file.
      ...(forVitest.some((argument) => argument.startsWith('--maxWorkers'))
        ? []
        : [`--maxWorkers=${Math.max(2, availableParallelism() - 1)}`]),
      ...forVitest,
    ],
    {
      PREPARED_DATA: data.folder,
      API_URL_UNDER_TEST: product.addresses.graphql.replace('/graphql', ''),
      PORTAL_URL_UNDER_TEST: product.addresses.portal,
      CONSOLE_URL_UNDER_TEST: product.addresses.console,
      ...(database === undefined ? {} : { TEST_DATABASE_URL: database }),
    },
  )
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
