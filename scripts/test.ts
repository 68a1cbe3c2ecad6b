import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

/**
 * `npm test`: builds what the browser tests start, then runs every test of every workspace.
 * `npm test -- --database URL` runs the API's tests on that PostgreSQL; other arguments go on to vitest.
 */
const root = join(import.meta.dirname, '..')
const { values, positionals } = parseArgs({
  options: { database: { type: 'string' } },
  allowPositionals: true,
  strict: true,
})

function run(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env, stdio: 'inherit' })
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
}

const built = await run('turbo', ['run', 'build', '--output-logs=errors-only'])
if (built !== 0) process.exit(built)

const env =
  values.database === undefined ? process.env : { ...process.env, TEST_DATABASE_URL: values.database }
process.exitCode = await run(
  'vitest',
  ['run', '--reporter=default', '--reporter=json', '--outputFile.json=.turbo/tests.json', ...positionals],
  env,
)
