import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { contenderNames, loadContestants } from './contestants.ts'
import { openDatabase } from './database.ts'
import { sizeOf } from './dataset/size.ts'
import { ask, checkEqual } from './equal.ts'
import { measure, statementsPerRequest } from './measure.ts'
import type { Bench, Measurement } from './measure.ts'
import { startContender, startGenerator } from './processes.ts'
import type { Running } from './processes.ts'
import { record } from './record.ts'
import { barsTable, fullTables, judgedAt, statementsKey } from './table.ts'
import { workloads as allWorkloads } from './workloads/all.ts'
import { trustedDocuments } from './workloads/documents.ts'

/**
 * `npm run bench`: builds the data, lets the contenders answer the same questions side by side, and prints what came of
 * it. The tables of docs/performance.md are written by a whole run alone.
 */
const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    growth: { type: 'boolean', default: false },
    pages: { type: 'boolean', default: false },
    scale: { type: 'string', default: '1' },
    contenders: { type: 'string' },
    workloads: { type: 'string' },
    port: { type: 'string', default: '5200' },
  },
})

const say = (line: string) => process.stdout.write(`${line}\n`)
const chosen = (list: string | undefined, all: readonly string[]) => list?.split(',') ?? all

/** Connections to the database, the same for every contender. */
const pool = 8

const pace = options.quick
  ? { loads: [judgedAt], rounds: () => 1, milliseconds: 2000, warming: 1000 }
  : {
      loads: [1, judgedAt, 64],
      rounds: (load: number) => (load === judgedAt ? 3 : 1),
      milliseconds: 8000,
      warming: 2000,
    }

async function compare(): Promise<void> {
  const size = sizeOf(Number(options.scale))
  const workloads = allWorkloads.filter(({ name }) => chosen(options.workloads, [name]).includes(name))
  const contestants = await loadContestants(chosen(options.contenders, contenderNames))
  const folder = await mkdtemp(join(tmpdir(), 'bastama-bench-files-'))
  await writeFile(join(folder, 'documents.json'), JSON.stringify(trustedDocuments()))
  say(`Building ${size.projects} projects …`)
  await using database = await openDatabase(size)
  await using generator = startGenerator()
  const bench: Bench = { database, generator, size }
  await using stack = new AsyncDisposableStack()
  stack.defer(() => rm(folder, { recursive: true, force: true }))

  const start = async (name: string, index: number) => {
    const contestant = contestants.find(({ contender }) => contender.name === name)
    if (!contestant) return undefined
    const port = Number(options.port) + index
    return stack.use(
      await startContender({
        ...contestant,
        port,
        databaseUrl: database.url,
        pool,
        scale: size.scale,
        folder,
      }),
    )
  }
  const [oursAlone] = await loadContestants(['ours'])
  if (!oursAlone) throw new Error('There is no contender “ours”.')
  const ours = stack.use(
    await startContender({
      ...oursAlone,
      port: Number(options.port) + contenderNames.length,
      databaseUrl: database.url,
      pool,
      scale: size.scale,
      folder,
    }),
  )
  for (const workload of workloads) {
    await writeFile(join(folder, `${workload.name}.json`), (await ask(ours, workload, 0, size)) ?? '')
  }
  const running: Running[] = []
  for (const [index, name] of contenderNames.entries()) {
    const one = await start(name, index)
    if (one) running.push(one)
  }

  say('Comparing answers, counting statements …')
  const statements = new Map<string, number>()
  for (const one of running) {
    for (const workload of workloads) {
      if (one.contender.name !== 'static') await checkEqual(ours, one, workload, size)
      const count = await statementsPerRequest(bench, one, workload)
      if (count !== undefined) statements.set(statementsKey(one.contender.name, workload.name), count)
    }
  }
  await ours[Symbol.asyncDispose]()

  const measurements: Measurement[] = []
  for (const workload of workloads) {
    for (const connections of pace.loads) {
      say(`Measuring ${workload.name} with ${connections} connections …`)
      const { milliseconds, warming } = pace
      const plan = { workload, connections, rounds: pace.rounds(connections), milliseconds, warming }
      measurements.push(...(await measure(bench, running, plan)))
    }
  }
  const findings = { measurements, statements, workloads }
  say(`\n${fullTables(findings)}\n\n${barsTable(measurements)}\n`)
  const isWhole = !options.quick && !options.contenders && !options.workloads && size.scale === 1
  if (isWhole) await record(findings, running)
}

await compare()
