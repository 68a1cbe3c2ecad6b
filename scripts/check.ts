import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { quietly, root } from './process.ts'

/**
 * `npm run check`: everything about the source that a machine can tell without running it. All of it is tried, so
 * that one run names all that is wrong.
 */
const generated = [
  'apps/api/schema.graphql',
  'apps/api/src/platform/database/tables.generated.ts',
  'apps/*/src/graphql/generated/**/*',
  'apps/*/src/locales/*.po',
]

/** Runs a command of node_modules/.bin and tells whether it went well, and what it said. */
function run(command: string, args: readonly string[]): Promise<{ ok: boolean; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env: quietly, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.on('error', (error) => resolve({ ok: false, said: said + error.message }))
    child.on('close', (code) => resolve({ ok: code === 0, said }))
  })
}

/** The hash of each generated file. */
function fingerprints(): Map<string, string> {
  const paths = generated.flatMap((pattern) => globSync(pattern, { cwd: root, withFileTypes: false }))
  return new Map(
    paths.flatMap((path) => {
      try {
        return [
          [
            path,
            createHash('sha256')
              .update(readFileSync(join(root, path)))
              .digest('hex'),
          ],
        ]
      } catch {
        return [] // a folder
      }
    }),
  )
}

/** Makes the generated files again and names those that are not as they were. */
async function stale(): Promise<{ ok: boolean; said: string }> {
  const before = fingerprints()
  const { ok, said } = await run('npm', ['run', '--silent', 'generate'])
  if (!ok) return { ok, said }
  const after = fingerprints()
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  )
  return {
    ok: changed.length === 0,
    said: changed.map((path) => `${path} was stale and is made anew: commit it.\n`).join(''),
  }
}

const checks: readonly (readonly [string, () => Promise<{ ok: boolean; said: string }>])[] = [
  ['generated files are as their sources say', stale],
  ['translations are complete', () => run('vitest', ['run', 'scripts/catalogues.test.ts'])],
  ['types', () => run('turbo', ['run', 'check', '--output-logs=errors-only'])],
  ['types of the scripts', () => run('tsc', ['--noEmit', '-p', '.'])],
  ['lint and the import rule', () => run('oxlint', ['--type-aware'])],
  ['boundaries of the packages', () => run('turbo', ['boundaries'])],
  ['format', () => run('oxfmt', ['--check'])],
]

let failed = 0
for (const [name, check] of checks) {
  const { ok, said } = await check()
  console.log(`${ok ? '✓' : '✗'} ${name}`)
  if (ok) continue
  failed += 1
  console.log(said)
}
process.exitCode = failed === 0 ? 0 : 1
