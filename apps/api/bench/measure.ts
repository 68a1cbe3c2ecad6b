import { requestOf } from './contenders/contender.ts'
import type { Contender, Request } from './contenders/contender.ts'
import type { BenchDatabase } from './database.ts'
import type { Size } from './dataset/size.ts'
import type { Load } from './load.ts'
import { cpuOf, cpuOfChildren, memoryOf } from './processes.ts'
import type { Generator, Running } from './processes.ts'
import type { Change, Workload } from './workloads/workload.ts'

/** One round of one contender. */
export interface Round extends Load {
  readonly perSecond: number
  /** milliseconds of processor time that a request took in the contender's process */
  readonly nodeCpu: number
  /** the same in all processes of PostgreSQL */
  readonly databaseCpu: number
  /** megabytes of the contender's process, after the round */
  readonly memory: number
}

/** What a contender did on one workload with so many connections: the median of its rounds. */
export interface Measurement extends Round {
  readonly contender: string
  readonly workload: string
  readonly connections: number
}

export interface Plan {
  readonly work: Workload | Change
  readonly connections: number
  readonly rounds: number
  readonly milliseconds: number
}

export interface Bench {
  readonly database: BenchDatabase
  readonly generator: Generator
  readonly size: Size
}

/** Different requests of a workload: then it begins anew. A prime, so that it falls into step with nothing. */
const different = 997

function requestsOf(contender: Contender, work: Workload | Change, size: Size): Request[] {
  return Array.from({ length: different }, (_, n) => {
    const request = requestOf(contender, work, n, size)
    if (!request) throw new Error(`${contender.name} does not answer ${work.name}`)
    return request
  })
}

/** Asks contenders a workload, one after the other, until what they compile and keep is there. */
export async function warm(
  { generator, size }: Bench,
  all: readonly Running[],
  work: Workload | Change,
  milliseconds: number,
): Promise<void> {
  for (const { contender, port } of all) {
    const requests = requestsOf(contender, work, size)
    await generator.run({
      port,
      requests,
      connections: 16,
      milliseconds,
      all: contender.keepsAnswers === true,
    })
  }
}

/** Measures contenders in turns: each does one round, then each the next, so that none has the quiet hour for itself. */
export async function measure(bench: Bench, all: readonly Running[], plan: Plan): Promise<Measurement[]> {
  const rounds = new Map<Running, Round[]>()
  for (let round = 0; round < plan.rounds; round += 1) {
    for (const running of all) {
      rounds.set(running, [...(rounds.get(running) ?? []), await measureRound(bench, running, plan)])
    }
  }
  return all.map((running) => ({
    contender: running.contender.name,
    workload: plan.work.name,
    connections: plan.connections,
    ...medianOf(rounds.get(running) ?? []),
  }))
}

async function measureRound(
  { database, generator, size }: Bench,
  { contender, port, pid }: Running,
  { work, connections, milliseconds }: Plan,
): Promise<Round> {
  const requests = requestsOf(contender, work, size)
  const nodeBefore = await cpuOf(pid)
  const databaseBefore = await cpuOfChildren(database.pid)
  const load = await generator.run({ port, requests, connections, milliseconds })
  const nodeAfter = await cpuOf(pid)
  const databaseAfter = await cpuOfChildren(database.pid)
  let databaseCpu = 0
  for (const [process, after] of databaseAfter) databaseCpu += after - (databaseBefore.get(process) ?? 0)
  return {
    ...load,
    perSecond: load.requests / load.seconds,
    nodeCpu: (nodeAfter - nodeBefore) / load.requests,
    databaseCpu: databaseCpu / load.requests,
    memory: await memoryOf(pid),
  }
}

/** The round in the middle, by requests per second. */
export function medianOf<One extends { readonly perSecond: number }>(rounds: readonly One[]): One {
  const sorted = rounds.toSorted((one, other) => one.perSecond - other.perSecond)
  const middle = sorted[Math.floor((sorted.length - 1) / 2)]
  if (!middle) throw new Error('There was no round.')
  return middle
}
