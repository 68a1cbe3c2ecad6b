import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { openDatabase } from './database.ts'
import type { OpenDatabase } from './database.ts'
import { root, start } from './process.ts'
import type { Running } from './process.ts'

/** Whether the apps run as built, or with reload while one writes them. */
export type Mode = 'built' | 'reload'

export interface ProductOptions {
  readonly mode: Mode
  readonly env: NodeJS.ProcessEnv
  /** ends a start that is under way */
  readonly signal: AbortSignal
  /** told what is going on, a line at a time */
  readonly say: (line: string) => void
}

/** The whole product, running: database, API, portal and console. */
export interface Product {
  readonly addresses: { readonly portal: string; readonly console: string; readonly graphql: string }
  /** of PostgreSQL, as whoever owns the data */
  readonly databaseUrl: string
  /** settles when a part ends that nobody asked to; says which, with its last words */
  readonly broken: Promise<string>
  /** Stops all of it, the screens first and the database last. */
  stop(): Promise<void>
}

interface App {
  readonly name: string
  readonly folder: string
  readonly port: number
  readonly portVariable: string
  readonly ready: string
  readonly commands: Readonly<Record<Mode, readonly string[]>>
}

function apps(env: NodeJS.ProcessEnv): { api: App; portal: App; console: App } {
  const withParent = join(root, 'scripts/with-parent.ts')
  const app = (
    name: string,
    folder: string,
    entry: string,
    portVariable: string,
    port: number,
    ready: string,
    reload: string[],
  ) => ({
    name,
    folder: join(root, 'apps', folder),
    port: portOf(env, portVariable, port),
    portVariable,
    ready,
    commands: { built: [process.execPath, '--import', withParent, entry], reload },
  })
  return {
    api: app('API', 'api', 'src/main.ts', 'API_PORT', 4000, '/readyz', [
      process.execPath,
      '--watch',
      'src/main.ts',
    ]),
    portal: app('portal', 'public', 'server.ts', 'PORTAL_PORT', 3000, '/healthz', ['npm', 'run', 'dev']),
    console: app('console', 'admin', 'server.ts', 'CONSOLE_PORT', 3001, '/healthz', ['npm', 'run', 'dev']),
  }
}

function portOf(env: NodeJS.ProcessEnv, variable: string, otherwise: number): number {
  const given = env[variable] ?? String(otherwise)
  if (/^\d{1,5}$/.test(given) && Number(given) > 0 && Number(given) < 65_536) return Number(given)
  throw new Error(`${variable} is no port: ${given}`)
}

/** A variable that is set to nothing counts as absent. */
function withoutEmpty(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
}

/**
 * Whether it is a demonstration, as `DEMO` says: by itself only where somebody tries it on this machine, with a database of
 * ours and without a word of production.
 */
export function demoIn(env: NodeJS.ProcessEnv): string {
  const isTryingOut = env['DATABASE_URL'] === undefined && env['NODE_ENV'] === undefined
  return env['DEMO'] ?? (isTryingOut ? 'on' : 'off')
}

/** Where we reach what listens on HOST. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}

/**
 * Starts the product and waits until each part answers.
 * @throws {Error} in words for the one who started it; whatever ran by then is stopped
 */
export async function startProduct({ mode, signal, say, ...options }: ProductOptions): Promise<Product> {
  const env = withoutEmpty(options.env)
  const host = env['HOST'] ?? '127.0.0.1'
  const parts = apps(env)
  const all = [parts.api, parts.portal, parts.console]
  for (const app of all) await ensureFree(app, host, say)

  const running: Running[] = []
  let database: OpenDatabase | undefined
  let stopping = false
  const stop = async () => {
    stopping = true
    for (const part of running.toReversed()) await part.stop()
    await database?.close()
  }
  try {
    database = await openDatabase(env, say)
    const { dataDir, url } = database
    const shared = {
      ...env,
      NODE_ENV: mode === 'built' ? 'production' : 'development',
      DATABASE_URL: url,
      DEMO: demoIn(env),
      TRUSTED_DOCUMENTS: join(root, 'apps/public/src/graphql/generated/persisted-documents.json'),
      API_URL: env['API_URL'] ?? `http://${reachable(host)}:${parts.api.port}`,
      PORTAL_URL: env['PORTAL_URL'] ?? `http://localhost:${parts.portal.port}`,
      CONSOLE_URL: env['CONSOLE_URL'] ?? `http://localhost:${parts.console.port}`,
    }
    const breaks: Promise<string>[] = [database.broken]
    for (const app of all) {
      signal.throwIfAborted()
      say(`Starting the ${app.name} …`)
      const [program = '', ...args] = app.commands[mode]
      const log = mode === 'built' ? join(dataDir, 'log', `${app.name.toLowerCase()}.log`) : undefined
      const part = start({
        name: app.name,
        program,
        args,
        folder: app.folder,
        followsUs: mode === 'built',
        env: { ...shared, [app.portVariable]: String(app.port) },
        ...(log === undefined ? {} : { log }),
      })
      running.push(part)
      const broke = part.ended.then(({ lastWords }) => `The ${app.name} ended. ${lastWords}`.trim())
      breaks.push(broke)
      await answers(`http://${reachable(host)}:${app.port}${app.ready}`, broke, signal)
    }
    return {
      addresses: {
        portal: `http://localhost:${parts.portal.port}`,
        console: `http://localhost:${parts.console.port}`,
        graphql: `http://localhost:${parts.api.port}/graphql`,
      },
      databaseUrl: url,
      broken: Promise.race(breaks).then((words) => (stopping ? new Promise<never>(() => {}) : words)),
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

/** What a killed start has left behind needs some seconds to stop; whatever else has the port is told of. */
async function ensureFree({ name, port, portVariable }: App, host: string, say: (line: string) => void) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (await isFree(port, host)) return
    if (attempt === 0) say(`Waiting for port ${port} to be free …`)
    await delay(100)
  }
  throw new Error(
    `Port ${port} is taken: stop what uses it, or set ${portVariable} to give the ${name} another.`,
  )
}

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, host, () => probe.close(() => resolve(true)))
  })
}

/** Waits until an address answers well; five minutes at most, as a slow machine may need. */
async function answers(address: string, broke: Promise<string>, signal: AbortSignal): Promise<void> {
  const broken = broke.then((words) => {
    throw new Error(words)
  })
  const deadline = Date.now() + 300_000
  while (Date.now() < deadline) {
    const answer = fetch(address, { signal: AbortSignal.timeout(5000) }).then(
      (response) => response.ok,
      () => false,
    )
    if (await Promise.race([answer, broken])) return
    await Promise.race([delay(50, undefined, { signal }), broken])
  }
  throw new Error(`${address} does not answer.`)
}
