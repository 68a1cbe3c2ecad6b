import type { Language } from '@bastama/domain/kernel/language.ts'
import type { ResultOutcome } from '@bastama/domain/competition/competition.ts'
import type { Trilingual } from '../text.ts'
import type { When } from '../when.ts'

/** An application of the demo: what somebody wrote, and what became of it. Questions are named by their positions. */
export interface ApplicationText {
  /** who applies: the facilitator of the demonstration, or somebody by the number in the cast */
  readonly applicant: 'facilitator' | number
  /** in which they write, and are written to */
  readonly language: Language
  /** by the position of their question */
  readonly answers: Readonly<Record<number, AnswerText>>
  readonly startedAt: When
  /** what happened then, in its order */
  readonly steps: readonly StepText[]
  /** what happened after the results were announced */
  readonly afterwards?: readonly StepText[]
}

/** What was typed, which options were picked, which day was typed, or a paper that was added. */
export type AnswerText =
  | string
  | { readonly options: readonly number[] }
  | { readonly days: number }
  | { readonly paper: Paper }

/** A page with some lines, in Latin letters: the fonts that every reader of PDF has know no others. */
export interface Paper {
  readonly name: string
  readonly lines: readonly string[]
}

/** What the applicant or the manager does. */
export type StepText = { readonly at: When } & (
  | {
      readonly does: 'ANSWER'
      /** all that are answered, unless told */
      readonly questions?: readonly number[]
    }
  | { readonly does: 'SUBMIT' | 'WITHDRAW' | 'ADMIT' | 'CONFIRM' }
  | {
      readonly does: 'ASK_TO_MEND'
      readonly until: When
      readonly questions: readonly number[]
      readonly note: Trilingual
    }
  | { readonly does: 'FIND_INELIGIBLE'; readonly reason: Trilingual }
  | {
      readonly does: 'DECIDE'
      readonly outcome: ResultOutcome
      readonly reservePlace?: number
      readonly reason?: Trilingual
    }
)

/** Answers all questions and sends it at once, as most do. */
export function sent(at: When): readonly StepText[] {
  return [
    { at, does: 'ANSWER' },
    { at, does: 'SUBMIT' },
  ]
}
