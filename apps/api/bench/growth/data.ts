import type { Arena } from '../arena.ts'
import { measure, warm } from '../measure.ts'
import type { Measurement } from '../measure.ts'
import type { Running } from '../processes.ts'
import type { Section } from '../record.ts'
import { table } from '../table.ts'
import { everything } from '../workloads/all.ts'

/** Each workload with one connection: how long a request takes when nobody else asks. */
export async function oneByOne(arena: Arena, running: Running, milliseconds: number): Promise<Measurement[]> {
  const all: Measurement[] = []
  for (const work of everything) {
    await warm(arena, [running], work, 1500)
    all.push(...(await measure(arena, [running], { work, connections: 1, rounds: 1, milliseconds })))
  }
  return all
}

const timeOf = (measured: readonly Measurement[], workload: string) =>
  measured.find((one) => one.workload === workload)?.p50 ?? Number.NaN

/** How much longer a request takes over ten times the data. */
export function moreData(small: readonly Measurement[], large: readonly Measurement[]): Section {
  return {
    title: 'Ten times the data: the middle time of a request ÷ that over the data once',
    text: table(
      ['workload', 'grows by'],
      everything.map(({ name }) => [name, (timeOf(large, name) / timeOf(small, name)).toFixed(2)]),
    ),
  }
}

/** The bar: a page at any depth takes less than 1.3 times as long over ten times the data. */
const mostGrowth = 1.3

/** Whether the 500th page is as near as the first, over little data and over much. */
export function depth(small: readonly Measurement[], large: readonly Measurement[]): Section {
  const rows = [
    ...['first-page', 'deep-page'].map(
      (name) => [`${name}, ten times the data`, timeOf(large, name) / timeOf(small, name)] as const,
    ),
    ...[small, large].map(
      (measured, index) =>
        [
          `page 500 ÷ page 1${index === 1 ? ', of ten times the data' : ''}`,
          timeOf(measured, 'deep-page') / timeOf(measured, 'first-page'),
        ] as const,
    ),
  ]
  return {
    title: `Depth: less than ${mostGrowth} is the bar`,
    text: table(
      ['', 'ratio', ''],
      rows.map(([name, ratio]) => [name, ratio.toFixed(2), ratio < mostGrowth ? 'met' : '**short**']),
    ),
  }
}
