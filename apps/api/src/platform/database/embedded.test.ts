import { execFile, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { lstat, mkdir, mkdtemp, readFile, readlink, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { startEmbedded } from './embedded.ts'

const run = promisify(execFile)
const asRoot = process.getuid?.() === 0
const holder = fileURLToPath(new URL('../../../test/hold-embedded.ts', import.meta.url))

let prepared = ''

beforeAll(async () => {
  prepared = await mkdtemp(join(tmpdir(), 'bastama-embedded-'))
  await (await startEmbedded({ folder: join(prepared, 'postgres'), durable: false })).stop()
})
afterAll(() => rm(prepared, { recursive: true, force: true }))

/** A data folder of one test: as the first start leaves it, unless it is to be new. */
async function dataFolder(state: 'started' | 'new' = 'started'): Promise<string> {
  const parent = await mkdtemp(join(tmpdir(), 'bastama-embedded-'))
  onTestFinished(() => rm(parent, { recursive: true, force: true }))
  if (state === 'started') await run('cp', ['-a', `${prepared}/.`, parent])
  return join(parent, 'postgres')
}

/** Another process that holds the server, and the address that it printed. */
async function hold(folder: string, account?: { uid: number; gid: number }) {
  const child = spawn(process.execPath, [holder, folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
    cwd: '/',
    ...account,
  })
  onTestFinished(async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM')
      await once(child, 'exit')
    }
  })
  let complaint = ''
  child.stderr.on('data', (text) => (complaint += String(text)))
  const first = await Promise.race([
    once(child.stdout, 'data').then(([text]) => String(text).trim()),
    once(child, 'exit').then(() => undefined),
  ])
  if (first === undefined) throw new Error(complaint)
  return { child, url: first }
}

async function kill(child: ChildProcess): Promise<void> {
  const exited = once(child, 'exit')
  child.kill('SIGKILL')
  await exited
}

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client(url)
  // A server that is killed under the connection is what some of these tests are about.
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query({ text, rowMode: 'array' })).rows.flat()
  } finally {
    await client.end()
  }
}

