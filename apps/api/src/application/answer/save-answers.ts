import { takeAnswer } from '@bastama/domain/application/answers.ts'
import type { GivenAnswer } from '@bastama/domain/application/answers.ts'
import { can } from '@bastama/domain/application/permissions.ts'
import { refuse } from '@bastama/domain/kernel/result.ts'
import type { Command, Work } from '../../platform/command/command.ts'
import { userError } from '../../platform/command/user-error.ts'
import type { UserError } from '../../platform/command/user-error.ts'
import { uuidOf } from '../../platform/selection/global-id.ts'
import { problemError } from '../apply.ts'
import { settleLater } from './file-jobs.ts'
import { filesOf, usedUploads, writeFiles } from './file-queries.ts'
import type { AddedFile } from './file-queries.ts'
import { loadForm, writeAnswers } from './form-queries.ts'
import { readFiles } from './given-files.ts'
import type { ReadFiles } from './given-files.ts'
import { lockApplication, updateApplication } from '../held-queries.ts'
import { done, hindered, isOutdated, nothingThere, refusalWords } from '../outcomes.ts'
import type { SaveAnswersInput } from '../inputs.graphql.ts'

/**
 * Keeps what was answered, of the questions that are given. Until it is sent, an application takes whatever was typed;
 * afterwards only what might be sent, so that it stays sent.
 */
export const saveAnswers: Command<typeof SaveAnswersInput.$inferInput> = async (work, input) => {
  const { transaction, actor, now } = work
  const application = await lockApplication(work, input.id)
  if (!application) return nothingThere(work)
  const { state } = application
  const asked = can.answerQuestion(actor, { ...application, questionId: null }, now)
  if (!asked.ok || isOutdated(work, application, input)) return hindered(work, asked, application, input)

  const { questions, answers } = await loadForm(transaction, application)
  const uploadIds = input.answers.flatMap(({ uploads }) => (uploads ?? []).map(({ uploadId }) => uploadId))
  const used = await usedUploads(transaction, uploadIds)
  const errors: UserError[] = []
  const changed = new Map<string, GivenAnswer | undefined>()
  const added: AddedFile[] = []
  for (const given of input.answers) {
    const questionId = uuidOf('Question', given.questionId)
    const question = questions.find(({ id }) => id === questionId)
    if (!question) {
      errors.push(userError(refusalWords, 'NOT_A_QUESTION', ['answers', given.questionId]))
      continue
    }
    const may = can.answerQuestion(actor, { ...application, questionId: question.id }, now)
    if (!may.ok) {
      errors.push(userError(refusalWords, may.refusal.code, ['answers', given.questionId]))
      continue
    }
    const read = await answerOf(work, given, { before: answers.get(question.id), used })
    const taken = 'problem' in read ? refuse(read.problem) : takeAnswer(state, question, read.answer)
    if (!taken.ok) errors.push(problemError({ questionId: question.id, problem: taken.refusal }))
    else if (said(taken.value) !== said(answers.get(question.id))) changed.set(question.id, taken.value)
    if ('added' in read) added.push(...read.added)
  }
  if (errors.length > 0) return { subjectId: application.id, errors }
  if (changed.size === 0) return { subjectId: application.id, event: undefined }

  const before = await filesOf(transaction, application.id, [...changed.keys()])
  const written = [...(await writeAnswers(transaction, application, changed, now))].map(
    ([questionId, answerId]) => ({ questionId, answerId, fileIds: fileIdsOf(changed.get(questionId)) }),
  )
  const staying = new Set(written.flatMap(({ fileIds }) => fileIds))
  const fresh = added.filter(({ id }) => staying.has(id))
  const missing = await writeFiles(transaction, written, fresh)
  if (missing.length > 0) {
    const lacking = written.filter(({ fileIds }) => fileIds.some((id) => missing.includes(id)))
    const problem = { code: 'FILE_IS_NOT_THERE' } as const
    const errors = lacking.map(({ questionId }) => problemError({ questionId, problem }))
    return { subjectId: application.id, errors }
  }
  await settleLater(transaction, [...fresh, ...before.filter(({ id }) => !staying.has(id))])
  await updateApplication(transaction, application, { answered_at: now })
  // What people write is theirs to erase, and the record is only added to: it keeps which answers were changed.
  return done(application, state === 'SUBMITTED' ? 'EDITED' : 'ANSWERED', null, {
    questionIds: [...changed.keys()],
  })
}

type Given = (typeof SaveAnswersInput.$inferInput)['answers'][number]

async function answerOf(
  work: Work,
  { text, optionIds, fileIds, uploads }: Given,
  stored: Parameters<typeof readFiles>[2],
): Promise<ReadFiles | { readonly answer: GivenAnswer | undefined }> {
  if (fileIds || uploads) return readFiles(work, { fileIds: fileIds ?? [], uploads: uploads ?? [] }, stored)
  if (optionIds)
    return {
      answer: { kind: 'OPTIONS', optionIds: optionIds.map((id) => uuidOf('QuestionOption', id) ?? id) },
    }
  return { answer: text === null || text === undefined ? undefined : { kind: 'TEXT', text } }
}

function fileIdsOf(answer: GivenAnswer | undefined): readonly string[] {
  return answer?.kind === 'FILES' ? answer.files.map(({ fileId }) => fileId) : []
}

/** An answer that can be compared; nothing, and one that says nothing, are alike. */
function said(answer: GivenAnswer | undefined): string {
  switch (answer?.kind) {
    case 'TEXT':
      return answer.text
    case 'OPTIONS':
      return answer.optionIds.toSorted().join(' ')
    case 'FILES':
      return fileIdsOf(answer).join(' ')
    case undefined:
      return ''
  }
}
