import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { freePort } from '../free-ports.ts'
import type { Home } from './embedded-home.ts'

export interface RunningServer {
  readonly process: ChildProcess
  readonly port: number
  readonly exited: Promise<unknown>
}

/**
 * Starts the server on the cluster and waits until it takes connections, however long it has to replay its log.
 * @param durable whether what it says is written survives a power cut
 * @param samePort the port that it must have; a free one unless told
 * @throws {Error} with the server's own words
 */
export async function startServer(
  home: Home,
  postgres: string,
  durable: boolean,
  samePort?: number,
): Promise<RunningServer> {
  const logFile = join(home.folder, 'log')
  for (let attempt = 1; ; attempt += 1) {
    const port = samePort ?? (await freePort())
    const log = await open(logFile, 'w')
    const child = spawn(
      postgres,
      [
        '-D',
        home.cluster,
        '-p',
        String(port),
        ...Object.entries(settings(durable)).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
      ],
      // In a process group of its own, so that Ctrl-C reaches it through us, after those who still use it.
      {
        ...home.owner,
        cwd: home.folder,
        env: environment(),
        detached: true,
        stdio: ['ignore', log.fd, log.fd],
      },
    )
    const exited = ended(child)
    await log.close()
    if (await isReady(home.cluster, child)) return { process: child, port, exited }
    await exited
    const words = await readFile(logFile, 'utf8')
    // A port that was taken meanwhile; the last sessions of a server that was killed, which leave on their own.
    const passes = /could not bind|already in use|pre-existing shared memory|still in use/.test(words)
    if (!passes || attempt === 40) throw new Error(`PostgreSQL did not start. ${words.trim()}`)
    await delay(250)
  }
}

function settings(durable: boolean): Record<string, string> {
  return {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '100',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // Our statements are short: compiling them costs more than it saves.
    jit: 'off',
    ...(durable
      ? {}
      : { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', autovacuum: 'off' }),
  }
}

/** The server writes its state into the eighth line of its pid file. */
async function isReady(cluster: string, child: ChildProcess): Promise<boolean> {
  while (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
    const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
    if (Number(lines[0]) === child.pid && lines[7]?.trim() === 'ready') return true
    await delay(20)
  }
  return false
}

async function stopServer(server: RunningServer): Promise<void> {
  server.process.kill('SIGINT')
  const patience = setTimeout(() => server.process.kill('SIGQUIT'), 30_000)
  await server.exited
  clearTimeout(patience)
}

/** Two deaths within this time, in milliseconds, are not bad luck. */
const tooSoon = 10_000

/**
 * Starts the server, and starts it again on the same port when it dies, unless it dies again at once. When our process
 * ends without stopping it, it is told to stop.
 */
export async function keepRunning(
  start: (port?: number) => Promise<RunningServer>,
  onFailure: (error: Error) => void = () => {},
): Promise<{ readonly port: number; stop(): Promise<void> }> {
  let running = await start()
  let restart: Promise<void> = Promise.resolve()
  let lastRestart = -Infinity
  let stopping = false
  const watch = (server: RunningServer) => {
    running = server
    void server.exited.then(() => {
      if (stopping) return
      if (Date.now() - lastRestart < tooSoon) return onFailure(new Error('PostgreSQL dies again and again.'))
      lastRestart = Date.now()
      restart = start(server.port).then(watch, onFailure)
    })
  }
  watch(running)
  const stopAtExit = () => running.process.kill('SIGINT')
  process.once('exit', stopAtExit)
  return {
    port: running.port,
    async stop() {
      stopping = true
      await restart
      await stopServer(running)
      process.removeListener('exit', stopAtExit)
    },
  }
}

/** @returns the exit code, null after a signal */
export async function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', resolve)
  })
}

/** Ours without the variables that PostgreSQL's programs would obey. */
export function environment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name)))
}
