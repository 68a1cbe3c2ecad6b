import type { Instant } from '../kernel/time.ts'
import { epoch } from '../kernel/time.ts'
import type { ApplicationState } from './states.ts'

/**
 * What became of an answer since the application was sent: staff asked for it anew and it is as it was, or it was changed,
 * and whether that is sent.
 */
export type AnswerChange = 'TO_MEND' | { readonly isSent: boolean; readonly at: Instant }

/** What the change of an answer follows from. */
export interface AnswerChangeFacts {
  readonly state: ApplicationState
  /** When the application was first sent; null for a draft. */
  readonly submittedAt: Instant | null
  /** Whether staff have asked for the question anew. */
  readonly isNamed: boolean
  /** null where nothing was answered */
  readonly answer: { readonly changedAt: Instant; readonly isToBeMended: boolean } | null
}

/** The change of an answer; undefined where it is as it was sent, or nothing was sent yet. */
export function answerChange(facts: AnswerChangeFacts): AnswerChange | undefined {
  const { state, submittedAt, isNamed, answer } = facts
  if (submittedAt === null) return undefined
  if (state === 'INCOMPLETE') {
    if (!isNamed) return undefined
    return answer === null || answer.isToBeMended ? 'TO_MEND' : { isSent: false, at: answer.changedAt }
  }
  if (answer === null || epoch(answer.changedAt) <= epoch(submittedAt)) return undefined
  return { isSent: true, at: answer.changedAt }
}
