import * as v from 'valibot'
import type { PhaseFacts } from '../competition/phase.ts'
import { visitor } from '../kernel/actor.ts'
import type { Actor, Grant, SignedInPerson } from '../kernel/actor.ts'
import { idSchema } from '../kernel/id.ts'
import type { Decision } from './decision.ts'
import { can } from './permissions.ts'
import type { ApplicationState, Mending } from './states.ts'

const id = <const Noun extends string>(noun: Noun, last: number) =>
  v.parse(idSchema(noun), `00000000-0000-4000-8000-00000000000${last}`)
export const programmeId = id('Programme', 1)
const elsewhere = id('Programme', 2)
export const person = (last: number, ...grants: Grant[]): SignedInPerson => ({
  kind: 'person',
  personId: id('Person', last),
  grants,
})
export const residents = [person(0), person(1), person(2), person(3)]
export const manager = person(8, { role: 'manager', programmeId })
export const administrator = person(9, { role: 'administrator' })
/** Runs the programme, and applies. */
export const both = person(3, { role: 'manager', programmeId })
const integrator: Actor = {
  kind: 'integrator',
  keyId: id('Key', 1),
  programmeId,
  scopes: ['read:published', 'read:personal'],
}
export const others: Actor[] = [
  visitor,
  person(7),
  person(7, { role: 'manager', programmeId: elsewhere }),
  person(7, { role: 'reviewer', competitionId: id('Competition', 1) }),
  person(7, { role: 'facilitator', facilitatorId: id('Facilitator', 1) }),
  integrator,
]
export const everyone = [...residents, manager, administrator, both, ...others]

export const hour = 3_600_000
export const opensAt = new Date('2019-02-01T00:00:00Z')
export const at = (hours: number) => new Date(opensAt.getTime() + hours * hour)
export const closes = 20
export const places = 2

interface Competition extends PhaseFacts {
  state: PhaseFacts['state']
  readonly kind: 'PARTICIPANTS'
  readonly opensAt: Date
  closesAt: Date
  readonly places: number
}

export interface Application {
  readonly id: number
  readonly applicantIds: SignedInPerson['personId'][]
  state: ApplicationState
  mending: Mending | null
  decision: Decision | null
  reservePlace: number | null
  confirmBy: Date
}

/** One competition with four applications, moved by the domain alone, as the commands of the API will. */
export function newWorld() {
  const competition: Competition = {
    state: 'PUBLISHED',
    kind: 'PARTICIPANTS',
    opensAt,
    closesAt: at(closes),
    places,
  }
  const applications = residents.map(({ personId }, index): Application => ({
    id: index,
    applicantIds: [personId],
    state: 'DRAFT',
    mending: null,
    decision: null,
    reservePlace: null,
    confirmBy: at(1000),
  }))
  return { competition, applications }
}
export type World = ReturnType<typeof newWorld>

export const count = (world: World, ...states: ApplicationState[]) =>
  world.applications.filter(({ state }) => states.includes(state)).length

/** Who has sent an application, taken back since or not. */
export function competitorsOf({ applications }: World) {
  return applications.filter(({ state }) => state !== 'DRAFT').flatMap(({ applicantIds }) => applicantIds)
}

/** All that any command asks about an application. */
export function factsOf(world: World, application: Application, request: Mending | null = null) {
  return {
    ...application,
    programmeId,
    competition: world.competition,
    competitionState: world.competition.state,
    competitorIds: competitorsOf(world),
    questionId: 'q1',
    problems: 0,
    hasReason: true,
    request,
    placesLeft: places - count(world, 'CONFIRMED'),
  }
}
export type Facts = ReturnType<typeof factsOf>

export const byApplicant = {
  answer: can.answerQuestion,
  submit: can.submitApplication,
  withdraw: can.withdrawApplication,
  confirm: can.confirmPlace,
  decline: can.declinePlace,
}
export const byStaff = {
  requestMending: can.requestMending,
  acceptAsIs: can.acceptAsIs,
  findIneligible: can.findIneligible,
  restore: can.restoreApplication,
  admit: can.admitApplication,
  sendBack: can.sendBackApplication,
  decide: can.decideApplication,
}
export const commands = { ...byApplicant, ...byStaff }
export type Command = keyof typeof commands

export const applicantCommands = ['answer', 'submit', 'withdraw', 'confirm', 'decline'] as const
export const staffCommands = [
  'requestMending',
  'acceptAsIs',
  'findIneligible',
  'restore',
  'admit',
  'sendBack',
  'decide',
] as const
