import { can as canCompetition } from '../competition/permissions.ts'
import type { CompetitionReadFacts } from '../competition/permissions.ts'
import type { PhaseFacts } from '../competition/phase.ts'
import type { CompetitionState } from '../competition/states.ts'
import { managesProgramme, personIdOf } from '../kernel/actor.ts'
import type { Actor } from '../kernel/actor.ts'
import type { PersonId, ProgrammeId } from '../kernel/id.ts'
import { step } from '../kernel/machine.ts'
import type { NotFromThisState } from '../kernel/machine.ts'
import { nobody, reading, stepping, writing } from '../kernel/policy.ts'
import type { Ask, Conditions, ReadRule, WriteRule } from '../kernel/policy.ts'
import { ok, refuse } from '../kernel/result.ts'
import { applicationLifecycle, notOpenFor } from './states.ts'
import type {
  ApplicationCommand,
  ApplicationFactsOf,
  ApplicationRefusal,
  ApplicationState,
  Mending,
  NotOpen,
} from './states.ts'

/** Whose an application is: the person who applies, or the members of the team whose project it is. */
interface Applicants {
  readonly applicantIds: readonly PersonId[]
}

/** What the policy asks about an application. */
export interface ApplicationReadFacts extends Applicants {
  /** The programme of its competition. */
  readonly programmeId: ProgrammeId
  readonly state: ApplicationState
}

/** What the policy asks about a decision: its application, and whether its competition is announced. */
export interface DecisionReadFacts extends Applicants {
  readonly programmeId: ProgrammeId
  readonly competitionState: CompetitionState
  /** Who has sent an application to the competition, taken back since or not; of all these the actor is enough. */
  readonly competitorIds: readonly PersonId[]
}

function isOwn({ applicantIds }: Applicants, actor: Actor): boolean {
  return applicantIds.some((id) => id === personIdOf(actor))
}

function isAnnounced(state: CompetitionState): boolean {
  return state === 'ANNOUNCED' || state === 'ARCHIVED'
}

type Competing = Pick<DecisionReadFacts, 'competitionState' | 'competitorIds'>

/**
 * Whoever has applied would tell their own place from the places that are left, or come to know by taking it back what was
 * decided: until the announcement others judge.
 */
function competes({ competitionState, competitorIds }: Competing, actor: Actor): boolean {
  return !isAnnounced(competitionState) && competitorIds.some((id) => id === personIdOf(actor))
}

function mayJudge(facts: Competing & Applicants, actor: Actor): boolean {
  return !isOwn(facts, actor) && !competes(facts, actor)
}

/**
 * - `own` the actor’s person applies: `person_id = the actor’s person`, or `exists (team_member of the application’s
 *   team with the actor’s person)`
 * - `sent` `state <> 'DRAFT'`: what was never sent is its applicant’s alone
 * - `managed` sent, and `programme_id = any(the programmes that the actor manages)`
 */
const applicationConditions: Conditions<'own' | 'sent' | 'managed', ApplicationReadFacts> = {
  own: isOwn,
  sent: ({ state }) => state !== 'DRAFT',
  managed: ({ state, programmeId }, actor) => state !== 'DRAFT' && managesProgramme(actor, programmeId),
}

/**
 * - `announced` the application is the actor’s own, and its competition is `ANNOUNCED` or `ARCHIVED`
 * - `others` the application is not the actor’s own, and the actor has not applied beside it: staff who apply learn of
 *   what is decided in that competition with everyone else. In SQL: not own, and not `exists (competitor of the application’s
 *   competition with the actor’s person)`
 * - `managed` `others`, and `programme_id = any(the programmes that the actor manages)`
 */
const decisionConditions: Conditions<'announced' | 'others' | 'managed', DecisionReadFacts> = {
  announced: (facts, actor) => isOwn(facts, actor) && isAnnounced(facts.competitionState),
  others: mayJudge,
  managed: (facts, actor) => mayJudge(facts, actor) && managesProgramme(actor, facts.programmeId),
}

/**
 * Who reads an application (its answers are read with it), and what staff make of it: the decision, the finding that
 * it is ineligible with the reason, the round, and whatever is counted, ordered or filtered by these. Who reads the
 * application and not that is given the state that `shownState` says.
 */
export const applicationReadRule = {
  ...nobody,
  resident: 'own',
  manager: 'managed',
  administrator: 'sent',
} as const satisfies ReadRule<'own' | 'sent' | 'managed'>

export const decisionReadRule = {
  ...nobody,
  resident: 'announced',
  manager: 'managed',
  administrator: 'others',
} as const satisfies ReadRule<'announced' | 'others' | 'managed'>

/**
 * Who reads how staff came to a decision: who decided when, and what was decided before. Applicants are told the decision
 * alone.
 */
export const deliberationReadRule = {
  ...nobody,
  manager: 'managed',
  administrator: 'others',
} as const satisfies ReadRule<'others' | 'managed'>