async function serverPid(folder: string): Promise<number> {
  return Number((await readFile(join(folder, 'cluster', 'postmaster.pid'), 'utf8')).split('\n')[0])
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

const write = 'create table kept as select $$қала$$::text as word'
const read = 'select word from kept'

test('a restart keeps the data, what is written is on the disk, and nobody else reads the password', async () => {
  const folder = await dataFolder()
  {
    await using server = await startEmbedded({ folder })
    await query(server.url, write)
    expect(await query(server.url, 'show fsync')).toEqual(['on'])
    expect(await query(server.url, 'show full_page_writes')).toEqual(['on'])
    expect((await lstat(join(folder, 'password'))).mode & 0o077).toBe(0)
    const guess = new URL(server.url)
    guess.password = 'bastama'
    await expect(query(guess.href, 'select 1')).rejects.toThrow(/password authentication failed/)
  }
  expect(existsSync(join(folder, 'cluster', 'postmaster.pid'))).toBe(false)
  await using server = await startEmbedded({ folder })
  expect(await query(server.url, read)).toEqual(['қала'])
})

test('a server that outlived its killed process is stopped, and what was written is there', async () => {
  const folder = await dataFolder()
  const { child, url } = await hold(folder)
  await query(url, write)
  const orphan = await serverPid(folder)
  await kill(child)
  expect(lives(orphan)).toBe(true)

  await using server = await startEmbedded({ folder, durable: false })
  expect(await query(server.url, read)).toEqual(['қала'])
  expect(await serverPid(folder)).not.toBe(orphan)
})

test('after a kill of both, the log is replayed', async () => {
  const folder = await dataFolder()
  const { child, url } = await hold(folder)
  await query(url, write)
  const pid = await serverPid(folder)
  await kill(child)
  process.kill(pid, 'SIGKILL')

  await using server = await startEmbedded({ folder, durable: false })
  expect(await query(server.url, read)).toEqual(['қала'])
})

test('a server that dies while we live comes back at the same address', async () => {
  const folder = await dataFolder()
  await using server = await startEmbedded({ folder })
  await query(server.url, write)
  process.kill(await serverPid(folder), 'SIGKILL')
  await expect.poll(() => query(server.url, read).catch(() => 'not yet')).toEqual(['қала'])
})

test('SIGTERM stops the server and leaves no process', async () => {
  const folder = await dataFolder()
  const { child } = await hold(folder)
  const pid = await serverPid(folder)
  const exited = once(child, 'exit')
  child.kill('SIGTERM')
  expect(await exited).toEqual([0, null])
  expect(lives(pid)).toBe(false)
  expect(await readFile(join(folder, 'log'), 'utf8')).toContain('database system is shut down')
})

test('a second start on the same folder is refused in words, from another process and from this one', async () => {
  const folder = await dataFolder()
  const { url } = await hold(folder)
  await expect(startEmbedded({ folder, durable: false })).rejects.toThrow(
    /in use by another running Bastama.*DATA_DIR/,
  )
  expect(await query(url, 'select 1')).toEqual([1])

  const other = await dataFolder()
  await using _server = await startEmbedded({ folder: other, durable: false })
  await expect(startEmbedded({ folder: other, durable: false })).rejects.toThrow(/in use/)
})

test('a pid file that names a stranger, as after a reboot, is no obstacle', async () => {
  const folder = await dataFolder()
  await (await startEmbedded({ folder, durable: false })).stop()
  const pidFile = join(folder, 'cluster', 'postmaster.pid')
  await writeFile(pidFile, `${process.ppid}\n${join(folder, 'cluster')}\n0\n5432\n\n127.0.0.1\n`)
  await using server = await startEmbedded({ folder, durable: false })
  expect(await query(server.url, 'select 1')).toEqual([1])
})

test('a first start that was cut short is begun again', async () => {
  const folder = await dataFolder('new')
  await mkdir(join(folder, 'cluster.new', 'base'), { recursive: true })
  await using server = await startEmbedded({ folder, durable: false })
  expect(await query(server.url, 'select 1')).toEqual([1])
})

describe.runIf(asRoot)('as root', () => {
  const account = { uid: 65534, gid: 65534 }

  test('a clone under a folder that only root may enter works, the server has no right of root, and the folder stays closed', async () => {
    const closed = await mkdtemp(join(tmpdir(), 'bastama-closed-'))
    onTestFinished(() => rm(closed, { recursive: true, force: true }))
    const folder = join(closed, 'clone', '.data', 'postgres')
    {
      await using server = await startEmbedded({ folder, durable: false })
      onTestFinished(async () => rm(await realpath(folder), { recursive: true, force: true }))
      await query(server.url, write)
    }
    await using server = await startEmbedded({ folder, durable: false })
    expect(await query(server.url, read)).toEqual(['қала'])
    expect(await readlink(folder)).toMatch(/^\/var\/lib\/bastama-/)
    expect((await lstat(`/proc/${await serverPid(folder)}`)).uid).not.toBe(0)
    expect((await lstat(closed)).mode & 0o077).toBe(0)
  })

  test('without root it works as well, and the second start is refused as well', async () => {
    const folder = await dataFolder('new')
    await run('chown', ['65534:65534', join(folder, '..')])
    const { url } = await hold(folder, account)
    expect(await query(url, 'select 1')).toEqual([1])
    await expect(hold(folder, account)).rejects.toThrow(/in use by another running Bastama/)
  })

  test('data that another account owns is refused with what to do', async () => {
    const folder = await dataFolder()
    await run('chown', ['-R', '1:1', folder])
    await run('chmod', ['755', join(folder, '..'), folder])
    await expect(hold(folder, account)).rejects.toThrow(/belongs to another account \(uid 1.*chown/)
  })
})
