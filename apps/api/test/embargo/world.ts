import type { ProgrammeId } from '@bastama/domain/kernel/id.ts'
import { idSchema } from '@bastama/domain/kernel/id.ts'
import * as v from 'valibot'
import { globalIdOf, readGlobalId } from '../../src/platform/selection/global-id.ts'
import type { RealApi } from '../as.ts'
import { plantCall } from '../calls.ts'
import type { Call } from '../calls.ts'
import type { TestDatabase } from '../database.ts'
import { at, textOf } from '../mutate.ts'
import { plantProgramme, plantWorkshop } from '../plant.ts'
import { begin, did, personOf, plantMarked, plantTeam } from './people.ts'
import type { Applied, Marked } from './people.ts'
import { written } from './marks.ts'

/** When staff judge: after the deadline of the calls, and after the window for mending. */
export const judging = at(13)
const mending = at(11)
const mendUntil = at(12).toISOString()

/**
 * Three calls in review, one of each kind, in the programme of the demonstration, with applications of which nothing is
 * decided. By number: 1–5 apply as persons, to two calls each; 6–10 lead teams that apply with projects, and 11 is with 6;
 * 12 manages the programme and 13 is an administrator, who apply as persons too, and 12 is in the team that 7 leads; 14 has begun
 * and not sent, 15 has withdrawn, 16 has not applied; 17 manages and does not apply; 18 manages, and has withdrawn before any
 * decision.
 */
export interface EmbargoWorld {
  readonly programmeId: ProgrammeId
  readonly otherProgrammeId: ProgrammeId
  readonly people: readonly Marked[]
  readonly calls: Readonly<Record<'facilitators' | 'participants' | 'projects', Call>>
  readonly awardId: string
  /** the five of each call whom staff decide on one way and the other, call by call */
  readonly judged: readonly (readonly Applied[])[]
  /** those of which an applicant is of the staff */
  readonly ofStaff: readonly Applied[]
  /** whoever decides, and has not applied */
  readonly staff: Marked
}

/** Makes the world, by the commands of those who are in it; the clock stands at `judging` then. */
export async function plantEmbargo(database: TestDatabase, api: RealApi): Promise<EmbargoWorld> {
  const { db } = database
  const { id } = await db.selectFrom('programme').select('id').executeTakeFirstOrThrow()
  const [programmeId, otherProgrammeId] = [id, await plantProgramme(db, 'other')].map((each) =>
    v.parse(idSchema('Programme'), each),
  )
  if (programmeId === undefined || otherProgrammeId === undefined) throw new Error('There is no programme')
  const people: Marked[] = []
  const grants = new Map<number, Marked['actor']['grants']>([
    [12, [{ role: 'manager', programmeId }]],
    [13, [{ role: 'administrator' }]],
    [17, [{ role: 'manager', programmeId }]],
    [18, [{ role: 'manager', programmeId }]],
  ])
  for (let number = 1; number <= 18; number += 1)
    people.push(await plantMarked({ database, api }, number, grants.get(number)))
  const person = (number: number) => personOf(people, number)

  const dates = { opens_at: at(-1), closes_at: at(10) }
  const plant = (slug: string, given: object) =>
    plantCall(database, programmeId, { slug, ...dates, ...given })
  const calls = {
    facilitators: await plant('embargo-facilitators', { kind: 'FACILITATORS', places: 4 }),
    participants: await plant('embargo-participants', { kind: 'PARTICIPANTS', places: 4 }),
    projects: await plant('embargo-projects', { kind: 'PROJECTS', fund_minor: 1000, fund_currency: 'KZT' }),
  }
  await plantWorkshopOf(database, programmeId, calls.participants)
  const awardId = await plantAward(database, calls.projects)
  const { id: themeId } = await db
    .selectFrom('theme')
    .select('id')
    .where('programme_id', '=', programmeId)
    .orderBy('position')
    .executeTakeFirstOrThrow()

  const apply = async (by: Marked, to: Call, along: Marked[] = []): Promise<Applied> => {
    const slug = `embargo-${by.number}`
    const project =
      to === calls.projects
        ? await plantTeam(database, { programmeId, themeId, slug }, [by, ...along])
        : undefined
    const applied = { id: await begin(by, to, project), by, to, along }
    await did(by.client, 'submitApplication', { id: applied.id })
    return applied
  }
  const judged: Applied[][] = [[], [], []]
  for (const [index, number] of [1, 2, 3, 4, 5].entries()) {
    for (const [each, to] of [calls.facilitators, calls.participants].entries())
      judged[each]?.push(await apply(person(number), to))
    if (number === 5) continue
    const leader = person([6, 8, 9, 10][index] ?? 0)
    judged[2]?.push(await apply(leader, calls.projects, number === 1 ? [person(11)] : []))
  }
  const ofStaff = [
    await apply(person(12), calls.facilitators),
    await apply(person(13), calls.facilitators),
    await apply(person(7), calls.projects, [person(12)]),
  ]
  await begin(person(14), calls.participants)
  for (const [number, to] of [
    [15, calls.participants],
    [18, calls.facilitators],
  ] as const) {
    const { id, by } = await apply(person(number), to)
    await did(by.client, 'withdrawApplication', { id })
  }

  api.now = mending
  const staff = person(17)
  for (const all of judged) {
    const asked = all[3]
    if (!asked) continue
    const { id, by, to } = asked
    const note = textOf(written({ of: by.number, kind: 'note' }))
    await did(staff.client, 'requestMending', { id, mendUntil, note, questionIds: [to.why] })
  }
  api.now = judging
  return { programmeId, otherProgrammeId, people, calls, awardId, judged, ofStaff, staff }
}

async function plantWorkshopOf({ db }: TestDatabase, programmeId: string, to: Call): Promise<void> {
  const starts = ['2027-01-10T05:00:00Z']
  const { workshopId } = await plantWorkshop(db, programmeId, { slug: 'embargo', number: 99, starts })
  await db
    .updateTable('workshop')
    .set({ competition_id: readGlobalId(to.id)?.id ?? '' })
    .where('id', '=', workshopId)
    .execute()
}

async function plantAward({ db }: TestDatabase, to: Call): Promise<string> {
  const { id } = await db
    .insertInto('award')
    .values({
      competition_id: readGlobalId(to.id)?.id ?? '',
      position: 1,
      name: textOf('Grant'),
      rule: 'FUND_SHARE',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return globalIdOf('Award', id)
}
