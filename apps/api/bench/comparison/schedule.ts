import { contenderNames } from '../contestants.ts'
import type { ContenderName } from '../contestants.ts'
import { everything } from '../workloads/all.ts'
import type { Change, Workload } from '../workloads/workload.ts'

/** The load at which bars are judged. */
export const judgedAt = 16

/** Who is asked a workload, and in how many rounds with so many connections. */
export interface Asked {
  readonly contenders: readonly ContenderName[]
  readonly loads: readonly { readonly connections: number; readonly rounds: number }[]
}

const loads = (judged: number, others: number) => [
  { connections: 1, rounds: others },
  { connections: judgedAt, rounds: judged },
  { connections: 64, rounds: others },
]

const peers = ['hand-sql', 'ours', 'postgraphile', 'mercurius', 'dataloaders'] as const

/** For what there is a bar, and all have something to say. */
const judged: Asked = { contenders: contenderNames, loads: loads(3, 1) }

/** What is looked at beside it. */
const looked = [{ connections: judgedAt, rounds: 1 }]

/**
 * A file and what is kept in memory are as fast whatever was asked: three workloads show it; a manager's answers are not
 * kept. Our plan without the server shows what the server costs, where a bar is held against it. The first pages are there
 * for the deep ones.
 */
export const schedule: Readonly<Record<Workload['name'] | Change['name'], Asked>> = {
  showcase: judged,
  project: judged,
  results: judged,
  applications: { contenders: ['bare', ...peers], loads: loads(3, 1) },
  search: { contenders: peers, loads: looked },
  'first-page': { contenders: ['hand-sql', 'ours'], loads: looked },
  'deep-page': { contenders: peers, loads: looked },
  'showcase-code': { contenders: ['bare', ...peers], loads: [{ connections: judgedAt, rounds: 3 }] },
  'edit-competition': { contenders: ['ours'], loads: loads(1, 1) },
}

/** How long a contender is warmed for a workload, and how long a round takes. */
export interface Tempo {
  readonly warming: number
  readonly milliseconds: number
}

export const properly: Tempo = { warming: 3000, milliseconds: 8000 }

/** For a look: short rounds, one each, and only at the load at which bars are judged. */
export const quickly: Tempo = { warming: 1000, milliseconds: 2000 }

/** A workload with who is asked it. */
export interface Step extends Asked {
  readonly work: Workload | Change
  readonly seconds: number
}

/** What of the schedule is to be done. */
export function stepsOf(
  tempo: Tempo,
  works: readonly string[] = everything.map(({ name }) => name),
  contenders: readonly string[] = contenderNames,
): Step[] {
  return everything
    .filter(({ name }) => works.includes(name))
    .map((work) => {
      const asked = schedule[work.name]
      const able = asked.contenders.filter((name) => contenders.includes(name))
      const kept = tempo === quickly ? [{ connections: judgedAt, rounds: 1 }] : asked.loads
      const rounds = kept.reduce((sum, load) => sum + load.rounds, 0)
      const seconds = (able.length * (tempo.warming + rounds * tempo.milliseconds)) / 1000
      return { work, contenders: able, loads: kept, seconds }
    })
}

export const secondsOf = (steps: readonly Step[]) => steps.reduce((sum, { seconds }) => sum + seconds, 0)
