import type { Contender } from '../contenders/contender.ts'
import type { Measurement } from '../measure.ts'
import { table } from '../table.ts'
import type { Change, Workload, WorkloadName } from '../workloads/workload.ts'
import { judgedAt } from './schedule.ts'

/** All that one run has found out. */
export interface Findings {
  readonly measurements: readonly Measurement[]
  /** by contender and workload */
  readonly statements: ReadonlyMap<string, number>
  readonly works: readonly (Workload | Change)[]
  readonly contenders: readonly Contender[]
}

export const statementsKey = (contender: string, workload: string) => `${contender} ${workload}`

/** What is asked of one ratio: `of` a contender × `by` another, on one workload. */
interface Bar {
  readonly workload: WorkloadName
  readonly of: string
  /** one of several: the best of them */
  readonly by: readonly string[]
  readonly atLeast: number
}

const floor = ['hand-sql', 'bare']
const pages = [
  { workload: 'showcase', postgraphile: 2.3, isKept: true },
  { workload: 'project', postgraphile: 3.5, isKept: true },
  { workload: 'results', postgraphile: 2, isKept: true },
  // What a manager is answered is kept by nobody.
  { workload: 'applications', postgraphile: 2, isKept: false },
] as const
const trusted = { of: 'ours-trusted', by: ['static'], atLeast: 0.7 } as const

export const bars: readonly Bar[] = [
  ...pages.flatMap(({ workload, postgraphile, isKept }): Bar[] => [
    { workload, of: 'ours', by: floor, atLeast: 0.85 },
    { workload, of: 'ours', by: ['postgraphile'], atLeast: postgraphile },
    { workload, of: 'ours', by: ['mercurius'], atLeast: 1.4 },
    { workload, of: 'ours', by: ['dataloaders'], atLeast: 5 },
    ...(isKept ? [{ workload, ...trusted }] : []),
  ]),
  { workload: 'showcase-code', of: 'ours', by: floor, atLeast: 0.5 },
  { workload: 'showcase-code', of: 'ours', by: ['postgraphile'], atLeast: 1.3 },
]

export interface Judgement {
  readonly bar: Bar
  readonly ratio: number
  readonly isMet: boolean
}

/** The bars whose contenders were measured. */
export function judge(measurements: readonly Measurement[]): Judgement[] {
  return bars.flatMap((bar) => {
    const speedOf = (name: string) =>
      measurements.find(
        ({ contender, workload, connections }) =>
          contender === name && workload === bar.workload && connections === judgedAt,
      )?.perSecond
    const own = speedOf(bar.of)
    const others = bar.by.flatMap((name) => speedOf(name) ?? [])
    if (own === undefined || others.length === 0) return []
    const ratio = own / Math.max(...others)
    return [{ bar, ratio, isMet: ratio >= bar.atLeast }]
  })
}

/** The bars, each met or short. */
export function barsTable(measurements: readonly Measurement[]): string {
  const rows = judge(measurements).map(({ bar, ratio, isMet }) => [
    bar.workload,
    `${bar.of} ÷ ${bar.by.join(' or ')}`,
    ratio.toFixed(2),
    `≥ ${bar.atLeast}`,
    isMet ? 'met' : '**short**',
  ])
  return table(['workload', 'ratio of requests per second', 'measured', 'bar', ''], rows)
}

/** For each workload all contenders, as they were measured. */
export function fullTables({ measurements, statements, works }: Findings): string {
  return perWorkload(works, measurements, (name, own) => {
    const connections = connectionsOf(own)
    return table(
      [
        'contender',
        ...connections.map((count) => `req/s at ${count}`),
        'p50 ms',
        'p99 ms',
        'Node CPU ms',
        'PG CPU ms',
        'bytes',
        'MB',
        'statements',
      ],
      contendersOf(own).map((contender) => {
        const at = (count: number) => find(own, contender, count)
        const one = at(judgedAt)
        return [
          contender,
          ...connections.map((count) => at(count)?.perSecond.toFixed(0) ?? ''),
          one?.p50.toFixed(2) ?? '',
          one?.p99.toFixed(2) ?? '',
          one?.nodeCpu.toFixed(3) ?? '',
          one?.databaseCpu.toFixed(3) ?? '',
          String(one?.bytes ?? ''),
          String(one?.memory ?? ''),
          statements.get(statementsKey(contender, name))?.toString() ?? '',
        ]
      }),
    )
  })
}

/** The same as ratios to the floor, which is what may be compared between machines. */
export function ratioTables({ measurements, statements, works }: Findings): string {
  return perWorkload(works, measurements, (name, own) => {
    const connections = connectionsOf(own)
    const floorAt = (count: number) => floorOf(own, count)
    const ratio = (value: number | undefined, base: number | undefined) =>
      value === undefined || !base ? '' : (value / base).toFixed(2)
    return table(
      [
        'contender',
        ...connections.map((count) => `speed at ${count}`),
        'p50',
        'p99',
        'Node CPU',
        'PG CPU',
        'bytes',
        'statements',
      ],
      contendersOf(own).map((contender) => {
        const at = (count: number) => find(own, contender, count)
        const one = at(judgedAt)
        const base = floorAt(judgedAt)
        return [
          contender,
          ...connections.map((count) => ratio(at(count)?.perSecond, floorAt(count)?.perSecond)),
          ratio(one?.p50, base?.p50),
          ratio(one?.p99, base?.p99),
          ratio(one?.nodeCpu, base?.nodeCpu),
          ratio(one?.databaseCpu, base?.databaseCpu),
          String(one?.bytes ?? ''),
          statements.get(statementsKey(contender, name))?.toString() ?? '',
        ]
      }),
    )
  })
}

function perWorkload(
  works: readonly (Workload | Change)[],
  measurements: readonly Measurement[],
  make: (name: string, own: readonly Measurement[]) => string,
): string {
  return works
    .map(({ name, title }) => {
      const own = measurements.filter((one) => one.workload === name)
      return `**${name}**: ${title}\n\n${make(name, own)}`
    })
    .join('\n\n')
}

/** The better of the two that are the floor of one workload, with so many connections. */
function floorOf(own: readonly Measurement[], connections: number): Measurement | undefined {
  return own
    .filter((one) => floor.includes(one.contender) && one.connections === connections)
    .toSorted((one, other) => other.perSecond - one.perSecond)[0]
}

/** The speed of each contender ÷ the floor, by what was measured. */
export function ratiosToFloor(measurements: readonly Measurement[]): Map<string, number> {
  return new Map(
    measurements.flatMap(({ contender, workload, connections, perSecond }) => {
      const own = measurements.filter((one) => one.workload === workload)
      const base = floorOf(own, connections)
      return base ? [[`${contender}, ${workload} at ${connections}`, perSecond / base.perSecond]] : []
    }),
  )
}

function find(own: readonly Measurement[], contender: string, connections: number) {
  return own.find((one) => one.contender === contender && one.connections === connections)
}

const contendersOf = (own: readonly Measurement[]) => [...new Set(own.map(({ contender }) => contender))]
const connectionsOf = (own: readonly Measurement[]) =>
  [...new Set(own.map(({ connections }) => connections))].toSorted((one, other) => one - other)
