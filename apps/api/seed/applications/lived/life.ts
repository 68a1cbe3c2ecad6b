import { submissionProblems } from '@bastama/domain/application/answers.ts'
import type { GivenAnswer, Question } from '@bastama/domain/application/answers.ts'
import { decisionProblem } from '@bastama/domain/application/decision.ts'
import type { Decision } from '@bastama/domain/application/decision.ts'
import type { ApplicationEvent } from '@bastama/domain/application/history.ts'
import { applicationLifecycle } from '@bastama/domain/application/states.ts'
import type { ApplicationState } from '@bastama/domain/application/states.ts'
import type { CompetitionKind } from '@bastama/domain/competition/competition.ts'
import type { PhaseFacts } from '@bastama/domain/competition/phase.ts'
import type { LocalizedText } from '@bastama/domain/kernel/localized.ts'
import { step } from '@bastama/domain/kernel/machine.ts'
import type { Happening } from '../../history.ts'
import { moment } from '../../when.ts'
import type { StepText } from '../application-text.ts'

/** What an application is begun with. */
export interface Begun {
  readonly id: string
  readonly reference: string
  readonly personId: string
  readonly startedAt: Date
  readonly competition: PhaseFacts & { readonly id: string; readonly kind: CompetitionKind }
  readonly questions: readonly Question[]
  readonly answers: ReadonlyMap<string, GivenAnswer>
}

/** Where an application stands, as its row says it. */
export interface Life {
  readonly state: ApplicationState
  /** what the applicant was told of, and all, are counted */
  readonly versions: { readonly told: number; readonly all: number }
  readonly answeredAt: Date | null
  readonly submittedAt: Date | null
  readonly withdrawnAt: Date | null
  readonly mending: {
    readonly until: Date
    readonly questionIds: readonly string[]
    readonly note: LocalizedText
  } | null
  readonly ineligibleReason: LocalizedText | null
  readonly decision: Decision | null
  readonly decidedAt: Date | null
  readonly reservePlace: number | null
  readonly confirmBy: Date | null
}

/** An application, where it stands by now, and what the record tells of it so far. */
export interface Lived {
  readonly begun: Begun
  readonly life: Life
  readonly happenings: readonly Happening[]
}

/** One step: which command it is, what it changes, and what the record tells of it. */
interface Turn {
  readonly command:
    | 'answer'
    | 'submit'
    | 'withdraw'
    | 'requestMending'
    | 'findIneligible'
    | 'admit'
    | 'decide'
    | 'confirm'
  readonly event: ApplicationEvent
  /** the applicant does it, else the manager */
  readonly isOwn?: true
  /** whether the applicant is told of it */
  readonly isTold: boolean
  readonly changes: Partial<Life>
  /** what the record says beside the states, or in place of them */
  readonly with?: object
  readonly instead?: { readonly before: object | null; readonly after: object }
}

/** An application that is begun. */
export function beginLife(begun: Begun): Lived {
  const { reference, personId, competition, startedAt: at } = begun
  const life: Life = {
    state: applicationLifecycle.initial,
    versions: { told: 1, all: 1 },
    answeredAt: null,
    submittedAt: null,
    withdrawnAt: null,
    mending: null,
    ineligibleReason: null,
    decision: null,
    decidedAt: null,
    reservePlace: null,
    confirmBy: null,
  }
  const after = { reference, state: life.state, competitionId: competition.id }
  return { begun, life, happenings: [happened(begun, { at, kind: 'STARTED', after, personId })] }
}

/**
 * Takes steps in the life of an application, as the commands would have it: each asks the lifecycle of the domain and
 * leaves the event that the command records.
 * @throws {Error} where a step would be refused
 */
export function goOn({ begun, ...since }: Lived, steps: readonly StepText[], now: Date): Lived {
  let { life } = since
  const happenings = [...since.happenings]
  for (const text of steps) {
    const at = moment(text.at, now)
    const turn = turnOf(text, { begun, life, at, now })
    const state = stateAfter(turn, begun, life, at)
    const { before, after } = turn.instead ?? {
      before: { state: life.state },
      after: { state, ...turn.with },
    }
    happenings.push(
      happened(begun, {
        at,
        kind: turn.event,
        ...(before && { before: { ...before } }),
        after: { ...after },
        ...(turn.isOwn && { personId: begun.personId }),
      }),
    )
    life = next(life, { ...turn.changes, state }, turn)
  }
  return { begun, life, happenings }
}

