import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chown, readFile, readlink, realpath, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import { findPrograms, openHome } from './embedded-home.ts'
import type { Home } from './embedded-home.ts'
import { ended, environment, keepRunning, startServer } from './embedded-server.ts'

const role = 'bastama'

export interface EmbeddedOptions {
  /** where the data lives; made when it is not there */
  readonly folder: string
  /** false only for tests: faster, and a power cut may lose everything */
  readonly durable?: boolean
  /** told when the server died and could not be started again */
  readonly onFailure?: (error: Error) => void
}

/** A running PostgreSQL of our own, for this process alone. */
export interface EmbeddedServer extends AsyncDisposable {
  /** the address of the database `bastama`, with its password */
  readonly url: string
  /** Ends all sessions, writes everything down and stops; calling it twice is harmless. */
  stop(): Promise<void>
}

/**
 * Starts the embedded PostgreSQL on a data folder, and makes the cluster on the first start. What a crash left behind
 * is put in order: a server whose parent was killed is stopped, a stale pid file removed, the log replayed. When the
 * server dies while we live, it is started again at the same address.
 * @throws {Error} in words that say what to do, for instance when another process uses the folder
 */
export async function startEmbedded({
  folder,
  durable = true,
  onFailure,
}: EmbeddedOptions): Promise<EmbeddedServer> {
  const home = await openHome(folder)
  const lock = lockFolder(home)
  try {
    await stopOrphan(home.cluster)
    const programs = await findPrograms(home)
    const password = await ensureCluster(home, programs.initdb)
    const server = await keepRunning((port) => startServer(home, programs.postgres, durable, port), onFailure)
    const address = (database: string) => addressOf(password, server.port, database)
    let stopping: Promise<void> | undefined
    const stop = () => (stopping ??= server.stop().then(() => lock.close()))
    await ensureDatabase(address('postgres')).catch(async (error: unknown) => {
      await stop()
      throw error
    })
    return { url: address(role), stop, [Symbol.asyncDispose]: stop }
  } catch (error) {
    if (lock.isOpen) lock.close()
    throw error
  }
}

/** The address of the server that runs on a data folder, whichever process started it; undefined where none does. */
export async function runningAddress(folder: string): Promise<string | undefined> {
  const file = join(folder, 'cluster', 'postmaster.pid')
  const [pid, , , port] = (await readFile(file, 'utf8').catch(() => '')).split('\n')
  const cluster = await realpath(join(folder, 'cluster')).catch(() => '')
  if (port === undefined || !(await isServerOf(Number(pid), cluster))) return undefined
  const password = (await readFile(join(folder, 'password'), 'utf8')).trim()
  return addressOf(password, Number(port), role)
}

function addressOf(password: string, port: number, database: string): string {
  return `postgres://${role}:${password}@127.0.0.1:${port}/${database}`
}

/** Held by the operating system for as long as this process lives; nothing is left of it after a kill. */
function lockFolder(home: Home): DatabaseSync {
  const lock = new DatabaseSync(join(home.folder, 'lock'))
  try {
    lock.exec('begin exclusive')
    return lock
  } catch {
    lock.close()
    throw new Error(
      `The data in ${home.folder} is in use by another running Bastama. Stop that one first, or set DATA_DIR to another folder.`,
    )
  }
}

/** Stops a server that outlived the process which had started it, and removes a pid file that names a stranger. */
async function stopOrphan(cluster: string): Promise<void> {
  const file = join(cluster, 'postmaster.pid')
  const pid = Number((await readFile(file, 'utf8').catch(() => '')).split('\n')[0])
  if (!Number.isInteger(pid) || pid <= 0) return
  for (let waited = 0; await isServerOf(pid, cluster); waited += 50) {
    if (waited > 60_000) throw new Error(`PostgreSQL (process ${pid}) does not stop: stop it by hand.`)
    if (waited === 0) process.kill(pid, 'SIGINT')
    await delay(50)
  }
  // Killed, it leaves the file behind.
  await rm(file, { force: true })
}

async function isServerOf(pid: number, cluster: string): Promise<boolean> {
  try {
    process.kill(pid, 0)
  } catch {
    return false
  }
  // A pid is used again after a reboot, and soon in a container: what lives there now may be something else.
  if (process.platform !== 'linux') return true
  return (await readlink(`/proc/${pid}/cwd`).catch(() => '')) === cluster
}

/** @returns the password of the cluster, which is made when there is none */
async function ensureCluster(home: Home, initdb: string): Promise<string> {
  const passwordFile = join(home.folder, 'password')
  const version = await readFile(join(home.cluster, 'PG_VERSION'), 'utf8').catch(() => undefined)
  if (version !== undefined) {
    if (version.trim() !== '18') {
      throw new Error(
        `The data in ${home.folder} is of PostgreSQL ${version.trim()}, and this one is 18: dump it there and restore it here.`,
      )
    }
    return (await readFile(passwordFile, 'utf8')).trim()
  }
  const password = randomBytes(24).toString('hex')
  await writeFile(passwordFile, password, { mode: 0o600 })
  if (home.owner) await chown(passwordFile, home.owner.uid, home.owner.gid)

  // Made beside its place and moved there when it is whole, so that a start cut short is simply begun again.
  const unfinished = `${home.cluster}.new`
  await rm(unfinished, { recursive: true, force: true })
  const characterTypes = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'
  const child = spawn(
    initdb,
    [
      `--pgdata=${unfinished}`,
      `--username=${role}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      `--lc-ctype=${characterTypes}`,
      '--no-instructions',
    ],
    { ...home.owner, cwd: home.folder, env: environment(), stdio: ['ignore', 'ignore', 'pipe'] },
  )
  let complaint = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text))
  const code = await ended(child)
  if (code !== 0) throw new Error(`PostgreSQL could not make its data folder: ${complaint.trim()}`)
  await rename(unfinished, home.cluster)
  return password
}

async function ensureDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const found = await client.query('select from pg_database where datname = $1', [role])
    if (found.rowCount === 0) await client.query(`create database ${role}`)
  } finally {
    await client.end()
  }
}
