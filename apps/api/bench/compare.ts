import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openArena } from './arena.ts'
import { loadContestants } from './contestants.ts'
import { ask, checkEqual } from './equal.ts'
import { measure, statementsPerRequest } from './measure.ts'
import type { Measurement } from './measure.ts'
import type { Running } from './processes.ts'
import { judgedAt, statementsKey } from './table.ts'
import type { Findings } from './table.ts'
import { workloads as everyWorkload } from './workloads/all.ts'
import type { Workload } from './workloads/workload.ts'

export interface Comparison {
  readonly quick: boolean
  readonly scale: number
  readonly port: number
  readonly contenders: readonly string[]
  readonly workloads: readonly Workload[]
  readonly say: (line: string) => void
}

/** How long rounds are, how many there are, and of how many connections. */
const quickly = { loads: [judgedAt], rounds: () => 1, milliseconds: 2000, warming: 1000 }
const properly = {
  loads: [1, judgedAt, 64],
  rounds: (load: number) => (load === judgedAt ? 3 : 1),
  milliseconds: 8000,
  warming: 2000,
}

/** Lets the contenders answer the same questions side by side, once their answers are found equal. */
export async function compare(options: Comparison): Promise<Findings> {
  const { workloads, say } = options
  const contestants = await loadContestants(options.contenders)
  const [own] = await loadContestants(['ours'])
  if (!own) throw new Error('There is no contender “ours”.')
  say('Building the data …')
  await using arena = await openArena(options.scale, options.port)
  const { size } = arena

  // What the others are held against, and whose answers are the static files.
  const ours = await arena.start(own)
  for (const workload of everyWorkload) {
    await writeFile(join(arena.folder, `${workload.name}.json`), (await ask(ours, workload, 0, size)) ?? '')
  }
  const running: Running[] = []
  for (const contestant of contestants) running.push(await arena.start(contestant))

  say('Comparing answers, counting statements …')
  const statements = new Map<string, number>()
  for (const one of running) {
    for (const workload of workloads) {
      if (one.contender.name !== 'static') await checkEqual(ours, one, workload, size)
      const count = await statementsPerRequest(arena, one, workload)
      if (count !== undefined) statements.set(statementsKey(one.contender.name, workload.name), count)
    }
  }
  await ours[Symbol.asyncDispose]()

  const { loads, rounds, milliseconds, warming } = options.quick ? quickly : properly
  const measurements: Measurement[] = []
  for (const workload of workloads) {
    for (const connections of loads) {
      say(`Measuring ${workload.name} with ${connections} connections …`)
      const plan = { workload, connections, rounds: rounds(connections), milliseconds, warming }
      measurements.push(...(await measure(arena, running, plan)))
    }
  }
  return { measurements, statements, workloads, contenders: running.map(({ contender }) => contender) }
}
