import { openArena } from './arena.ts'
import type { Arena } from './arena.ts'
import { loadContestants } from './contestants.ts'
import type { Contestant } from './contestants.ts'
import { post } from './contenders/contender.ts'
import type { Request } from './contenders/contender.ts'
import { roleHeader } from './contenders/product.ts'
import { programmeId } from './dataset/size.ts'
import { measure } from './measure.ts'
import type { Measurement } from './measure.ts'
import { memoryOf } from './processes.ts'
import type { Running } from './processes.ts'
import { productStart } from './start.ts'
import { table } from './table.ts'
import { workloads } from './workloads/all.ts'
import { showcase } from './workloads/showcase.ts'

/** One question of how something grows, with its table. */
export interface Section {
  readonly title: string
  readonly text: string
}

export interface GrowthOptions {
  readonly quick: boolean
  readonly port: number
  readonly say: (line: string) => void
}

/**
 * How our API behaves when there is more of something: rows in the tables, rows in an answer, pages before the one asked
 * for, kinds of viewers, documents, connections to the database; and what it takes to start and to stand ready.
 */
export async function growth({ quick, port, say }: GrowthOptions): Promise<Section[]> {
  const [ours] = await loadContestants(['ours'])
  if (!ours) throw new Error('There is no contender “ours”.')
  const milliseconds = quick ? 1500 : 8000
  say('Building the data …')
  const small = await (async () => {
    await using arena = await openArena(1, port)
    const one: Section[] = []
    const running = await arena.start(ours)
    one.push(await startAndMemory(arena, running))
    say('Rows in an answer …')
    one.push(await rowsOfAnswer(arena, running))
    say('Kinds of viewers …')
    one.push(await viewers(running))
    say('Connections …')
    one.push(await connections(arena, ours, milliseconds))
    say('All workloads …')
    const alone = await oneByOne(arena, running, milliseconds)
    say('Documents …')
    one.push(await documents(arena, running, milliseconds))
    return { sections: one, alone }
  })()
  say('Building ten times the data …')
  await using arena = await openArena(10, port + 10)
  say('All workloads, over ten times the data …')
  const large = await oneByOne(arena, await arena.start(ours), milliseconds)
  await arena[Symbol.asyncDispose]()
  say('Starting the product twice …')
  return [
    moreData(small.alone, large),
    depth(small.alone, large),
    ...small.sections,
    await productStart(port),
  ]
}

/** Each workload with one connection: how long a request takes when nobody else asks. */
async function oneByOne(arena: Arena, running: Running, milliseconds: number): Promise<Measurement[]> {
  const all: Measurement[] = []
  for (const workload of workloads) {
    const plan = { workload, connections: 1, rounds: 1, milliseconds, warming: 1500 }
    all.push(...(await measure(arena, [running], plan)))
  }
  return all
}

const timeOf = (measured: readonly Measurement[], workload: string) =>
  measured.find((one) => one.workload === workload)?.p50 ?? Number.NaN

function moreData(small: readonly Measurement[], large: readonly Measurement[]): Section {
  return {
    title: 'Ten times the data: the middle time of a request, 200,000 ÷ 20,000 projects',
    text: table(
      ['workload', 'grows by'],
      workloads.map(({ name }) => [name, (timeOf(large, name) / timeOf(small, name)).toFixed(2)]),
    ),
  }
}

/** The bar: a page at any depth takes less than 1.3 times as long over ten times the data. */
const mostGrowth = 1.3

function depth(small: readonly Measurement[], large: readonly Measurement[]): Section {
  const rows = ['first-page', 'deep-page'].map((name) => {
    const ratio = timeOf(large, name) / timeOf(small, name)
    return [`${name}, ten times the data`, ratio.toFixed(2), ratio < mostGrowth ? 'met' : '**short**']
  })
  const deep = timeOf(small, 'deep-page') / timeOf(small, 'first-page')
  return {
    title: `Depth: less than ${mostGrowth} is the bar`,
    text: table(
      ['', 'ratio', ''],
      [...rows, ['page 500 ÷ page 1', deep.toFixed(2), deep < mostGrowth ? 'met' : '**short**']],
    ),
  }
}

