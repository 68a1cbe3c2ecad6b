import { isBlank } from '@bastama/domain/application/answers.ts'
import type { FileAnswer, GivenAnswer, Question } from '@bastama/domain/application/answers.ts'
import { applicationLifecycle } from '@bastama/domain/application/states.ts'
import type { ApplicationState } from '@bastama/domain/application/states.ts'
import { questionKinds } from '@bastama/domain/competition/competition.ts'
import { sql } from 'kysely'
import type { Expression, SqlBool, Transaction } from 'kysely'
import * as v from 'valibot'
import type { Row } from '../../platform/builder.ts'
import type { DB } from '../../platform/database/tables.generated.ts'

type Db = Transaction<DB>

const formRead = v.pipe(
  v.object({
    questions: v.array(
      v.object({
        id: v.string(),
        kind: v.picklist(questionKinds),
        isRequired: v.boolean(),
        maxLength: v.nullable(v.number()),
        maxFiles: v.nullable(v.number()),
        optionIds: v.array(v.string()),
      }),
    ),
    answers: v.array(
      v.object({
        questionId: v.string(),
        text: v.nullable(v.string()),
        optionIds: v.array(v.string()),
        files: v.array(v.object({ fileId: v.string(), mediaType: v.string(), bytes: v.number() })),
      }),
    ),
  }),
  v.transform(({ questions, answers }): Form => ({
    questions,
    answers: new Map(
      answers.flatMap(({ questionId, ...read }): [string, GivenAnswer][] => {
        const answer = answerFrom(read)
        return saysNothing(answer) ? [] : [[questionId, answer]]
      }),
    ),
  })),
)

function answerFrom({
  text,
  optionIds,
  files,
}: {
  readonly text: string | null
  readonly optionIds: readonly string[]
  readonly files: readonly FileAnswer[]
}): GivenAnswer {
  if (text !== null) return { kind: 'TEXT', text }
  return files.length > 0 ? { kind: 'FILES', files } : { kind: 'OPTIONS', optionIds }
}

/** What is asked, in its order, and what is answered, by the id of the question. */
export interface Form {
  readonly questions: readonly Question[]
  readonly answers: ReadonlyMap<string, GivenAnswer>
}

/** The form of an application as JSON, for `readForm`. */
export function formOf(application: Pick<Row<'application'>, 'id' | 'competition_id'>): Expression<unknown> {
  return sql`(select json_build_object(
    'questions', (
      select coalesce(json_agg(json_build_object(
        'id', q.id, 'kind', q.kind, 'isRequired', q.is_required, 'maxLength', q.max_length,
        'maxFiles', q.max_files,
        'optionIds', array(select o.id from question_option o where o.question_id = q.id order by o.position)
      ) order by q.position), '[]')
      from question q where q.competition_id = ${application.competition_id}
    ),
    'answers', (
      select coalesce(json_agg(json_build_object(
        'questionId', w.question_id, 'text', w.text,
        'optionIds', array(select p.option_id from answer_option p where p.answer_id = w.id),
        'files', (
          select coalesce(json_agg(json_build_object(
            'fileId', f.id, 'mediaType', f.media_type, 'bytes', f.bytes
          ) order by f.position), '[]')
          from answer_file f where f.answer_id = w.id
        )
      )), '[]')
      from answer w where w.application_id = ${application.id}
    )
  ))`
}

/** Whether an answer is asked for anew, and was not changed since. */
export function isToBeMended(answer: Row<'answer'>): Expression<SqlBool> {
  return sql<SqlBool>`exists (
    select from question_to_mend m
    where m.application_id = ${answer.application_id} and m.question_id = ${answer.question_id}
      and m.asked_at >= ${answer.changed_at}
  )`
}

/** The form that the JSON of `formOf` says. */
export function readForm(json: unknown): Form {
  return v.parse(formRead, json)
}

/** The form of an application that is held. */
export async function loadForm(
  transaction: Db,
  application: { readonly id: string; readonly competitionId: string },
): Promise<Form> {
  const row = {
    id: sql<string>`${application.id}::uuid`,
    competition_id: sql<string>`${application.competitionId}::uuid`,
  }
  const { rows } = await sql<{ form: unknown }>`select ${formOf(row)} as form`.execute(transaction)
  return readForm(rows[0]?.form)
}

/**
 * Keeps answers in place of those before, by as many statements for many as for one; undefined, or one that says nothing,
 * takes an answer back. One that staff may have read stays without words, so that it can be told when it was emptied.
 * @returns the ids of those that are kept, by the ids of their questions
 */
export async function writeAnswers(
  transaction: Db,
  { id, state }: { readonly id: string; readonly state: ApplicationState },
  given: ReadonlyMap<string, GivenAnswer | undefined>,
  now: Date,
): Promise<ReadonlyMap<string, string>> {
  const wasSent = state !== applicationLifecycle.initial
  const said = [...given].flatMap(([questionId, answer]) =>
    answer === undefined || saysNothing(answer)
      ? wasSent
        ? [{ questionId, answer: emptied }]
        : []
      : [{ questionId, answer }],
  )
  const gone = [...given.keys()].filter((each) => !said.some(({ questionId }) => questionId === each))
  await transaction
    .deleteFrom('answer')
    .where('application_id', '=', id)
    .where('question_id', '=', sql<string>`any(${gone}::uuid[])`)
    .execute()
  if (said.length === 0) return new Map()
  const kept = await transaction
    .insertInto('answer')
    .values(
      said.map(({ questionId, answer }) => ({
        application_id: id,
        question_id: questionId,
        text: answer.kind === 'TEXT' ? answer.text : null,
        changed_at: now,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['application_id', 'question_id'])
        .doUpdateSet(({ ref }) => ({ text: ref('excluded.text'), changed_at: now })),
    )
    .returning(['id', 'question_id'])
    .execute()
  const ids = new Map(kept.map((row): [string, string] => [row.question_id, row.id]))
  await writeOptions(
    transaction,
    said.flatMap(({ questionId, answer }) => {
      const answerId = ids.get(questionId)
      return answerId === undefined
        ? []
        : { answerId, optionIds: answer.kind === 'OPTIONS' ? answer.optionIds : [] }
    }),
  )
  return ids
}

async function writeOptions(
  transaction: Db,
  picked: readonly { readonly answerId: string; readonly optionIds: readonly string[] }[],
): Promise<void> {
  await transaction
    .deleteFrom('answer_option')
    .where('answer_id', '=', sql<string>`any(${picked.map(({ answerId }) => answerId)}::uuid[])`)
    .execute()
  const rows = picked.flatMap(({ answerId, optionIds }) =>
    optionIds.map((option_id) => ({ answer_id: answerId, option_id })),
  )
  if (rows.length > 0) await transaction.insertInto('answer_option').values(rows).execute()
}

/** What stays of an answer that was taken back. */
const emptied: GivenAnswer = { kind: 'OPTIONS', optionIds: [] }

/** Blanks that were typed are kept as they are. */
function saysNothing(answer: GivenAnswer): boolean {
  return answer.kind === 'TEXT' ? answer.text === '' : isBlank(answer)
}
