import { actors, asActor } from '../actors.ts'
import type { Arena } from '../arena.ts'
import { middle, send, timesOf } from '../asking.ts'
import { post } from '../contenders/contender.ts'
import type { Request } from '../contenders/contender.ts'
import type { Running } from '../processes.ts'
import type { Section } from '../record.ts'
import { table } from '../table.ts'
import { showcase } from '../workloads/showcase.ts'

/** A list with so many rows that the number of statements would show if it followed them. */
export async function rowsOfAnswer(arena: Arena, running: Running): Promise<Section> {
  const document = showcase.document
    .replace('$theme: String!', '$theme: String!, $first: Int!')
    .replace('first: 24', 'first: $first')
    // The answer would count more objects than one may ask for.
    .replace(/members \{.*\}\n/, 'members { role }\n')
    .replace(/district \{.*\}\n/, '')
    .replace(/cover \{.*\}\n/, 'cover { width }\n')
  const rows: { readonly first: number; readonly statements: number; readonly time: number }[] = []
  for (const first of [1, 10, 100]) {
    const request = post(document, { ...showcase.variables(0, arena.size), first })
    const time = await timeOf(running, request)
    const statements = await arena.database.statementsOf(async () => {
      await send(running.port, request)
    })
    rows.push({ first, statements, time })
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

/** Each kind of viewer has plans of its own, and many roles are many values in one. */
export async function viewers(running: Running): Promise<Section> {
  const { manager } = actors
  const all = {
    ...actors,
    'manager of 100 programmes': { ...manager, grants: Array.from({ length: 100 }, () => manager.grants[0]) },
  }
  const ofAll = showcase.document
    .replace(', $theme: String!', '')
    .replace('filter: { theme: [$theme] }, ', '')
  const columns = [
    await ratios(running, all, post(showcase.document, { language: 'KK', theme: 'theme-1' })),
    await ratios(running, all, post(ofAll, { language: 'KK' })),
  ]
  const names = [...Object.keys(all), 'all in turn ÷ each for itself']
  return {
    title: 'Kinds of viewers: the showcase page, the middle time of a request ÷ that of a visitor',
    text: table(
      ['viewer', 'of one theme', 'of all projects'],
      names.map((name, index) => [
        name,
        ...columns.map((column) => (column[index] ?? Number.NaN).toFixed(2)),
      ]),
    ),
  }
}

/** What a request takes each actor, as a part of what it takes the first; last, all in turn as a part of each for itself. */
async function ratios(
  running: Running,
  all: Readonly<Record<string, object>>,
  request: Request,
): Promise<number[]> {
  const requests = Object.values(all).map((actor) => asActor(actor, request))
  const times: number[] = []
  for (const one of requests) times.push(await timeOf(running, one))
  let turn = 0
  const inTurn = await timesOf(() => send(running.port, requests[turn++ % requests.length] ?? request))
  const [visitor = Number.NaN] = times
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length
  return [...times.map((time) => time / visitor), middle(inTurn) / mean]
}

/** The middle time of a request, once its plan is there on every connection. */
async function timeOf({ port }: Running, request: Request): Promise<number> {
  await timesOf(() => send(port, request))
  return middle(await timesOf(() => send(port, request)))
}
