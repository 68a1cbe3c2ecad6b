import { sql } from 'kysely'
import type { Transaction } from 'kysely'
import type { DB } from '../platform/database/tables.generated.ts'
import type { criteriaOf } from './call-queries.ts'
import type { awardsOf, questionsOf } from './queries.ts'

type Db = Transaction<DB>
type Items<Load extends (...args: never[]) => Promise<unknown>> = Readonly<Awaited<ReturnType<Load>>>

/** Replaces the questions: an answer to one that stays is an answer to it still. */
export async function writeQuestions(
  transaction: Db,
  competitionId: string,
  questions: Items<typeof questionsOf>,
): Promise<void> {
  await keepOnly(transaction, 'question', competitionId, questions)
  if (questions.length === 0) return
  await transaction
    .insertInto('question')
    .values(
      questions.map(({ id, kind, label, hint, isRequired, maxLength, maxFiles }, index) => ({
        id,
        competition_id: competitionId,
        position: index + 1,
        kind,
        label,
        hint,
        is_required: isRequired,
        max_length: maxLength,
        max_files: maxFiles,
      })),
    )
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet(({ ref }) => ({
        position: ref('excluded.position'),
        kind: ref('excluded.kind'),
        label: ref('excluded.label'),
        hint: ref('excluded.hint'),
        is_required: ref('excluded.is_required'),
        max_length: ref('excluded.max_length'),
        max_files: ref('excluded.max_files'),
      })),
    )
    .execute()

  const options = questions.flatMap((question) =>
    question.options.map(({ id, label }, index) => ({
      id,
      question_id: question.id,
      position: index + 1,
      label,
    })),
  )
  await transaction
    .deleteFrom('question_option')
    .where(
      'question_id',
      'in',
      questions.map(({ id }) => id),
    )
    .where(sql<boolean>`not id = any(${options.map(({ id }) => id)}::uuid[])`)
    .execute()
  if (options.length === 0) return
  await transaction
    .insertInto('question_option')
    .values(options)
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet(({ ref }) => ({ position: ref('excluded.position'), label: ref('excluded.label') })),
    )
    .execute()
}

/** Replaces the criteria; their steps have no life of their own. */
export async function writeCriteria(
  transaction: Db,
  competitionId: string,
  criteria: Items<typeof criteriaOf>,
): Promise<void> {
  await keepOnly(transaction, 'criterion', competitionId, criteria)
  if (criteria.length === 0) return
  await transaction
    .insertInto('criterion')
    .values(
      criteria.map(({ id, name, description, weight }, index) => ({
        id,
        competition_id: competitionId,
        position: index + 1,
        name,
        description,
        weight,
      })),
    )
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet(({ ref }) => ({
        position: ref('excluded.position'),
        name: ref('excluded.name'),
        description: ref('excluded.description'),
        weight: ref('excluded.weight'),
      })),
    )
    .execute()
  await transaction
    .deleteFrom('criterion_step')
    .where(
      'criterion_id',
      'in',
      criteria.map(({ id }) => id),
    )
    .execute()
  const steps = criteria.flatMap(({ id, steps: scale }) =>
    scale.map((step) => ({ ...step, criterion_id: id })),
  )
  if (steps.length > 0) await transaction.insertInto('criterion_step').values(steps).execute()
}

/** Replaces the awards. */
export async function writeAwards(
  transaction: Db,
  competitionId: string,
  awards: Items<typeof awardsOf>,
): Promise<void> {
  await keepOnly(transaction, 'award', competitionId, awards)
  if (awards.length === 0) return
  await transaction
    .insertInto('award')
    .values(
      awards.map(({ id, name, description, rule, amount, atLeast, reservedFor }, index) => ({
        id,
        competition_id: competitionId,
        position: index + 1,
        name,
        description,
        rule,
        amount_minor: amount?.minorUnits ?? null,
        currency: amount?.currency ?? null,
        at_least: atLeast,
        reserved_for: reservedFor,
      })),
    )
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet(({ ref }) => ({
        position: ref('excluded.position'),
        name: ref('excluded.name'),
        description: ref('excluded.description'),
        rule: ref('excluded.rule'),
        amount_minor: ref('excluded.amount_minor'),
        currency: ref('excluded.currency'),
        at_least: ref('excluded.at_least'),
        reserved_for: ref('excluded.reserved_for'),
      })),
    )
    .execute()
}

async function keepOnly(
  transaction: Db,
  table: 'question' | 'criterion' | 'award',
  competitionId: string,
  entries: readonly { readonly id: string }[],
): Promise<void> {
  await transaction
    .deleteFrom(table)
    .where('competition_id', '=', competitionId)
    .where(sql<boolean>`not id = any(${entries.map(({ id }) => id)}::uuid[])`)
    .execute()
}
