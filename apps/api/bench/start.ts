import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Section } from './growth.ts'
import { parentOf } from './processes.ts'
import { table } from './table.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** The bars of the whole product: a second `npm start` is ready soon, and stands there with little. */
const mostSeconds = 10
const mostMegabytes = 700

/** Starts the whole product as a reader does, twice on one folder of data: only the first start builds and seeds. */
export async function productStart(firstPort: number): Promise<Section> {
  const dataDir = await mkdtemp(join(tmpdir(), 'bastama-bench-start-'))
  try {
    await stop((await npmStart(dataDir, firstPort)).child)
    const { child, seconds } = await npmStart(dataDir, firstPort)
    await delay(5000)
    const megabytes = await memoryOfTree(child.pid ?? 0)
    await stop(child)
    const judged = (isMet: boolean) => (isMet ? 'met' : '**short**')
    return {
      title: `The second npm start: at most ${mostSeconds} s and ${mostMegabytes} MB are the bars`,
      text: table(
        ['', '', ''],
        [
          ['until all is ready', `${seconds.toFixed(1)} s`, judged(seconds <= mostSeconds)],
          ['memory of all processes, idle', `${megabytes} MB`, judged(megabytes <= mostMegabytes)],
        ],
      ),
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function npmStart(dataDir: string, firstPort: number) {
  const began = performance.now()
  const child = spawn('npm', ['start'], {
    cwd: root,
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      API_PORT: String(firstPort),
      PORTAL_PORT: String(firstPort + 1),
      CONSOLE_PORT: String(firstPort + 2),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
    // In a group of its own, so that it is interrupted whole, as by Ctrl-C.
    detached: true,
  })
  let said = ''
  await new Promise<void>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text
      if (said.includes('is ready after')) resolve()
    })
    child.once('exit', () => reject(new Error(`npm start ended: ${said}`)))
  })
  return { child, seconds: (performance.now() - began) / 1000 }
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit')
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGINT')
  await ended
}

/** Megabytes of a process and all that came of it; what several share is counted once. Only Linux tells. */
async function memoryOfTree(ancestor: number): Promise<number> {
  const parents = new Map<number, number>()
  for (const name of await readdir('/proc').catch(() => [])) {
    if (/^\d+$/.test(name)) parents.set(Number(name), await parentOf(Number(name)))
  }
  const isOf = (pid: number): boolean => pid === ancestor || (pid > 1 && isOf(parents.get(pid) ?? 0))
  let kilobytes = 0
  for (const pid of parents.keys()) {
    if (!isOf(pid)) continue
    const text = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '')
    kilobytes += Number(/^Pss:\s+(\d+)/m.exec(text)?.[1] ?? 0)
  }
  return Math.round(kilobytes / 1024)
}
