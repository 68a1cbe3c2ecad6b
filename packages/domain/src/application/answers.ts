import type { QuestionKind } from '../competition/competition.ts'
import { cleanLine, cleanText, countCharacters, storableText } from '../kernel/characters.ts'
import { ok, refuse } from '../kernel/result.ts'
import type { Result } from '../kernel/result.ts'
import type { CalendarDate } from '../kernel/time.ts'
import { fileLimits } from './files.ts'
import type { ApplicationState } from './states.ts'
import { parseDate, parseNumber } from './typed.ts'

/** What of a question its answers are held to. */
export interface Question {
  readonly id: string
  readonly kind: QuestionKind
  readonly isRequired: boolean
  /** In characters as a reader counts them; null where there is no limit. */
  readonly maxLength: number | null
  /** Null for as many as any answer may have. */
  readonly maxFiles: number | null
  /** In the order of the form. */
  readonly optionIds: readonly string[]
}

/** A file that belongs to an answer, as far as its content is known. */
export interface FileAnswer {
  readonly fileId: string
  /** As found in the content, not in the name; null where it is of no type that is taken. */
  readonly mediaType: string | null
  readonly bytes: number
}

/** What was typed, picked or added, as it was: a number or a date is a text until it is read. */
export type GivenAnswer =
  | { readonly kind: 'TEXT'; readonly text: string }
  | { readonly kind: 'OPTIONS'; readonly optionIds: readonly string[] }
  | { readonly kind: 'FILES'; readonly files: readonly FileAnswer[] }

/** What an answer says. */
export type Answer =
  | { readonly kind: 'TEXT'; readonly text: string }
  | { readonly kind: 'OPTIONS'; readonly optionIds: readonly string[] }
  | { readonly kind: 'NUMBER'; readonly number: number }
  | { readonly kind: 'DATE'; readonly date: CalendarDate }
  | { readonly kind: 'FILES'; readonly files: readonly FileAnswer[] }

/**
 * What is to be mended in an answer. The first seven are no slips of an applicant’s pen, and are not kept even in a
 * draft: a client that answers another kind of question, an option of another question, a file that is not taken.
 */
export type AnswerProblem =
  | { readonly code: 'NOT_FOR_THIS_QUESTION' }
  | { readonly code: 'NOT_AN_OPTION' }
  | { readonly code: 'MORE_THAN_ONE_OPTION' }
  | { readonly code: 'FILE_IS_TOO_LARGE'; readonly bytes: number }
  | { readonly code: 'FILE_IS_OF_ANOTHER_TYPE' }
  | { readonly code: 'TOO_MANY_FILES'; readonly most: number }
  | { readonly code: 'FILE_IS_NOT_THERE' }
  | { readonly code: 'ANSWER_IS_MISSING' }
  | { readonly code: 'CHOICE_IS_MISSING' }
  | { readonly code: 'FILE_IS_MISSING' }
  | { readonly code: 'ANSWER_IS_TOO_LONG'; readonly length: number; readonly most: number }
  | { readonly code: 'NOT_A_NUMBER' }
  | { readonly code: 'NOT_A_DATE' }

const given: Readonly<Record<QuestionKind, GivenAnswer['kind']>> = {
  SHORT_TEXT: 'TEXT',
  LONG_TEXT: 'TEXT',
  NUMBER: 'TEXT',
  DATE: 'TEXT',
  CHOICE: 'OPTIONS',
  CHOICES: 'OPTIONS',
  FILE: 'FILES',
}

const missing: Readonly<Record<GivenAnswer['kind'], AnswerProblem>> = {
  TEXT: { code: 'ANSWER_IS_MISSING' },
  OPTIONS: { code: 'CHOICE_IS_MISSING' },
  FILES: { code: 'FILE_IS_MISSING' },
}

/**
 * What a draft keeps: all that was typed, right or wrong, missing or too long. Options come in the order of the form,
 * each once.
 */
