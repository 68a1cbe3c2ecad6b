import type { Language } from '@bastama/domain/kernel/language.ts'
import { change, inApi } from '../../graphql/client.ts'
import { textOf } from '../../shell/typed.ts'
import { saveAnswersMutation } from '../application.graphql.ts'
import { answerText, answerTo, findApplication, isAnswered, isOpen } from '../own-application.ts'
import type { Found, GivenAnswer, OwnApplication, Question } from '../own-application.ts'
import type { NotKeptAnswer } from './kept-typed.ts'

/** What came of an answer that was sent. */
export type SaveOutcome =
  | {
      readonly kind: 'SAVED'
      /** the application was sent already, and stays so */
      readonly isSent: boolean
      /** something was written, or taken back */
      readonly isWritten: boolean
      /** the place of the question that comes next; null after the last that may be answered */
      readonly next: number | null
    }
  /** something in it is to be mended; `isKept`: all the same it is kept as it is */
  | {
      readonly kind: 'TO_MEND'
      readonly message: string
      readonly isKept: boolean
      readonly given: GivenAnswer
    }
  | { readonly kind: 'NOT_KEPT'; readonly answer: NotKeptAnswer }

interface Asking {
  readonly request: Request
  readonly language: Language
}

/** Keeps the answer that a form has on the server. Whatever stands in the way, what was typed comes back. */
export async function saveAnswer(
  form: FormData,
  { reference, place }: { readonly reference: string; readonly place: string },
  asking: Asking,
): Promise<SaveOutcome> {
  const optionIds = form.getAll('option').filter((value) => typeof value === 'string')
  const given = { typed: textOf(form, 'answer'), optionIds }
  const notKept = (answer: Partial<NotKeptAnswer> & Pick<NotKeptAnswer, 'kind'>): SaveOutcome => ({
    kind: 'NOT_KEPT',
    answer: { message: undefined, question: undefined, typed: given.typed, isSent: false, ...answer },
  })
  try {
    const found = await findApplication(asking.request, reference, asking.language)
    const question = found?.application.competition.questions[Number(place) - 1]
    if (!found || !question) return notKept({ kind: 'SIGNED_OUT' })
    const { error, problem } = await keep(found, question, given, asking)
    if (error && error.path[0] !== 'answers')
      return notKept({
        kind: error.code === 'SIGN_IN_FIRST' ? 'SIGNED_OUT' : 'REFUSED',
        message: error.message,
        question: question.label.text,
        typed: answerText(question, given),
        isSent: found.application.state === 'SUBMITTED',
      })
    const message = error?.message ?? problem
    if (message !== undefined) return { kind: 'TO_MEND', message, isKept: error === undefined, given }
    const { application } = found
    return {
      kind: 'SAVED',
      isSent: application.state === 'SUBMITTED',
      isWritten: isAnswered(given) || isAnswered(answerTo(application, question)),
      next: placeAfter(application, Number(place)),
    }
  } catch (failure) {
    if (Object(failure).init?.status !== 503) throw failure
    return notKept({ kind: 'API_IS_AWAY' })
  }
}

function placeAfter(application: OwnApplication, place: number): number | null {
  const { questions } = application.competition
  const index = questions.findIndex((question, at) => at >= place && isOpen(application, question))
  return index === -1 ? null : index + 1
}

async function keep(
  { application }: Found,
  question: Question,
  { typed, optionIds }: GivenAnswer,
  { request, language }: Asking,
) {
  const isPicked = question.kind === 'CHOICE' || question.kind === 'CHOICES'
  const answer = { questionId: question.id, ...(isPicked ? { optionIds: [...optionIds] } : { text: typed }) }
  const { saveAnswers } = await change(
    saveAnswersMutation,
    { input: { id: application.id, answers: [answer] }, language: inApi[language] },
    request.signal,
  )
  const problems = saveAnswers.application?.problems ?? []
  return {
    error: saveAnswers.userErrors[0],
    problem: problems.find(({ questionId }) => questionId === question.id)?.message,
  }
}
