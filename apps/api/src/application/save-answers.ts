import { takeAnswer } from '@bastama/domain/application/answers.ts'
import type { GivenAnswer } from '@bastama/domain/application/answers.ts'
import { can } from '@bastama/domain/application/permissions.ts'
import type { Command } from '../platform/command/command.ts'
import { userError } from '../platform/command/user-error.ts'
import type { UserError } from '../platform/command/user-error.ts'
import { uuidOf } from '../platform/selection/global-id.ts'
import { problemError } from './apply.ts'
import { loadForm, writeAnswer } from './form-queries.ts'
import { lockApplication, updateApplication } from './held-queries.ts'
import { done, hindered, isOutdated, nothingThere, refusalWords } from './outcomes.ts'
import type { SaveAnswersInput } from './inputs.graphql.ts'

/**
 * Keeps what was answered, of the questions that are given. Until it is sent, an application takes whatever was typed;
 * afterwards only what might be sent, so that it stays sent.
 */
export const saveAnswers: Command<typeof SaveAnswersInput.$inferInput> = async (work, input) => {
  const { transaction, actor, now } = work
  const application = await lockApplication(transaction, input.id)
  if (!application) return nothingThere(work)
  const { state } = application
  const asked = can.answerQuestion(actor, { ...application, questionId: null }, now)
  if (!asked.ok || isOutdated(work, application, input)) return hindered(work, asked, application, input)

  const { questions, answers } = await loadForm(transaction, application)
  const errors: UserError[] = []
  const changed = new Map<string, GivenAnswer | undefined>()
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
    const taken = takeAnswer(state, question, answerOf(given))
    if (!taken.ok) errors.push(problemError({ questionId: question.id, problem: taken.refusal }))
    else if (said(taken.value) !== said(answers.get(question.id))) changed.set(question.id, taken.value)
  }
  if (errors.length > 0) return { subjectId: application.id, errors }
  if (changed.size === 0) return { subjectId: application.id, event: undefined }

  for (const [questionId, answer] of changed) await writeAnswer(transaction, application, questionId, answer)
  await updateApplication(transaction, application, { answered_at: now })
  // What people write is theirs to erase, and the record is only added to: it keeps which answers were changed.
  return done(application, state === 'SUBMITTED' ? 'EDITED' : 'ANSWERED', null, {
    questionIds: [...changed.keys()],
  })
}

type Given = (typeof SaveAnswersInput.$inferInput)['answers'][number]

function answerOf({ text, optionIds }: Given): GivenAnswer | undefined {
  if (optionIds !== null && optionIds !== undefined) {
    return { kind: 'OPTIONS', optionIds: optionIds.map((id) => uuidOf('QuestionOption', id) ?? id) }
  }
  return text === null || text === undefined ? undefined : { kind: 'TEXT', text }
}

/** An answer that can be compared; nothing, and one that says nothing, are alike. */
function said(answer: GivenAnswer | undefined): string {
  if (answer?.kind === 'OPTIONS') return answer.optionIds.toSorted().join(' ')
  return answer?.kind === 'TEXT' ? answer.text : ''
}
