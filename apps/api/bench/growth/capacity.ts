import type { Arena } from '../arena.ts'
import { send } from '../asking.ts'
import type { Contestant } from '../contestants.ts'
import { post } from '../contenders/contender.ts'
import { measure, warm } from '../measure.ts'
import { memoryOf, memoryOfTree } from '../processes.ts'
import type { Running } from '../processes.ts'
import type { Section } from '../record.ts'
import { table } from '../table.ts'
import { showcase } from '../workloads/showcase.ts'

/** How soon the API takes requests, and what it stands there with. */
export async function startAndMemory(arena: Arena, running: Running): Promise<Section> {
  const idle = await memoryOf(running.pid)
  await measure(arena, [running], { work: showcase, connections: 64, rounds: 1, milliseconds: 4000 })
  return {
    title: 'Start and memory of the API, on this machine',
    text: table(
      ['', ''],
      [
        [
          'from the start of the process to the first request taken',
          `${(running.startTime / 1000).toFixed(1)} s`,
        ],
        ['resident, idle', `${idle} MB`],
        ['resident, after 64 connections asked for the showcase page', `${await memoryOf(running.pid)} MB`],
      ],
    ),
  }
}

/** Requests for the showcase page per second. */
async function speed(arena: Arena, running: Running, milliseconds: number): Promise<number> {
  await warm(arena, [running], showcase, 1500)
  const plan = { work: showcase, connections: 16, rounds: 1, milliseconds }
  const [measured] = await measure(arena, [running], plan)
  return measured?.perSecond ?? Number.NaN
}

/** More documents than plans are kept: the cache is at its bound, and what is asked often stays fast. */
export async function documents(arena: Arena, running: Running, milliseconds: number): Promise<Section> {
  const memory = async () =>
    [await memoryOf(running.pid), await memoryOfTree(arena.database.pid, 'Pss_Anon')] as const
  const before = await speed(arena, running, milliseconds)
  const [ours, database] = await memory()
  const different = 1500
  const began = performance.now()
  for (let number = 0; number < different; number += 1) {
    const document = showcase.document.replace('slug\n', `slug\n  a${number}: slug\n`)
    await send(running.port, post(document, showcase.variables(number, arena.size)))
  }
  const each = (performance.now() - began) / different
  const [oursAfter, databaseAfter] = await memory()
  const after = await speed(arena, running, milliseconds)
  return {
    title: `Documents: ${different} different ones, more than plans are kept`,
    text: table(
      ['', ''],
      [
        ['speed of the showcase page after them ÷ before', (after / before).toFixed(2)],
        ['a document that was never asked ÷ one that was', (each / (1000 / before)).toFixed(1)],
        ['memory that they took in the API', `${oursAfter - ours} MB`],
        ['in PostgreSQL, whose connections begin anew when they hold many', `${databaseAfter - database} MB`],
      ],
    ),
  }
}

/** From one connection to the database to eight. */
export async function connections(arena: Arena, ours: Contestant, milliseconds: number): Promise<Section> {
  const speeds: { readonly pool: number; readonly perSecond: number }[] = []
  for (const pool of [1, 2, 4, 8]) {
    await using running = await arena.start(ours, pool)
    speeds.push({ pool, perSecond: await speed(arena, running, milliseconds) })
  }
  return {
    title: 'Connections to the database: requests per second of the showcase page ÷ those over one',
    text: table(
      ['connections', 'ratio'],
      speeds.map(({ pool, perSecond }) => [
        String(pool),
        (perSecond / (speeds[0]?.perSecond ?? Number.NaN)).toFixed(2),
      ]),
    ),
  }
}
