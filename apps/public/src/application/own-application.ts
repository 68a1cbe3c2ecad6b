import { answerChange } from '@bastama/domain/application/answer-change.ts'
import type { AnswerChange } from '@bastama/domain/application/answer-change.ts'
import { parseReference } from '@bastama/domain/application/reference.ts'
import { applicationLifecycle } from '@bastama/domain/application/states.ts'
import type { Language } from '@bastama/domain/kernel/language.ts'
import { data } from 'react-router'
import { ask, inApi } from '../graphql/client.ts'
import type { ApplicationQuery } from '../graphql/generated/graphql.ts'
import { signInFirst } from '../shell/way-back.ts'
import { applicationQuery } from './application.graphql.ts'

type Read = NonNullable<ApplicationQuery['application']>

/** An application as its applicant reads it. */
export type OwnApplication = Read & { readonly competition: NonNullable<Read['competition']> }

export type Question = OwnApplication['competition']['questions'][number]

/** Who is signed in, and the application that the address names. */
export interface Found {
  readonly site: ApplicationQuery
  readonly viewer: NonNullable<ApplicationQuery['viewer']>
  readonly application: OwnApplication
}

/**
 * The application of whoever is signed in.
 * @returns undefined where nobody is
 * @throws a 404 answer where there is none, or it is somebody else's
 */
export async function findApplication(
  request: Request,
  reference: string,
  language: Language,
): Promise<Found | undefined> {
  const read = parseReference(reference)
  if (!read.ok) throw data(null, { status: 404 })
  const site = await ask(
    applicationQuery,
    { language: inApi[language], reference: read.value },
    request.signal,
  )
  const { viewer, application } = site
  if (viewer === null) return undefined
  // Staff read those of others, and do so in the console.
  const isOwn = viewer.applications.some(({ id }) => id === application?.id)
  if (!isOwn || !application?.competition) throw data(null, { status: 404 })
  return { site, viewer, application: { ...application, competition: application.competition } }
}

/** The same. @throws a redirect for who is not signed in: they sign in and come back */
export async function requireApplication(
  request: Request,
  reference: string,
  language: Language,
): Promise<Found> {
  const found = await findApplication(request, reference, language)
  if (found) return found
  throw signInFirst(request, language)
}

/** Whether it is to be sent, or sent again after it was mended, and still may be. */
export function isToBeSent({ state, canAnswer }: OwnApplication): boolean {
  return applicationLifecycle.transitions.submit[state] !== undefined && canAnswer.isGiven
}

/** A file of an answer; its address is null until it is there. */
export type GivenFile = OwnApplication['answers'][number]['files'][number]

/** What was answered to a question. */
export interface GivenAnswer {
  readonly typed: string
  readonly optionIds: readonly string[]
  readonly files: readonly GivenFile[]
}

export function answerTo({ answers }: OwnApplication, { id }: Question): GivenAnswer {
  const answer = answers.find(({ question }) => question?.id === id)
  return {
    typed: answer?.typed ?? '',
    optionIds: answer?.options.map((option) => option.id) ?? [],
    files: answer?.files ?? [],
  }
}

/** Whether a question was asked anew. */
function isNamed({ questionsToMend }: OwnApplication, { id }: Question): boolean {
  return questionsToMend.some((question) => question.id === id)
}

/** What became of an answer since it was sent. */
export function changeOf(application: OwnApplication, question: Question): AnswerChange | undefined {
  const { state, submittedAt, answers } = application
  return answerChange({
    state,
    submittedAt,
    isNamed: isNamed(application, question),
    answer: answers.find((each) => each.question?.id === question.id) ?? null,
  })
}

/** The answer as it is read: what was typed, or the labels of what was picked. */
export function answerText({ options }: Question, { typed, optionIds }: GivenAnswer): string {
  const picked = options.filter(({ id }) => optionIds.includes(id)).map(({ label }) => label.text)
  return picked.length > 0 ? picked.join('\n') : typed
}

export function isAnswered({ typed, optionIds, files }: GivenAnswer): boolean {
  return typed.trim() !== '' || optionIds.length > 0 || files.length > 0
}

/** What is to be mended in the answer to a question, in words. */
export function problemWith({ problems }: OwnApplication, { id }: Question): string | undefined {
  return problems.find(({ questionId }) => questionId === id)?.message
}

/** Whether the answer to a question may be changed now: when the deadline has passed, those that staff named alone. */
export function isOpen(application: OwnApplication, question: Question): boolean {
  const { canAnswer, competition } = application
  return canAnswer.isGiven && (competition.phase === 'OPEN' || isNamed(application, question))
}
