import type { BenchDatabase } from './database.ts'
import type { Size } from './dataset/size.ts'
import { ask } from './equal.ts'
import type { Load } from './load.ts'
import { cpuOf, cpuOfChildren, memoryOf } from './processes.ts'
import type { Generator, Running } from './processes.ts'
import type { Workload } from './workloads/workload.ts'

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
  readonly workload: Workload
  readonly connections: number
  readonly rounds: number
  readonly milliseconds: number
  readonly warming: number
}

export interface Bench {
  readonly database: BenchDatabase
  readonly generator: Generator
  readonly size: Size
}

/** Measures contenders in turns: each does one round, then each the next, so that none has the quiet hour for itself. */
export async function measure(bench: Bench, all: readonly Running[], plan: Plan): Promise<Measurement[]> {
  const { workload, connections } = plan
  const able = all.filter(({ contender }) => contender.request(workload, 0, bench.size))
  const rounds = new Map<Running, Round[]>()
  for (let round = 0; round < plan.rounds; round += 1) {
    for (const running of able) {
      const one = await measureRound(bench, running, plan)
      rounds.set(running, [...(rounds.get(running) ?? []), one])
    }
  }
  return able.map((running) => ({
    contender: running.contender.name,
    workload: workload.name,
    connections,
    ...medianOf(rounds.get(running) ?? []),
  }))
}

async function measureRound(
  { database, generator, size }: Bench,
  running: Running,
  plan: Plan,
): Promise<Round> {
  const { file, port, pid } = running
  const { workload, connections, milliseconds, warming } = plan
  const job = { file, port, workload: workload.name, scale: size.scale, connections }
  await generator.run({ ...job, milliseconds: warming, all: running.contender.keepsAnswers === true })
  const nodeBefore = await cpuOf(pid)
  const databaseBefore = await cpuOfChildren(database.pid)
  const load = await generator.run({ ...job, milliseconds })
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
function medianOf(rounds: readonly Round[]): Round {
  const sorted = rounds.toSorted((one, other) => one.perSecond - other.perSecond)
  const middle = sorted[Math.floor((sorted.length - 1) / 2)]
  if (!middle) throw new Error('There was no round.')
  return middle
}

/** Statements that the database runs for one request, once the contender is warm. */
export async function statementsPerRequest(
  { database, size }: Bench,
  running: Running,
  workload: Workload,
): Promise<number | undefined> {
  const asked = 20
  if ((await ask(running, workload, 0, size)) === undefined) return undefined
  const statements = await database.statementsOf(async () => {
    for (let n = 0; n < asked; n += 1) await ask(running, workload, n, size)
  })
  return statements / asked
}
