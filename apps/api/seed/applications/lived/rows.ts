import type { ApplicationEvent } from '@bastama/domain/application/history.ts'
import type { Kysely } from 'kysely'
import type { DB } from '../../../src/platform/database/tables.generated.ts'
import { managerId } from '../../history.ts'
import { seedId } from '../../ids.ts'
import type { ApplicationText } from '../application-text.ts'
import type { PaperFile } from './begin.ts'
import type { Lived } from './life.ts'

/** An application as it is written to the database. */
export interface Applied extends Lived {
  readonly text: ApplicationText
  readonly papers: readonly PaperFile[]
}

/** Writes applications with their answers and what was decided of them. */
export async function insertRows(db: Kysely<DB>, applied: readonly Applied[]): Promise<void> {
  await insertThemselves(db, applied)
  await insertAnswers(db, applied)
  await insertDecisions(db, applied)
}

async function insertThemselves(db: Kysely<DB>, applied: readonly Applied[]): Promise<void> {
  await db
    .insertInto('application')
    .values(
      applied.map(({ begun, life }) => ({
        id: begun.id,
        competition_id: begun.competition.id,
        person_id: begun.personId,
        reference: begun.reference,
        state: life.state,
        started_at: begun.startedAt,
        answered_at: life.answeredAt,
        submitted_at: life.submittedAt,
        withdrawn_at: life.withdrawnAt,
        mend_until: life.mending?.until ?? null,
        mend_note: life.mending?.note ?? null,
        ineligible_reason: life.ineligibleReason,
        reserve_place: life.reservePlace,
        confirm_by: life.confirmBy,
        version: life.versions.told,
        review_version: life.versions.all,
        is_sample: true,
      })),
    )
    .execute()
  const toMend = applied.flatMap((each) =>
    (each.life.mending?.questionIds ?? []).map((question_id) => ({
      application_id: each.begun.id,
      question_id,
      asked_at: lastNamed(each, question_id, ['MENDING_REQUESTED']),
    })),
  )
  await db.insertInto('question_to_mend').values(toMend).execute()
  for (const { begun, text } of applied)
    await db.updateTable('person').set({ language: text.language }).where('id', '=', begun.personId).execute()
}

/** When a question was last named by something that happened. */
function lastNamed(
  { begun, happenings }: Lived,
  questionId: string,
  kinds: readonly ApplicationEvent[],
): Date {
  const last = happenings.findLast(
    ({ kind, after }) => kinds.some((one) => one === kind) && Object(after).questionIds?.includes(questionId),
  )
  return last?.at ?? begun.startedAt
}

async function insertAnswers(db: Kysely<DB>, applied: readonly Applied[]): Promise<void> {
  const answers = applied.flatMap(({ papers, ...lived }) =>
    [...lived.begun.answers].map(([question_id, answer]) => ({
      id: seedId('answer', `${lived.begun.id}/${question_id}`),
      application_id: lived.begun.id,
      question_id,
      changed_at: lastNamed(lived, question_id, ['ANSWERED', 'EDITED']),
      answer,
      papers: papers.filter((paper) => paper.questionId === question_id),
    })),
  )
  await db
    .insertInto('answer')
    .values(
      answers.map(({ id, application_id, question_id, changed_at, answer }) => ({
        id,
        application_id,
        question_id,
        changed_at,
        text: answer.kind === 'TEXT' ? answer.text : null,
      })),
    )
    .execute()
  await db
    .insertInto('answer_option')
    .values(
      answers.flatMap(({ id, answer }) =>
        answer.kind === 'OPTIONS' ? answer.optionIds.map((option_id) => ({ answer_id: id, option_id })) : [],
      ),
    )
    .execute()
  await db
    .insertInto('answer_file')
    .values(
      answers.flatMap(({ id, papers }) =>
        papers.map(({ fileId, name, mediaType, bytes, key }, index) => ({
          id: fileId,
          answer_id: id,
          position: index + 1,
          upload_id: seedId('upload', fileId),
          name,
          media_type: mediaType ?? '',
          bytes,
          key,
        })),
      ),
    )
    .execute()
}

async function insertDecisions(db: Kysely<DB>, applied: readonly Applied[]): Promise<void> {
  const decisions = applied.flatMap(({ begun, life: { decision, decidedAt } }) =>
    decision && decidedAt
      ? {
          id: seedId('decision', begun.id),
          application_id: begun.id,
          outcome: decision.outcome,
          reserve_place: decision.reservePlace,
          reason: decision.reason,
          decided_by: managerId,
          decided_at: decidedAt,
        }
      : [],
  )
  await db.insertInto('decision').values(decisions).execute()
}
