import { almaty, instantAt } from '@bastama/domain/kernel/time.ts'
import type { Kysely } from 'kysely'
import type { DB } from '../src/platform/database/tables.generated.ts'
import { facilitatorId } from './facilitators.ts'
import type { Happening } from './history.ts'
import { seedId } from './ids.ts'
import { residentId } from './people.ts'
import { programmeId } from './programme.ts'
import { setOne } from './workshops/set-one.ts'
import { setTwo } from './workshops/set-two.ts'
import type { WorkshopText } from './workshops/workshop-text.ts'

/** Percent of the sessions after which a participant has completed the workshop. */
const attendancePercent = 75

/** Both sets of the Workshop with their stages, sessions and facilitators, who was enrolled and who was there. */
export async function insertWorkshops(db: Kysely<DB>): Promise<Happening[]> {
  const happenings: Happening[] = []
  for (const text of [setOne, setTwo]) {
    await insertWorkshop(db, text)
    await insertStages(db, text)
    await insertParticipants(db, text)
    happenings.push({
      at: new Date(text.publishedAt),
      noun: 'workshop',
      subjectId: seedId('workshop', text.slug),
      kind: 'PUBLISHED',
      after: { slug: text.slug },
    })
  }
  return happenings
}

async function insertWorkshop(db: Kysely<DB>, text: WorkshopText): Promise<void> {
  await db
    .insertInto('workshop')
    .values({
      id: seedId('workshop', text.slug),
      programme_id: programmeId,
      competition_id: seedId('competition', text.competition),
      slug: text.slug,
      number: text.number,
      title: text.title,
      summary: text.summary,
      attendance_percent: attendancePercent,
      published_at: text.publishedAt,
      created_at: text.publishedAt,
      updated_at: text.publishedAt,
    })
    .execute()
}

const stageId = (text: WorkshopText, stage: number) => seedId('stage', `${text.slug}/${stage + 1}`)
const sessionId = (text: WorkshopText, stage: number, session: number) =>
  seedId('session', `${text.slug}/${stage + 1}/${session + 1}`)

async function insertStages(db: Kysely<DB>, text: WorkshopText): Promise<void> {
  for (const [index, stage] of text.stages.entries()) {
    await db
      .insertInto('stage')
      .values({
        id: stageId(text, index),
        workshop_id: seedId('workshop', text.slug),
        album_id: seedId('album', stage.album),
        venue_id: seedId('venue', stage.venue),
        position: index + 1,
        title: stage.title,
        summary: stage.summary,
        starts_on: stage.startsOn,
        ends_on: stage.endsOn,
      })
      .execute()
    await db
      .insertInto('session')
      .values(
        stage.sessions.map((session, number) => ({
          id: sessionId(text, index, number),
          stage_id: stageId(text, index),
          topic_id: seedId('topic', session.topic),
          title: session.title,
          starts_at: instantAt(almaty, session.day, session.from),
          ends_at: instantAt(almaty, session.day, session.to),
        })),
      )
      .execute()
    await db
      .insertInto('session_facilitator')
      .values(
        stage.sessions.flatMap((session, number) =>
          session.facilitators.map((slug) => ({
            session_id: sessionId(text, index, number),
            facilitator_id: facilitatorId(slug),
          })),
        ),
      )
      .execute()
  }
}

interface Presence {
  readonly person: number
  readonly sessionId: string
  readonly takenAt: Date
}

/** Everyone of a stage misses a session now and then, and none of them all. */
function presences(text: WorkshopText): Presence[] {
  return text.stages.flatMap((stage, index) =>
    stage.sessions.flatMap((session, number) =>
      stage.present
        .filter((person) => (person * 7 + number * 3) % 11 !== 0)
        .map((person) => ({
          person,
          sessionId: sessionId(text, index, number),
          takenAt: instantAt(almaty, session.day, session.from),
        })),
    ),
  )
}

async function insertParticipants(db: Kysely<DB>, text: WorkshopText): Promise<void> {
  const there = presences(text)
  const sessionCount = text.stages.reduce((count, stage) => count + stage.sessions.length, 0)
  const confirmed = [...new Set(text.stages.flatMap((stage) => stage.present))]
  const hasCompleted = (person: number) =>
    there.filter((presence) => presence.person === person).length * 100 >= attendancePercent * sessionCount
  const enrolmentId = (person: number) => seedId('enrolment', `${text.slug}/${person}`)

  const enrolments = [
    ...confirmed.map((person) => ({
      person,
      state: hasCompleted(person) ? ('COMPLETED' as const) : ('CONFIRMED' as const),
    })),
    ...text.declined.map((person) => ({ person, state: 'DECLINED' as const })),
    ...text.withdrawn.map((person) => ({ person, state: 'WITHDRAWN' as const })),
  ]
  await db
    .insertInto('enrolment')
    .values(
      enrolments.map(({ person, state }) => ({
        id: enrolmentId(person),
        workshop_id: seedId('workshop', text.slug),
        person_id: residentId(person),
        state,
        created_at: text.publishedAt,
        updated_at: text.publishedAt,
      })),
    )
    .execute()
  await db
    .insertInto('attendance')
    .values(
      there.map((presence) => ({
        session_id: presence.sessionId,
        enrolment_id: enrolmentId(presence.person),
        taken_at: presence.takenAt,
      })),
    )
    .execute()
}
