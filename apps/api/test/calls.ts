import type { Actor } from '@bastama/domain/kernel/actor.ts'
import { idSchema } from '@bastama/domain/kernel/id.ts'
import * as v from 'valibot'
import type { Insertable } from 'kysely'
import { globalIdOf } from '../src/platform/selection/global-id.ts'
import type { Competition } from '../src/platform/database/tables.generated.ts'
import type { TestDatabase } from './database.ts'
import { textOf } from './mutate.ts'
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
