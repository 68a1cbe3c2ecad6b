import type { Actor } from '@bastama/domain/kernel/actor.ts'
import { idSchema } from '@bastama/domain/kernel/id.ts'
import * as v from 'valibot'
import type { Insertable } from 'kysely'
import { globalIdOf, readGlobalId } from '../src/platform/selection/global-id.ts'
import type { Competition } from '../src/platform/database/tables.generated.ts'
import type { TestDatabase } from './database.ts'
import type { Client } from './as.ts'
import { at, codesOf, mutateApplication, recordedOf, textOf } from './mutate.ts'
import type { Commanded } from './mutate.ts'
import { plantCompetition, plantPerson } from './plant.ts'

/** A call with a form: global ids of its questions and of the options of the choices. */
export interface Call {
  readonly id: string
  readonly why: string
  readonly age: string
  readonly district: string
  readonly options: readonly string[]
}

/**
 * Plants a call that is published, with three questions: why (a text of 100 characters at most), how old (a number), and
 * which district (a choice, not required).
 */
export async function plantCall(
  { db }: TestDatabase,
  programmeId: string,
  given: Partial<Insertable<Competition>> & Pick<Insertable<Competition>, 'slug' | 'opens_at' | 'closes_at'>,
): Promise<Call> {
  const id = await plantCompetition(db, programmeId, { kind: 'PARTICIPANTS', ...given })
  const question = async (position: number, values: object) => {
    const row = await db
      .insertInto('question')
      .values({
        competition_id: id,
        position,
        kind: 'LONG_TEXT',
        label: textOf(`Question ${position}`),
        is_required: true,
        ...values,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return row.id
  }
  const why = await question(1, { max_length: 100 })
  const age = await question(2, { kind: 'NUMBER' })
  const district = await question(3, { kind: 'CHOICE', is_required: false })
  const options = await db
    .insertInto('question_option')
    .values([1, 2, 3].map((position) => ({ question_id: district, position, label: textOf(`${position}`) })))
    .returning('id')
    .execute()
  return {
    id: globalIdOf('Competition', id),
    why: globalIdOf('Question', why),
    age: globalIdOf('Question', age),
    district: globalIdOf('Question', district),
    options: options.map((option) => globalIdOf('QuestionOption', option.id)),
  }
}

/** Somebody with an address, who holds no role. */
export async function plantResident(
  { db }: TestDatabase,
  name: string,
): Promise<Extract<Actor, { kind: 'person' }>> {
  const id = await plantPerson(db, name)
  await db
    .updateTable('person')
    .set({ email: `${id}@example.org`, language: 'ru' })
    .where('id', '=', id)
    .execute()
  return { kind: 'person', personId: v.parse(idSchema('Person'), id), grants: [] }
}

/** Answers to all questions that may be sent. */
export function answersTo({ why, age }: Call) {
  return [
    { questionId: why, text: 'Қаланы жақсартқым келеді' },
    { questionId: age, text: '34' },
  ]
}

/** When the calls of tests take applications, unless told. */
const open = { opens_at: at(-1), closes_at: at(10) }

/** How the tests of a file apply to calls of their own. */
export function useApplying(its: Commanded) {
  let calls = 0
  const applying = {
    open,
    /** A call that is open, to persons, unless told. */
    call: (given: object = {}): Promise<Call> => {
      calls += 1
      return plantCall(its.database, its.grounds.programme, { slug: `call-${calls}`, ...open, ...given })
    },
    /** Somebody who has not applied anywhere. */
    resident: async (): Promise<Client> => its.api.as(await plantResident(its.database, 'Асель')),
    /** The id of an application that somebody has begun. */
    started: async (client: Client, { id: competitionId }: Call): Promise<string> => {
      const { application } = await mutateApplication(client, 'startApplication', { competitionId })
      return String(application?.['id'])
    },
    /** The id of an application that somebody has sent. */
    submitted: async (client: Client, to: Call): Promise<string> => {
      const id = await applying.started(client, to)
      await mutateApplication(client, 'saveAnswers', { id, answers: answersTo(to) })
      const payload = await mutateApplication(client, 'submitApplication', { id })
      if (payload.userErrors.length > 0) throw new Error(codesOf(payload).join(', '))
      return id
    },
    /** What the record says that happened to it. */
    kinds: async (id: unknown) => (await recordedOf(its.database, id)).map(({ kind }) => kind),
    /** What was written to its applicants, in order. */
    mails: async (id: unknown) => {
      const { rows } = await its.database.pool.query<{ kind: string; subject: string; text: string }>(
        `select kind, subject, text from message where event_key like 'application ' || $1 || ' %'
         order by created_at, id`,
        [readGlobalId(id)?.id],
      )
      return rows
    },
  }
  return applying
}