export function keepAnswer(question: Question, answer: GivenAnswer): Result<GivenAnswer, AnswerProblem> {
  if (answer.kind !== given[question.kind]) return refuse({ code: 'NOT_FOR_THIS_QUESTION' })
  switch (answer.kind) {
    case 'TEXT':
      return ok({ kind: 'TEXT', text: storableText(answer.text) })
    case 'OPTIONS': {
      const picked = new Set(answer.optionIds)
      const optionIds = question.optionIds.filter((id) => picked.has(id))
      if (optionIds.length < picked.size) return refuse({ code: 'NOT_AN_OPTION' })
      if (question.kind === 'CHOICE' && picked.size > 1) return refuse({ code: 'MORE_THAN_ONE_OPTION' })
      return ok({ kind: 'OPTIONS', optionIds })
    }
    case 'FILES':
      return keepFiles(question, answer)
  }
}

function keepFiles(
  { maxFiles }: Question,
  answer: Extract<GivenAnswer, { kind: 'FILES' }>,
): Result<GivenAnswer, AnswerProblem> {
  const most = maxFiles ?? fileLimits.files
  for (const { bytes, mediaType } of answer.files) {
    if (!fileLimits.types.some((taken) => taken.mediaType === mediaType))
      return refuse({ code: 'FILE_IS_OF_ANOTHER_TYPE' })
    if (bytes > fileLimits.bytes) return refuse({ code: 'FILE_IS_TOO_LARGE', bytes })
  }
  return answer.files.length > most ? refuse({ code: 'TOO_MANY_FILES', most }) : ok(answer)
}

/**
 * What an answer says, when it is good enough to be sent.
 * @param answer undefined when the question was never answered
 * @returns null for no answer to a question that asks for none
 */
export function readAnswer(
  question: Question,
  answer: GivenAnswer | undefined,
): Result<Answer | null, AnswerProblem> {
  const kept = answer && keepAnswer(question, answer)
  if (kept?.ok === false) return kept
  if (kept === undefined || isBlank(kept.value))
    return question.isRequired ? { ok: false, refusal: missing[given[question.kind]] } : ok(null)
  return kept.value.kind === 'TEXT' ? readText(question, kept.value.text) : ok(kept.value)
}

/** Whether an answer says nothing. */
export function isBlank(answer: GivenAnswer): boolean {
  switch (answer.kind) {
    case 'TEXT':
      return cleanText(answer.text) === ''
    case 'OPTIONS':
      return answer.optionIds.length === 0
    case 'FILES':
      return answer.files.length === 0
  }
}

function readText({ kind, maxLength }: Question, typed: string): Result<Answer, AnswerProblem> {
  if (kind === 'NUMBER') {
    const number = parseNumber(typed)
    return number === undefined ? refuse({ code: 'NOT_A_NUMBER' }) : ok({ kind: 'NUMBER', number })
  }
  if (kind === 'DATE') {
    const date = parseDate(typed)
    return date === undefined ? refuse({ code: 'NOT_A_DATE' }) : ok({ kind: 'DATE', date })
  }
  const text = kind === 'SHORT_TEXT' ? cleanLine(typed) : cleanText(typed)
  const length = countCharacters(text)
  return maxLength !== null && length > maxLength
    ? refuse({ code: 'ANSWER_IS_TOO_LONG', length, most: maxLength })
    : ok({ kind: 'TEXT', text })
}

/**
 * What an application takes in its state: a draft, and one that is being mended, all that may be kept; one that was
 * sent, and stays so, only what might be sent.
 * @param answer undefined when it is taken back
 */
export function takeAnswer(
  state: ApplicationState,
  question: Question,
  answer: GivenAnswer | undefined,
): Result<GivenAnswer | undefined, AnswerProblem> {
  const kept = answer === undefined ? ok(answer) : keepAnswer(question, answer)
  if (state !== 'SUBMITTED' || !kept.ok) return kept
  const read = readAnswer(question, kept.value)
  return read.ok ? kept : read
}

/** An answer that is to be mended, and its question. */
export interface QuestionProblem {
  readonly questionId: string
  readonly problem: AnswerProblem
}

/**
 * All that is to be mended before the answers are sent, in the order of the questions.
 * @param answers by the id of their question
 */
export function submissionProblems(
  questions: readonly Question[],
  answers: ReadonlyMap<string, GivenAnswer>,
): QuestionProblem[] {
  return questions.flatMap((question) => {
    const read = readAnswer(question, answers.get(question.id))
    return read.ok ? [] : [{ questionId: question.id, problem: read.refusal }]
  })
}
