import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { open, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Contender } from './contenders/contender.ts'
import type { Job, Load } from './load.ts'

/** A contender that listens. */
export interface Running extends AsyncDisposable {
  readonly contender: Contender
  readonly file: string
  readonly port: number
  readonly pid: number
  /** milliseconds from the start of its process until it took requests */
  readonly startTime: number
}

export interface Start {
  readonly contender: Contender
  readonly file: string
  readonly port: number
  readonly databaseUrl: string
  readonly pool: number
  readonly scale: number
  readonly folder: string
}

/** Starts a contender in a process of its own, in production mode. What it logs goes to a file. */
export async function startContender(start: Start): Promise<Running> {
  const { contender, file, port, databaseUrl, pool, scale, folder } = start
  const log = await open(join(folder, `${contender.name}.log`), 'a')
  const began = performance.now()
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL('contenders/serve.ts', import.meta.url)), file],
    {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        DATABASE_URL: databaseUrl,
        PORT: String(port),
        POOL: String(pool),
        SCALE: String(scale),
        FOLDER: folder,
      },
      stdio: ['ignore', log.fd, 'inherit', 'ipc'],
    },
  )
  await log.close()
  await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => {
      throw new Error(`${contender.name} ended before it was ready`)
    }),
  ])
  return {
    contender,
    file,
    port,
    pid: child.pid ?? 0,
    startTime: performance.now() - began,
    [Symbol.asyncDispose]: () => end(child),
  }
}

/** The process that makes load, and what it is asked to do. */
export interface Generator extends AsyncDisposable {
  run(job: Job): Promise<Load>
}

export function startGenerator(): Generator {
  const child = spawn(process.execPath, [fileURLToPath(new URL('load.ts', import.meta.url))], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const ended = once(child, 'exit').then(() => [{ error: 'the load ended' }])
  return {
    async run(job) {
      child.send(job)
      const [answer]: { result?: Load; error?: string }[] = await Promise.race([
        once(child, 'message'),
        ended,
      ])
      if (!answer?.result) throw new Error(`${job.requests[0]?.path} at ${job.port}: ${answer?.error}`)
      return answer.result
    },
    [Symbol.asyncDispose]: () => end(child),
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGKILL')
  await once(child, 'exit')
}

/** Milliseconds of one tick of the kernel's accounts. */
const tick = 10

/** Processor time that a process has taken, in milliseconds; only Linux tells. */
export async function cpuOf(pid: number): Promise<number> {
  return (await statOf(pid))?.cpu ?? 0
}

/** Processor time of all that the server of PostgreSQL has started and that still runs, by process. */
export async function cpuOfChildren(parent: number): Promise<ReadonlyMap<number, number>> {
  const found = new Map<number, number>()
  for (const name of await readdir('/proc').catch(() => [])) {
    const stat = /^\d+$/.test(name) ? await statOf(Number(name)) : undefined
    if (stat?.parent === parent) found.set(Number(name), stat.cpu)
  }
  return found
}

/** The process that started another. */
export async function parentOf(pid: number): Promise<number> {
  return (await statOf(pid))?.parent ?? 0
}

/** Resident memory, in megabytes. */
export async function memoryOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
}

/**
 * Megabytes of a process and all that came of it; what several share is counted once.
 * @param kind all of it, or what is no file and no shared memory
 */
export async function memoryOfTree(ancestor: number, kind: 'Pss' | 'Pss_Anon' = 'Pss'): Promise<number> {
  let kilobytes = 0
  for (const pid of await treeOf(ancestor)) {
    const text = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '')
    kilobytes += Number(new RegExp(`^${kind}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0)
  }
  return Math.round(kilobytes / 1024)
}

/** A process and all that came of it. */
export async function treeOf(ancestor: number): Promise<number[]> {
  const parents = new Map<number, number>()
  for (const name of await readdir('/proc').catch(() => [])) {
    if (/^\d+$/.test(name)) parents.set(Number(name), await parentOf(Number(name)))
  }
  const isOf = (pid: number): boolean => pid === ancestor || (pid > 1 && isOf(parents.get(pid) ?? 0))
  return [...parents.keys()].filter(isOf)
}

async function statOf(pid: number): Promise<{ parent: number; cpu: number } | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined)
  // The name of the program stands in brackets, and may hold anything.
  const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ')
  if (!fields) return undefined
  return { parent: Number(fields[1]), cpu: (Number(fields[11]) + Number(fields[12])) * tick }
}
