import { openArena } from '../arena.ts'
import { loadContestants } from '../contestants.ts'
import type { Section } from '../record.ts'
import { rowsOfAnswer, viewers } from './answers.ts'
import { connections, documents, startAndMemory } from './capacity.ts'
import { depth, moreData, oneByOne } from './data.ts'
import { productStart } from './start.ts'

export interface GrowthOptions {
  readonly quick: boolean
  /** of the smaller data: the larger is ten times it */
  readonly scale: number
  readonly port: number
  readonly say: (line: string) => void
  readonly found: (section: Section) => void
}

/**
 * How our API behaves when there is more of something: rows in the tables, rows in an answer, pages before the one asked
 * for, kinds of viewers, documents, connections to the database; and what it takes to start and to stand ready.
 */
export async function growth({ quick, scale, port, say, found }: GrowthOptions): Promise<void> {
  const [ours] = await loadContestants(['ours'])
  if (!ours) throw new Error('There is no contender “ours”.')
  const milliseconds = quick ? 1500 : 8000
  say('Building the data …')
  const small = await (async () => {
    await using arena = await openArena(scale, port)
    const running = await arena.start(ours)
    found(await startAndMemory(arena, running))
    say('Rows in an answer …')
    found(await rowsOfAnswer(arena, running))
    say('Kinds of viewers …')
    found(await viewers(running))
    say('Connections to the database …')
    found(await connections(arena, ours, milliseconds))
    say('All workloads …')
    const alone = await oneByOne(arena, running, milliseconds)
    say('Documents …')
    found(await documents(arena, running, milliseconds))
    return alone
  })()
  say('Building ten times the data …')
  const large = await (async () => {
    await using arena = await openArena(10 * scale, port + 10)
    say('All workloads, over ten times the data …')
    return await oneByOne(arena, await arena.start(ours), milliseconds)
  })()
  found(moreData(small, large))
  found(depth(small, large))
  say('Starting the product twice …')
  found(await productStart(port))
}
