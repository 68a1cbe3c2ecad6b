import type { Language } from '@bastama/domain/kernel/language.ts'
import { change, inApi } from '../../graphql/client.ts'
import type { AnswerInput } from '../../graphql/generated/graphql.ts'
import type { NotKeptTyped } from '../../shell/form/kept-typed.ts'
import { textOf } from '../../shell/typed.ts'
import { saveAnswersMutation } from '../application.graphql.ts'
import { answerText, answerTo, findApplication, isAnswered, isOpen } from '../own-application.ts'
import type { Found, GivenAnswer, OwnApplication, Question } from '../own-application.ts'
import { addedFiles } from './added-files.ts'

/** What came of an answer that was sent. */
export type SaveOutcome =
  | {
      readonly kind: 'SAVED'
      /** the application was sent already, and stays so */
      readonly isSent: boolean
      /** something was written, or taken back */
      readonly isWritten: boolean
      /** a file was taken back: one stays where the others are */
      readonly isForFiles: boolean
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
  | { readonly kind: 'NOT_KEPT'; readonly answer: NotKeptTyped }

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
  const typed = textOf(form, 'answer')
  const notKept = (answer: Partial<NotKeptTyped> & Pick<NotKeptTyped, 'kind'>): SaveOutcome => ({
    kind: 'NOT_KEPT',
    answer: { message: undefined, label: undefined, typed, isSent: false, ...answer },
  })
  try {
    const found = await findApplication(asking.request, reference, asking.language)
    const question = found?.application.competition.questions[Number(place) - 1]
    if (!found || !question) return notKept({ kind: 'SIGNED_OUT' })
    const { application } = found
    const before = answerTo(application, question)
    const optionIds = form.getAll('option').filter((value) => typeof value === 'string')
    const given = { typed, optionIds, files: before.files }

    const answer = await inputOf(form, question, given, asking)
    if ('message' in answer) return { kind: 'TO_MEND', message: answer.message, isKept: false, given }
    const { error, problem } = await keep(found, question, answer, asking)
    if (error && error.path[0] !== 'answers')
      return notKept({
        kind: error.code === 'SIGN_IN_FIRST' ? 'SIGNED_OUT' : 'REFUSED',
        message: error.message,
        label: question.label.text,
        typed: answerText(question, given),
        isSent: application.state === 'SUBMITTED',
      })
    const isForFiles = form.has('remove')
    const message = error?.message ?? (isForFiles ? undefined : problem)
    if (message !== undefined) return { kind: 'TO_MEND', message, isKept: error === undefined, given }
    return {
      kind: 'SAVED',
      isSent: application.state === 'SUBMITTED',
      isWritten: isAnswered(given) || isAnswered(before) || (answer.uploads?.length ?? 0) > 0,
      isForFiles,
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

type Answered = Omit<AnswerInput, 'questionId'>

/** The answer as the API takes it; or what is wrong with a file, before it is asked. */
async function inputOf(
  form: FormData,
  { kind }: Question,
  { typed, optionIds, files }: GivenAnswer,
  { request, language }: Asking,
): Promise<Answered | { readonly message: string }> {
  switch (kind) {
    case 'FILE': {
      const added = await addedFiles(form, language, request.signal)
      if ('message' in added) return added
      const removed = textOf(form, 'remove')
      const fileIds = files.map(({ id }) => id).filter((id) => id !== removed)
      return { fileIds, uploads: [...added.uploads] }
    }
    case 'CHOICE':
    case 'CHOICES':
      return { optionIds: [...optionIds] }
    case 'SHORT_TEXT':
    case 'LONG_TEXT':
    case 'NUMBER':
    case 'DATE':
      return { text: typed }
  }
}

async function keep(
  { application }: Found,
  question: Question,
  answer: Answered,
  { request, language }: Asking,
) {
  const { saveAnswers } = await change(
    saveAnswersMutation,
    {
      input: { id: application.id, answers: [{ questionId: question.id, ...answer }] },
      language: inApi[language],
    },
    request.signal,
  )
  const problems = saveAnswers.application?.problems ?? []
  return {
    error: saveAnswers.userErrors[0],
    problem: problems.find(({ questionId }) => questionId === question.id)?.message,
  }
}
