import { createHash } from 'node:crypto'
import type { FileAnswer, GivenAnswer, Question } from '@bastama/domain/application/answers.ts'
import { referenceCount, referenceFrom } from '@bastama/domain/application/reference.ts'
import { optionId, questionId } from '../../competitions.ts'
import type { CompetitionText } from '../../competitions/competition-text.ts'
import { seedId } from '../../ids.ts'
import { facilitatorPersonId, residentId } from '../../people.ts'
import { calendarDay, moment } from '../../when.ts'
import type { AnswerText, ApplicationText } from '../application-text.ts'
import type { Begun } from './life.ts'
import { pdfOf } from './paper.ts'

/** A file of an answer, with its content. */
export interface PaperFile extends FileAnswer {
  readonly questionId: string
  readonly name: string
  readonly key: string
  readonly content: Buffer
}

function nameOf(competition: CompetitionText, { applicant }: ApplicationText): string {
  return `${competition.slug}/${applicant === 'facilitator' ? applicant : `resident-${applicant}`}`
}

/** How an application begins, with all that it answers in the end. */
export function begin(competition: CompetitionText, text: ApplicationText, now: Date): Begun {
  const id = seedId('application', nameOf(competition, text))
  const questions = questionsOf(competition)
  const given = Object.entries(text.answers).map(([position, answer]): [string, GivenAnswer] => [
    questionId(competition.slug, Number(position)),
    answerOf(competition, text, Number(position), answer, now),
  ])
  return {
    id,
    reference: referenceFrom(createHash('sha256').update(id).digest().readUInt32BE() % referenceCount),
    personId: text.applicant === 'facilitator' ? facilitatorPersonId(0) : residentId(text.applicant),
    startedAt: moment(text.startedAt, now),
    competition: {
      id: seedId('competition', competition.slug),
      kind: competition.kind,
      state: 'PUBLISHED',
      opensAt: moment(competition.opensAt, now),
      closesAt: moment(competition.closesAt, now),
    },
    questions,
    answers: new Map(given),
  }
}

function questionsOf({ slug, questions }: CompetitionText): Question[] {
  return questions.map(({ kind, isRequired, maxLength = null, options = [] }, index) => ({
    id: questionId(slug, index + 1),
    kind,
    isRequired,
    maxLength,
    maxFiles: null,
    optionIds: options.map((_, option) => optionId(slug, index + 1, option + 1)),
  }))
}

function answerOf(
  competition: CompetitionText,
  text: ApplicationText,
  position: number,
  answer: AnswerText,
  now: Date,
): GivenAnswer {
  if (typeof answer === 'string') return { kind: 'TEXT', text: answer }
  if ('options' in answer)
    return {
      kind: 'OPTIONS',
      optionIds: answer.options.map((option) => optionId(competition.slug, position, option)),
    }
  if ('days' in answer)
    return { kind: 'TEXT', text: calendarDay(answer, now).split('-').toReversed().join('.') }
  const id = questionId(competition.slug, position)
  return { kind: 'FILES', files: papersOf(competition, text).filter((paper) => paper.questionId === id) }
}

/** The papers that are added to an application. */
export function papersOf(competition: CompetitionText, text: ApplicationText): PaperFile[] {
  return Object.entries(text.answers).flatMap(([position, answer]) => {
    if (typeof answer === 'string' || !('paper' in answer)) return []
    const fileId = seedId('answer_file', `${nameOf(competition, text)}/${position}`)
    const content = pdfOf(answer.paper.lines)
    return {
      fileId,
      questionId: questionId(competition.slug, Number(position)),
      name: answer.paper.name,
      mediaType: 'application/pdf',
      bytes: content.length,
      key: `answer/${fileId}.pdf`,
      content,
    }
  })
}
