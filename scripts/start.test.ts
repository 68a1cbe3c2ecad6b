import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePorts } from '../apps/api/src/platform/free-ports.ts'
import { root } from './process.ts'

let dataDir: string
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'bastama-start-'))
})
afterAll(() => rm(dataDir, { recursive: true, force: true }))

interface Start {
  readonly process: ChildProcess
  readonly ports: { readonly API_PORT: string; readonly PORTAL_PORT: string; readonly CONSOLE_PORT: string }
  /** all that it has said */
  said(): string
  /** settles when it says that it is ready, or ends */
  readonly settled: Promise<unknown>
  readonly ended: Promise<number | null>
}

/** `npm start` as somebody types it, on the data folder of this file. */
async function start(given: Partial<Start['ports']> = {}): Promise<Start> {
  const [api, portal, staffConsole] = await freePorts(3)
  const ports = {
    API_PORT: String(api),
    PORTAL_PORT: String(portal),
    CONSOLE_PORT: String(staffConsole),
    ...given,
  }
  const child = spawn(process.execPath, ['scripts/start.ts'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: '', DATABASE_URL: '', DATA_DIR: dataDir, ...ports },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let words = ''
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const ready = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        words += text
        if (words.includes('Bastama is ready')) resolve()
      })
    }
  })
  return { process: child, ports, said: () => words, settled: Promise.race([ready, ended]), ended }
}

async function projectsShown({ ports }: Start): Promise<number> {
  const response = await fetch(`http://127.0.0.1:${ports.API_PORT}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ projects { totalCount } }' }),
  })
  const { data }: { data: { projects: { totalCount: number } } } = JSON.parse(await response.text())
  return data.projects.totalCount
}

async function isListening(port: string): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' }).then(
    () => true,
    () => false,
  )
}

test('one command brings everything up, a second one is refused, and what is killed comes back with its data', async () => {
  const first = await start()
  await first.settled
  expect(first.said()).toContain(`http://localhost:${first.ports.PORTAL_PORT}`)
  const shown = await projectsShown(first)
  expect(shown).toBeGreaterThan(20)
  const page = await fetch(`http://localhost:${first.ports.PORTAL_PORT}/kk`)
  expect(await page.text()).toContain('<html lang="kk"')

  const onTheSameData = await start()
  expect(await onTheSameData.ended).toBe(1)
  expect(onTheSameData.said()).toContain('in use by another running Bastama')

  const onATakenPort = await start({ PORTAL_PORT: first.ports.PORTAL_PORT })
  expect(await onATakenPort.ended).toBe(1)
  expect(onATakenPort.said().trim().split('\n').at(-1)).toBe(
    `Port ${first.ports.PORTAL_PORT} is taken: stop what uses it, or set PORTAL_PORT to give the portal another.`,
  )

  first.process.kill('SIGTERM')
  expect(await first.ended).toBe(0)
  for (const port of Object.values(first.ports)) expect(await isListening(port)).toBe(false)

  const second = await start()
  await second.settled
  expect(second.said()).not.toContain('Filling the empty database')
  expect(await projectsShown(second)).toBe(shown)
  second.process.kill('SIGKILL')
  await second.ended

  // Another one finds what the killed one has left, and puts it in order.
  const third = await start(second.ports)
  await third.settled
  expect(third.said()).toContain('Bastama is ready')
  expect(await projectsShown(third)).toBe(shown)
  third.process.kill('SIGINT')
  expect(await third.ended).toBe(0)
})