async function startAndMemory(arena: Arena, running: Running): Promise<Section> {
  const idle = await memoryOf(running.pid)
  const plan = { workload: showcase, connections: 64, rounds: 1, milliseconds: 4000, warming: 0 }
  await measure(arena, [running], plan)
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

/** Lists of every kind, with so many rows that the number of statements would show if it followed them. */
async function rowsOfAnswer(arena: Arena, running: Running): Promise<Section> {
  const document = showcase.document
    .replace('$theme: String!', '$theme: String!, $first: Int!')
    .replace('first: 24', 'first: $first')
    // The answer would count more objects than one may ask for.
    .replace(/members \{.*\}\n/, 'members { role }\n')
    .replace(/district \{.*\}\n/, '')
    .replace(/cover \{.*\}\n/, 'cover { width }\n')
  const rows: { readonly first: number; readonly statements: number; readonly time: number }[] = []
  for (const first of [1, 10, 100]) {
    const ask = () => send(running, post(document, { ...showcase.variables(0, arena.size), first }))
    for (let time = 0; time < 10; time += 1) await ask()
    const times = await timesOf(ask)
    const statements = await arena.database.statementsOf(ask)
    rows.push({ first, statements, time: middle(times) })
  }
  return {
    title: 'Rows of an answer: projects with team, members, cover and latest update',
    text: table(
      ['rows', 'statements', 'time ÷ that of 1 row'],
      rows.map(({ first, statements, time }) => [
        String(first),
        String(statements),
        (time / (rows[0]?.time ?? Number.NaN)).toFixed(2),
      ]),
    ),
  }
}

async function viewers(running: Running): Promise<Section> {
  const personId = '00000000-0000-4000-8000-000000000000'
  const person = (...grants: readonly object[]) => ({ kind: 'person', personId, grants })
  const actors = {
    visitor: { kind: 'visitor' },
    resident: person(),
    manager: person({ role: 'manager', programmeId }),
    administrator: person({ role: 'administrator' }),
    integrator: { kind: 'integrator', keyId: personId, programmeId, scopes: ['read:published'] },
  }
  const times: { readonly name: string; readonly time: number }[] = []
  for (const [name, actor] of Object.entries(actors)) {
    const request = post(showcase.document, { language: 'KK', theme: 'theme-1' })
    const headers = { ...request.headers, [roleHeader]: JSON.stringify(actor) }
    const ask = () => send(running, { ...request, headers })
    for (let time = 0; time < 60; time += 1) await ask()
    times.push({ name, time: middle(await timesOf(ask)) })
  }
  return {
    title: 'Kinds of viewers: the showcase page, the middle time of a request ÷ that of a visitor',
    text: table(
      ['viewer', 'ratio'],
      times.map(({ name, time }) => [name, (time / (times[0]?.time ?? Number.NaN)).toFixed(2)]),
    ),
  }
}

/** More documents than plans are kept: the cache is at its bound, and what is asked often stays fast. */
async function documents(arena: Arena, running: Running, milliseconds: number): Promise<Section> {
  const plan = { workload: showcase, connections: 16, rounds: 1, milliseconds, warming: 1500 }
  const speed = async () => (await measure(arena, [running], plan))[0]?.perSecond ?? Number.NaN
  const before = await speed()
  const memoryBefore = await memoryOf(running.pid)
  const different = 1500
  const began = performance.now()
  for (let number = 0; number < different; number += 1) {
    const document = showcase.document.replace('slug\n', `slug\n  a${number}: slug\n`)
    await send(running, post(document, showcase.variables(number, arena.size)))
  }
  const each = (performance.now() - began) / different
  const memoryAfter = await memoryOf(running.pid)
  const after = await speed()
  return {
    title: `Documents: ${different} different ones, more than plans are kept`,
    text: table(
      ['', ''],
      [
        ['speed of the showcase page after them ÷ before', (after / before).toFixed(2)],
        ['a document that was never asked ÷ one that was', (each / (1000 / before)).toFixed(1)],
        ['memory that they took', `${memoryAfter - memoryBefore} MB`],
      ],
    ),
  }
}

async function connections(arena: Arena, ours: Contestant, milliseconds: number): Promise<Section> {
  const speeds: { readonly pool: number; readonly perSecond: number }[] = []
  for (const pool of [1, 2, 4, 8]) {
    await using running = await arena.start(ours, pool)
    const plan = { workload: showcase, connections: 16, rounds: 1, milliseconds, warming: 1500 }
    const [measured] = await measure(arena, [running], plan)
    speeds.push({ pool, perSecond: measured?.perSecond ?? Number.NaN })
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

async function send({ port }: Running, { method, path, headers, body }: Request): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    headers,
    ...(body !== undefined && { body }),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(text)
}

async function timesOf(ask: () => Promise<void>): Promise<number[]> {
  const times: number[] = []
  for (let time = 0; time < 100; time += 1) {
    const began = performance.now()
    await ask()
    times.push(performance.now() - began)
  }
  return times
}

function middle(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN
}
