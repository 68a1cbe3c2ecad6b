import type { GraphQLSchema } from 'graphql'
import type { RealApi } from '../as.ts'
import type { TestDatabase } from '../database.ts'
import { askersOf } from './askers.ts'
import type { Asker, AskerName } from './askers.ts'
import { disguise } from './disguise.ts'
import { announceAll, judge, judgeAll } from './judging.ts'
import type { Judgement, ways } from './judging.ts'
import { written } from './marks.ts'
import type { Applied } from './people.ts'
import { questionsOf, readAs } from './reading.ts'
import type { Reading, Samples } from './reading.ts'
import { allRows, cameSince, namesOf, newAndSome } from './rows.ts'
import type { RowIds } from './rows.ts'
import { plantEmbargo } from './world.ts'
import type { EmbargoWorld } from './world.ts'

/** Who may know nothing of what staff do until it is announced. */
export const outside = [
  'applicant',
  'applicant who did not mend',
  'leader of a team',
  'member of that team',
  'reviewer, facilitator and manager elsewhere',
  'integrator with every scope',
  'visitor',
] as const satisfies AskerName[]

/** Who may know all of it, but what is decided in the calls to which they have applied: both to that of facilitators. */
export const staff = ['manager who applied', 'administrator who applied'] as const satisfies AskerName[]

/** And who has taken the own application back. */
export const apart = [...staff, 'manager who has withdrawn'] as const satisfies AskerName[]

/** What is made of what staff applied with themselves. */
export const ofOwn = ['NOTHING', 'SELECTED', 'NOT_SELECTED', 'INELIGIBLE'] as const satisfies Judgement[]

/** What was read, by who read it. */
export type Readings = ReadonlyMap<AskerName, Reading>

/** A letter, by the number of whoever it is to. */
export interface Mail {
  readonly number: number
  readonly text: string
}

/** What somebody read before something was done, and after it. */
interface Around {
  readonly before: Readings
  readonly after: Readings
}

/** What happened, as everyone read it. */
export interface Story {
  readonly askers: Readonly<Record<AskerName, Asker>>
  /** while those who ask nothing had other names and addresses, and had written other things */
  readonly disguised: Readings
  readonly undecided: Readings
  readonly oneWay: Readings
  readonly otherWay: Readings
  /** of staff, while others were judged in the call to which they have applied: one way, then the other */
  readonly competing: readonly Around[]
  /** of staff, by what was made of their own */
  readonly own: ReadonlyMap<Judgement, Readings>
  readonly announced: Readings
  /** what whoever decides read before the announcement */
  readonly whole: Reading
  readonly mail: {
    readonly undecided: readonly Mail[]
    readonly decided: readonly Mail[]
    readonly announced: readonly Mail[]
  }
}

/** Lets it happen: staff decide one way in private, then the other, and announce that; everyone reads meanwhile. */
export async function tell(database: TestDatabase, api: RealApi, schema: GraphQLSchema): Promise<Story> {
  const first = await allRows(database, schema)
  const world = await plantEmbargo(database, api)
  const askers = await askersOf(database, world)
  const planted = await allRows(database, schema)
  const ids = newAndSome(first, planted)
  const samples: Omit<Samples, 'unknown'> = {
    ids,
    names: await namesOf(database, ids),
    words: (['name', 'mail', 'phone', 'reason'] as const).map((kind) => written({ of: 2, kind })),
    competitionIds: Object.values(world.calls).map(({ id }) => id),
  }
  const questions = async (since: RowIds) =>
    questionsOf(schema, { ...samples, unknown: cameSince(since, await allRows(database, schema)) })
  const read = async (names: readonly AskerName[], since = planted): Promise<Readings> => {
    const asked = await questions(since)
    const readings = new Map<AskerName, Reading>()
    for (const name of names) readings.set(name, await readAs(api.as(askers[name].actor), asked))
    return readings
  }

  await disguise(database, world, 'daisy')
  const disguised = await read(['applicant', 'reviewer, facilitator and manager elsewhere'])
  await disguise(database, world, 'tulip')
  const undecided = await read(outside)
  const mailUndecided = await mails(database, world)
  const [ofFacilitators = [], ...ofOthers] = world.judged
  const judgeCompeting = async (way: keyof typeof ways): Promise<Around> => {
    const since = await allRows(database, schema)
    const before = await read(apart, since)
    await judgeAll(world, way, [ofFacilitators])
    return { before, after: await read(apart, since) }
  }
  const competingOne = await judgeCompeting('one')
  await judgeAll(world, 'one', ofOthers)
  const oneWay = await read(['applicant', 'applicant who did not mend'])
  const competingOther = await judgeCompeting('other')
  await judgeAll(world, 'other', ofOthers)
  const otherWay = await read(outside)

  const [asManager, asAdministrator, withTeam] = world.ofStaff
  const applied: Readonly<Record<(typeof staff)[number], readonly (Applied | undefined)[]>> = {
    'manager who applied': [asManager, withTeam],
    'administrator who applied': [asAdministrator],
  }
  const own = new Map(ofOwn.map((judgement) => [judgement, new Map<AskerName, Reading>()]))
  for (const name of staff) {
    const since = await allRows(database, schema)
    for (const [judgement, readings] of own) {
      for (const each of applied[name]) if (each) await judge(world, each, judgement, 'reason')
      for (const [reader, reading] of await read([name], since)) readings.set(reader, reading)
    }
  }
  const whole = await readAs(world.staff.client, await questions(planted))
  const mailDecided = await mails(database, world)

  await announceAll(world)
  const announced = await read([...outside, ...apart])
  const mail = {
    undecided: mailUndecided,
    decided: mailDecided,
    announced: await mails(database, world),
  }
  const competing = [competingOne, competingOther]
  return { askers, disguised, undecided, oneWay, otherWay, competing, own, announced, whole, mail }
}

async function mails({ pool }: TestDatabase, { people }: EmbargoWorld): Promise<Mail[]> {
  const { rows } = await pool.query<{ person_id: string; text: string }>(
    `select person_id, concat_ws(' ', subject, text, html) as text from message order by created_at, id`,
  )
  return rows.map(({ person_id, text }) => ({
    number: people.find(({ actor }) => actor.personId === person_id)?.number ?? 0,
    text,
  }))
}
