import { appendFile, mkdir, readFile, rename } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Measurement } from '../measure.ts'
import { judge, ratiosToFloor } from './tables.ts'

const folder = join(tmpdir(), 'bastama-bench')
const file = join(folder, 'measured.jsonl')
const fileBefore = join(folder, 'measured-before.jsonl')

/** By how much two runs may differ: what lies within says nothing. */
const noise = 0.15

/** Makes room for what a whole run measures; what the last one did is kept beside it. @returns the file */
export async function beginFigures(): Promise<string> {
  await mkdir(folder, { recursive: true })
  await rename(file, fileBefore).catch(() => {})
  return file
}

/** Adds what was measured, each on a line. */
export async function keepFigures(measurements: readonly Measurement[]): Promise<void> {
  await appendFile(file, measurements.map((one) => `${JSON.stringify(one)}\n`).join(''))
}

/** How far a run is from the one before it on this machine; undefined where there was none. */
export async function differenceToRunBefore(now: readonly Measurement[]): Promise<string | undefined> {
  const text = await readFile(fileBefore, 'utf8').catch(() => '')
  const before: Measurement[] = text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]))
  if (before.length === 0) return undefined
  return [
    `Bars: ${farthest(judgedRatios(before), judgedRatios(now))}`,
    `Ratios to the floor: ${farthest(ratiosToFloor(before), ratiosToFloor(now))}`,
  ].join('\n')
}

function judgedRatios(measurements: readonly Measurement[]): Map<string, number> {
  return new Map(
    judge(measurements).map(({ bar: { workload, of, by }, ratio }) => [
      `${workload}, ${of} ÷ ${by.join(' or ')}`,
      ratio,
    ]),
  )
}

function farthest(before: ReadonlyMap<string, number>, now: ReadonlyMap<string, number>): string {
  const pairs = [...now].flatMap(([name, ratio]) => {
    const last = before.get(name)
    return last === undefined ? [] : [{ name, last, ratio, by: Math.abs(ratio / last - 1) }]
  })
  const [most] = pairs.toSorted((one, other) => other.by - one.by)
  if (!most) return 'none was measured before'
  const beyond = pairs.filter(({ by }) => by > noise).length
  return `${beyond} of ${pairs.length} differ by more than ${noise * 100} % from the run before; most, by ${(most.by * 100).toFixed(0)} %: ${most.name}, ${most.last.toFixed(2)} then, ${most.ratio.toFixed(2)} now`
}
