import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openArena } from '../arena.ts'
import { contenderNames, loadContestants } from '../contestants.ts'
import { measure, warm } from '../measure.ts'
import type { Measurement } from '../measure.ts'
import type { Running } from '../processes.ts'
import { workloads } from '../workloads/all.ts'
import { ask, checkEqual, statementsPerRequest } from './equal.ts'
import { secondsOf } from './schedule.ts'
import type { Step, Tempo } from './schedule.ts'
import { statementsKey } from './tables.ts'
import type { Findings } from './tables.ts'

export interface Comparison {
  readonly tempo: Tempo
  readonly steps: readonly Step[]
  readonly scale: number
  readonly port: number
  readonly say: (line: string) => void
  /** told after each workload what has been found until then, so that nothing is lost of a run that breaks */
  readonly found: (findings: Findings) => Promise<void>
}

/** Lets the contenders answer the same questions side by side, once their answers are found equal. */
export async function compare({ tempo, steps, scale, port, say, found }: Comparison): Promise<Findings> {
  const contestants = await loadContestants(
    contenderNames.filter((name) => steps.some((step) => step.contenders.includes(name))),
  )
  const [own] = await loadContestants(['ours'])
  if (!own) throw new Error('There is no contender “ours”.')
  say(`Measuring takes ${minutes(secondsOf(steps))}; before it the data is built and answers are compared.`)
  say('Building the data …')
  await using arena = await openArena(scale, port)
  const { size } = arena

  // What the others are held against, and whose answers are the static files.
  const ours = await arena.start(own)
  for (const workload of workloads) {
    await writeFile(join(arena.folder, `${workload.name}.json`), (await ask(ours, workload, 0, size)) ?? '')
  }
  const running: Running[] = []
  for (const contestant of contestants) running.push(await arena.start(contestant))

  say('Comparing answers, counting statements …')
  const statements = new Map<string, number>()
  const askedIn = ({ contenders }: Step) =>
    running.filter(({ contender: { name } }) => contenders.some((one) => one === name))
  for (const step of steps) {
    for (const one of askedIn(step)) {
      if (one.contender.name !== 'static') await checkEqual(ours, one, step.work, size)
      const count = await statementsPerRequest(arena, one, step.work)
      if (count !== undefined) statements.set(statementsKey(one.contender.name, step.work.name), count)
    }
  }
  await ours[Symbol.asyncDispose]()

  const findings = (done: number): Findings => ({
    measurements: [...measurements],
    statements,
    works: steps.slice(0, done).map(({ work }) => work),
    contenders: running.map(({ contender }) => contender),
  })
  const measurements: Measurement[] = []
  for (const [index, step] of steps.entries()) {
    say(`${step.work.name}: ${minutes(secondsOf(steps.slice(index)))} left …`)
    const asked = askedIn(step)
    await warm(arena, asked, step.work, tempo.warming)
    for (const load of step.loads) {
      const plan = { ...load, work: step.work, milliseconds: tempo.milliseconds }
      measurements.push(...(await measure(arena, asked, plan)))
    }
    await found(findings(index + 1))
  }
  return findings(steps.length)
}

const minutes = (seconds: number) => `${Math.ceil(seconds / 60)} min`