/** What happened to an application. */
export function happened({ id }: Begun, what: Omit<Happening, 'noun' | 'subjectId'>): Happening {
  return { noun: 'application', subjectId: id, ...what }
}

/** The life after a change, of which the applicant is told or not. */
export function next(
  { versions: { told, all }, ...life }: Life,
  changes: Partial<Life>,
  { isTold }: { readonly isTold: boolean },
): Life {
  return { ...life, ...changes, versions: { told: isTold ? told + 1 : told, all: all + 1 } }
}

/** What nouns to the right are told of an application with what happened to it. */
export function offerOf({ competition, personId }: Begun): object {
  return { competitionId: competition.id, competitionKind: competition.kind, personId, projectId: null }
}

function stateAfter(
  { command, changes }: Turn,
  { id, competition, questions, answers }: Begun,
  { state, mending, confirmBy }: Life,
  at: Date,
): ApplicationState {
  const facts = {
    competition,
    mending,
    questionId: null,
    problems: submissionProblems(questions, answers).length,
    request: changes.mending ?? null,
    hasReason: true,
    // Nothing is offered where there is no date.
    confirmBy: confirmBy ?? new Date(0),
    placesLeft: null,
  }
  const taken = step(applicationLifecycle, state, command, facts, at)
  if (!taken.ok) throw new Error(`Application ${id}: ${command} is refused, ${taken.refusal.code}`)
  return taken.value
}

function turnOf(
  text: StepText,
  {
    begun,
    life,
    at,
    now,
  }: { readonly begun: Begun; readonly life: Life; readonly at: Date; readonly now: Date },
): Turn {
  const { questions, answers } = begun
  const idsOf = (positions: readonly number[]) =>
    positions.flatMap((position) => questions[position - 1]?.id ?? [])
  switch (text.does) {
    case 'ANSWER': {
      const questionIds = text.questions ? idsOf(text.questions) : [...answers.keys()]
      return {
        command: 'answer',
        event: life.state === 'SUBMITTED' ? 'EDITED' : 'ANSWERED',
        isOwn: true,
        isTold: true,
        changes: { answeredAt: at },
        instead: { before: null, after: { questionIds } },
      }
    }
    case 'SUBMIT':
      return {
        command: 'submit',
        event: 'SUBMITTED',
        isOwn: true,
        isTold: true,
        changes: { submittedAt: life.submittedAt ?? at, mending: null },
        with: offerOf(begun),
      }
    case 'WITHDRAW':
      return {
        command: 'withdraw',
        event: 'WITHDRAWN',
        isOwn: true,
        isTold: true,
        changes: { withdrawnAt: at, mending: null, decision: null },
      }
    case 'ASK_TO_MEND': {
      const mending = { until: moment(text.until, now), questionIds: idsOf(text.questions), note: text.note }
      return {
        command: 'requestMending',
        event: 'MENDING_REQUESTED',
        isTold: true,
        changes: { mending },
        with: mending,
      }
    }
    case 'FIND_INELIGIBLE':
      return {
        command: 'findIneligible',
        event: 'FOUND_INELIGIBLE',
        isTold: false,
        changes: { ineligibleReason: text.reason, decision: null },
        with: { reason: text.reason },
      }
    case 'ADMIT':
      return { command: 'admit', event: 'ADMITTED', isTold: false, changes: {} }
    case 'CONFIRM':
      return {
        command: 'confirm',
        event: 'CONFIRMED',
        isOwn: true,
        isTold: true,
        changes: {},
        with: offerOf(begun),
      }
    case 'DECIDE':
      return decided(text, { begun, life, at })
  }
}

function decided(
  text: Extract<StepText, { does: 'DECIDE' }>,
  { begun, life, at }: { readonly begun: Begun; readonly life: Life; readonly at: Date },
): Turn {
  const decision: Decision = {
    outcome: text.outcome,
    reservePlace: text.reservePlace ?? null,
    awardId: null,
    reason: text.reason ?? null,
  }
  const problem = decisionProblem(decision, begun.competition.kind)
  if (problem) throw new Error(`Application ${begun.id}: ${problem}`)
  return {
    command: 'decide',
    event: 'DECIDED',
    isTold: false,
    changes: { decision, decidedAt: at },
    instead: { before: life.decision, after: decision },
  }
}