/** Who reads how many applications a competition has: those who run it. */
export const countsReadRule = {
  ...nobody,
  manager: 'managed',
  administrator: 'all',
} as const satisfies ReadRule<'managed'>

const countsConditions: Conditions<'managed', CompetitionReadFacts> = {
  managed: ({ programmeId }, actor) => managesProgramme(actor, programmeId),
}

/** A state as applicants are told of it. */
export type ShownState = Exclude<ApplicationState, 'IN_ROUND'>

/**
 * The state that is told to those who do not read the decision. What was found ineligible while it was to be mended stays
 * so: that it is no longer would tell. In SQL: `case when state = 'IN_ROUND' then 'SUBMITTED' when state = 'INELIGIBLE'
 * and competition.state not in ('ANNOUNCED', 'ARCHIVED') then case when mend_until is null then 'SUBMITTED' else
 * 'INCOMPLETE' end else state end`
 */
export function shownState(
  { state, mending }: { readonly state: ApplicationState; readonly mending: Mending | null },
  competitionState: CompetitionState,
): ShownState {
  if (state === 'IN_ROUND') return 'SUBMITTED'
  if (state !== 'INELIGIBLE' || isAnnounced(competitionState)) return state
  return mending === null ? 'SUBMITTED' : 'INCOMPLETE'
}

const readApplication = reading(applicationReadRule, applicationConditions)

/** Who starts an application, writes it, withdraws it and answers an offer: nobody but whose it is. */
const applicantRule = { ...nobody, resident: 'own' } as const satisfies WriteRule<'own'>

const startConditions: Conditions<'own', CompetitionReadFacts & Applicants> = { own: isOwn }

interface StartFacts extends Applicants, PhaseFacts {
  /** There is an application of theirs to the competition, other than one that was withdrawn. */
  readonly hasApplied: boolean
}

const start: Ask<StartFacts, 'DRAFT', NotOpen | { readonly code: 'ALREADY_APPLIED' }> = (facts, now) => {
  const closed = notOpenFor({ competition: facts }, now)
  if (closed) return refuse(closed)
  return facts.hasApplied ? refuse({ code: 'ALREADY_APPLIED' }) : ok('DRAFT')
}

/** Who screens an application and decides on it. */
const staffRule = {
  ...nobody,
  manager: 'managed',
  administrator: 'sent',
} as const satisfies WriteRule<'managed' | 'sent'>

interface InCompetition {
  readonly state: ApplicationState
  readonly mending: Mending | null
  readonly competition: PhaseFacts
}

/**
 * Asks the lifecycle from the state that applicants are told of, so that no refusal tells more; then, when that says
 * yes, from the state that it is.
 */
function applicant<Command extends ApplicationCommand>(command: Command) {
  const ask: Ask<
    ApplicationFactsOf[Command] & InCompetition,
    ApplicationState,
    ApplicationRefusal | NotFromThisState<ApplicationState, Command>
  > = (facts, now) => {
    const shown = shownState(facts, facts.competition.state)
    const seen = step(applicationLifecycle, shown, command, facts, now)
    return seen.ok ? step(applicationLifecycle, facts.state, command, facts, now) : seen
  }
  return writing(applicantRule, applicationConditions, readApplication, ask)
}

function staff<Command extends ApplicationCommand>(command: Command) {
  const asked = stepping(applicationLifecycle, command)
  const ask: Ask<
    ApplicationFactsOf[Command] & { readonly state: ApplicationState } & Applicants & Competing,
    ApplicationState,
    | ApplicationRefusal
    | NotFromThisState<ApplicationState, Command>
    | { readonly code: 'OWN_APPLICATION' | 'COMPETES_TOO' }
  > = (facts, now, actor) => {
    if (isOwn(facts, actor)) return refuse({ code: 'OWN_APPLICATION' })
    return competes(facts, actor) ? refuse({ code: 'COMPETES_TOO' }) : asked(facts, now, actor)
  }
  return writing(staffRule, applicationConditions, readApplication, ask)
}

export const can = {
  readApplication,
  readDecision: reading(decisionReadRule, decisionConditions),
  readDeliberation: reading(deliberationReadRule, decisionConditions),
  readCounts: reading(countsReadRule, countsConditions),
  startApplication: writing(applicantRule, startConditions, canCompetition.readCompetition, start),
  answerQuestion: applicant('answer'),
  submitApplication: applicant('submit'),
  withdrawApplication: applicant('withdraw'),
  confirmPlace: applicant('confirm'),
  declinePlace: applicant('decline'),
  requestMending: staff('requestMending'),
  acceptAsIs: staff('acceptAsIs'),
  findIneligible: staff('findIneligible'),
  restoreApplication: staff('restore'),
  admitApplication: staff('admit'),
  sendBackApplication: staff('sendBack'),
  decideApplication: staff('decide'),
}
