import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { resultOutcomes } from '../competition/competition.ts'
import { can as canCompetition } from '../competition/permissions.ts'
import type { PhaseFacts } from '../competition/phase.ts'
import { visitor } from '../kernel/actor.ts'
import type { Actor, Grant, SignedInPerson } from '../kernel/actor.ts'
import { idSchema } from '../kernel/id.ts'
import { step } from '../kernel/machine.ts'
import { announcement, reserveQueue } from './decision.ts'
import type { Decision } from './decision.ts'
import { can, shownState } from './permissions.ts'
import { applicationLifecycle, applicationStates } from './states.ts'
import type { ApplicationState, Mending } from './states.ts'

const id = <const Noun extends string>(noun: Noun, last: number) =>
  v.parse(idSchema(noun), `00000000-0000-4000-8000-00000000000${last}`)
const programmeId = id('Programme', 1)
const elsewhere = id('Programme', 2)
const person = (last: number, ...grants: Grant[]): SignedInPerson => ({
  kind: 'person',
  personId: id('Person', last),
  grants,
})
const residents = [person(0), person(1), person(2), person(3)]
const manager = person(8, { role: 'manager', programmeId })
const administrator = person(9, { role: 'administrator' })
/** Runs the programme, and applies. */
const both = person(3, { role: 'manager', programmeId })
const integrator: Actor = {
  kind: 'integrator',
  keyId: id('Key', 1),
  programmeId,
  scopes: ['read:published', 'read:personal'],
}
const others: Actor[] = [
  visitor,
  person(7),
  person(7, { role: 'manager', programmeId: elsewhere }),
  person(7, { role: 'reviewer', competitionId: id('Competition', 1) }),
  person(7, { role: 'facilitator', facilitatorId: id('Facilitator', 1) }),
  integrator,
]
const everyone = [...residents, manager, administrator, both, ...others]

const hour = 3_600_000
const opensAt = new Date('2019-02-01T00:00:00Z')
const at = (hours: number) => new Date(opensAt.getTime() + hours * hour)
const closes = 20
const places = 2

interface Competition extends PhaseFacts {
  state: PhaseFacts['state']
  readonly kind: 'PARTICIPANTS'
  readonly opensAt: Date
  closesAt: Date
  readonly places: number
}

interface Application {
  readonly id: number
  readonly applicantIds: SignedInPerson['personId'][]
  state: ApplicationState
  mending: Mending | null
  decision: Decision | null
  reservePlace: number | null
  confirmBy: Date
}

/** One competition with four applications, moved by the domain alone, as the commands of the API will. */
function newWorld() {
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
type World = ReturnType<typeof newWorld>

const count = (world: World, ...states: ApplicationState[]) =>
  world.applications.filter(({ state }) => states.includes(state)).length

/** All that any command asks about an application. */
function factsOf(world: World, application: Application, request: Mending | null = null) {
  return {
    ...application,
    programmeId,
    competition: world.competition,
    competitionState: world.competition.state,
    questionId: 'q1',
    problems: 0,
    hasReason: true,
    request,
    placesLeft: places - count(world, 'CONFIRMED'),
  }
}
type Facts = ReturnType<typeof factsOf>

const byApplicant = {
  answer: can.answerQuestion,
  submit: can.submitApplication,
  withdraw: can.withdrawApplication,
  confirm: can.confirmPlace,
  decline: can.declinePlace,
}
const byStaff = {
  requestMending: can.requestMending,
  acceptAsIs: can.acceptAsIs,
  findIneligible: can.findIneligible,
  restore: can.restoreApplication,
  admit: can.admitApplication,
  sendBack: can.sendBackApplication,
  decide: can.decideApplication,
}
const commands = { ...byApplicant, ...byStaff }
type Command = keyof typeof commands

interface Move {
  readonly command: Command | 'announce' | 'extend' | 'cancel' | 'lapse'
  readonly actor: Actor
  readonly target: number
  readonly outcome: Decision['outcome']
  readonly problems: number
}

function move(world: World, { command, actor, target, outcome, problems }: Move, now: Date): void {
  const { competition, applications } = world
  const application = applications[target]
  if (!application) return
  const facts = { ...factsOf(world, application), problems }
  if (command === 'announce') return announce(world, actor, now)
  if (command === 'extend' || command === 'cancel') {
    const ofCompetition = {
      ...competition,
      programmeId,
      publishedAt: opensAt,
      pitchingAt: null,
      resultsDueOn: null,
      timeZone: 'UTC',
      newClosesAt: new Date(Math.max(now.getTime(), competition.closesAt.getTime()) + 5 * hour),
      consideredApplications:
        count(world, 'INELIGIBLE', 'IN_ROUND') + applications.filter(({ decision }) => decision).length,
      hasReason: true,
    }
    if (command === 'cancel') {
      const result = canCompetition.cancelCompetition(actor, ofCompetition, now)
      if (result.ok) competition.state = result.value
    } else if (canCompetition.extendDeadline(actor, ofCompetition, now).ok) {
      competition.closesAt = ofCompetition.newClosesAt
    }
    return
  }
  const before = application.state
  const request =
    command === 'requestMending' ? { until: new Date(now.getTime() + 3 * hour), questionIds: ['q1'] } : null
  const result =
    command === 'lapse'
      ? step(applicationLifecycle, before, 'lapse', facts, now)
      : commands[command](actor, { ...facts, request }, now)
  if (!result.ok) return
  application.state = result.value
  application.mending = result.value === 'INCOMPLETE' ? (request ?? application.mending) : null
  if (command === 'decide') {
    application.decision = { outcome, reservePlace: target + 1, awardId: null, reason: { kk: 'Себебі' } }
  }
  if (before === 'SELECTED' && (command === 'decline' || command === 'lapse')) moveUp(world, now)
}

function announce(world: World, actor: Actor, now: Date): void {
  const { competition, applications } = world
  const undecided = applications.filter(
    ({ state, decision }) =>
      state === 'INCOMPLETE' || ((state === 'SUBMITTED' || state === 'IN_ROUND') && !decision),
  )
  const permission = canCompetition.announceCompetition(
    actor,
    {
      ...competition,
      programmeId,
      publishedAt: opensAt,
      pitchingAt: null,
      undecidedApplications: undecided.length,
    },
    now,
  )
  if (!permission.ok) return
  const confirmBy = new Date(now.getTime() + 5 * hour)
  const result = announcement({ competition, applications, confirmBy }, now)
  if (!result.ok) return
  for (const each of result.value) {
    const application = applications[each.id]
    if (!application) continue
    application.state = each.state
    application.reservePlace = each.reservePlace
    application.confirmBy = confirmBy
  }
  competition.state = permission.value
}

function moveUp(world: World, now: Date): void {
  const [first] = reserveQueue(world.applications)
  const application = first === undefined ? undefined : world.applications[first]
  if (!application) return
  const facts = { isFirstOnReserve: true, placesLeft: places - count(world, 'SELECTED', 'CONFIRMED') }
  const result = step(applicationLifecycle, application.state, 'promote', facts, now)
  if (!result.ok) return
  application.state = result.value
  application.confirmBy = new Date(now.getTime() + 5 * hour)
}

const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values)

/** A move, made so many hours after the one before, and not before an hour of the story. */
interface TimedMove extends Move {
  readonly from: number
  readonly wait: number
}

const applicantCommands = ['answer', 'submit', 'withdraw', 'confirm', 'decline'] as const
const staffCommands = [
  'requestMending',
  'acceptAsIs',
  'findIneligible',
  'restore',
  'admit',
  'sendBack',
  'decide',
] as const
const moveCommands = [
  ...applicantCommands,
  ...staffCommands,
  'announce',
  'extend',
  'lapse',
  'cancel',
] as const

const details = { outcome: oneOf(resultOutcomes), problems: oneOf([0, 0, 0, 1]), wait: oneOf([0, 0, 1, 2]) }

/** Anything, by anyone, to any application; by its applicant or the manager more often than by others. */
function anything(
  from: number,
  commands: readonly Move['command'][] = moveCommands,
): fc.Arbitrary<TimedMove> {
  return fc
    .record({
      ...details,
      command: oneOf(commands),
      actor: fc.oneof(oneOf(['applicant', 'manager'] as const), oneOf(everyone)),
      target: fc.nat(residents.length - 1),
    })
    .map(({ actor, ...rest }) => {
      const own = residents[rest.target] ?? visitor
      return { ...rest, from, actor: actor === 'applicant' ? own : actor === 'manager' ? manager : actor }
    })
}
const some = (from: number, maxLength: number, commands?: readonly Move['command'][]) =>
  fc.array(anything(from, commands), { maxLength, size: 'max' })

/** One move for each application. */
const forAll = (from: number, command: Move['command'], actor: (index: number) => Actor) =>
  fc.tuple(
    ...residents.map((_, target) =>
      fc
        .record(details)
        .map((rest): TimedMove => ({ ...rest, from, command, target, actor: actor(target), problems: 0 })),
    ),
  )

const toAnnounce: TimedMove = {
  command: 'announce',
  actor: manager,
  target: 0,
  outcome: 'SELECTED',
  problems: 0,
  from: 50,
  wait: 0,
}

/** From the opening to the last confirmation, with all that may come between. */
const story = fc
  .tuple(
    some(0, 5),
    forAll(0, 'submit', (index) => residents[index] ?? visitor),
    some(0, 5),
    some(closes + 1, 6),
    forAll(40, 'decide', () => administrator),
    some(40, 2),
    fc.constant([toAnnounce]),
    some(50, 20, ['confirm', 'confirm', 'decline', 'lapse', 'withdraw', 'decide', 'answer', 'submit']),
  )
  .map((parts) => parts.flat())

/** Plays a story and looks at the world after each move. */
function play(
  moves: readonly TimedMove[],
  look: (world: World, move: TimedMove, before: readonly Application[], now: Date) => void,
): World {
  const world = newWorld()
  let hours = 0
  for (const each of moves) {
    hours = Math.max(hours, each.from) + each.wait
    const before = world.applications.map((application) => ({ ...application }))
    move(world, each, at(hours))
    look(world, each, before, at(hours))
  }
  return world
}

const isAnnounced = ({ competition: { state } }: World) => state === 'ANNOUNCED'
const offered: readonly ApplicationState[] = [
  'SELECTED',
  'RESERVE',
  'NOT_SELECTED',
  'CONFIRMED',
  'LAPSED',
  'DECLINED',
]

describe('whatever is commanded, by whomever, in whatever order', () => {
  test('nobody has an outcome before the announcement, and none but the decided one at it', () => {
    fc.assert(
      fc.property(story, (moves) => {
        let wasAnnounced = false
        play(moves, (world, _, before) => {
          if (!isAnnounced(world)) {
            expect(world.applications.filter(({ state }) => offered.includes(state))).toEqual([])
          } else if (!wasAnnounced) {
            wasAnnounced = true
            for (const { id: index, state } of world.applications) {
              const was = before[index]
              const isSettled = ['DRAFT', 'WITHDRAWN', 'INELIGIBLE'].includes(was?.state ?? '')
              expect(state).toBe(isSettled ? was?.state : was?.decision?.outcome)
            }
          }
        })
      }),
    )
  })

  test('no more are selected than there are places, and each confirms once', () => {
    let announced = 0
    let movedUp = 0
    let confirmed = 0
    fc.assert(
      fc.property(story, (moves) => {
        const confirmations = new Map<number, number>()
        const world = play(moves, (now, _, before) => {
          expect(count(now, 'SELECTED', 'CONFIRMED')).toBeLessThanOrEqual(places)
          for (const { id: index, state } of now.applications) {
            const was = before[index]?.state
            if (state === was) continue
            if (state === 'CONFIRMED') confirmations.set(index, (confirmations.get(index) ?? 0) + 1)
            if (was === 'RESERVE' && state === 'SELECTED') movedUp += 1
          }
        })
        expect([...confirmations.values()].every((times) => times === 1)).toBe(true)
        confirmed += confirmations.size
        if (isAnnounced(world)) announced += 1
      }),
      { numRuns: 300 },
    )
    // The stories get as far as what they are told for.
    expect(Math.min(announced, movedUp, confirmed)).toBeGreaterThan(0)
  })

  test('the reserve moves up in its order, and only when someone leaves a place', () => {
    fc.assert(
      fc.property(story, (moves) => {
        play(moves, (world, { command, target }, before) => {
          const movedUp = world.applications.filter(
            ({ id: index, state }) => state === 'SELECTED' && before[index]?.state === 'RESERVE',
          )
          if (movedUp.length === 0) return
          expect(movedUp.map(({ id: index }) => index)).toEqual(
            reserveQueue(before.filter(({ id: index }) => index !== target)).slice(0, 1),
          )
          expect(['decline', 'lapse']).toContain(command)
          expect(before[target]?.state).toBe('SELECTED')
        })
      }),
    )
  })

  test('nothing leads out of an end, and nothing else but a listed step from one state to another', () => {
    fc.assert(
      fc.property(story, (moves) => {
        play(moves, (world, _, before) => {
          for (const { id: index, state } of world.applications) {
            const was = before[index]?.state ?? 'DRAFT'
            if (state === was) continue
            expect(applicationLifecycle.final).not.toContain(was)
            const ways = Object.values(applicationLifecycle.transitions).map((moved) => moved[was])
            expect(ways).toContain(state)
          }
        })
      }),
    )
  })

  test('only the applicant writes, in time and only what is good; only staff judge, never their own', () => {
    fc.assert(
      fc.property(story, (moves) => {
        play(moves, (world, { command, actor, target, problems }, before, now) => {
          const was = before[target]
          const is = world.applications[target]
          if (!was || !is || was.state === is.state || actor.kind !== 'person') return
          const isOwn = is.applicantIds.includes(actor.personId)
          if (command in byApplicant) expect(isOwn).toBe(true)
          if (command in byStaff) {
            expect(isOwn).toBe(false)
            expect([manager, administrator, both]).toContain(actor)
          }
          if (command === 'submit') {
            expect(problems).toBe(0)
            const until = was.mending === null ? 0 : was.mending.until.getTime()
            expect(now.getTime()).toBeLessThan(Math.max(world.competition.closesAt.getTime(), until))
          }
        })
      }),
    )
  })

  test('until the announcement applicants and others get the same answers, whatever staff made of it in private', () => {
    const uninformed = [...residents, both, ...others]
    fc.assert(
      fc.property(story, oneOf([...applicantCommands, ...staffCommands]), (moves, command) => {
        const told: unknown[] = []
        play(moves, (world, { target }, _, now) => {
          const application = world.applications[target]
          if (!application || isAnnounced(world)) return
          const plain = {
            ...application,
            state: shownState(application.state, world.competition.state),
            decision: null,
          }
          for (const actor of uninformed) {
            const isStaff = actor === both && !application.applicantIds.includes(both.personId)
            if (isStaff) continue
            const answers = [application, plain].map((each) => {
              const facts = factsOf(world, each)
              return JSON.stringify([
                can.readApplication(actor, facts, now),
                can.readDecision(actor, facts, now),
                commands[command](actor, facts, now),
              ])
            })
            if (answers[0] !== answers[1]) told.push({ actor, state: application.state, answers })
            if (can.readDecision(actor, factsOf(world, application), now)) told.push({ actor })
          }
        })
        expect(told).toEqual([])
      }),
    )
  })
})

describe('an application', () => {
  const world = newWorld()
  const [application] = world.applications
  const [applicant = visitor] = residents
  const mending = { until: at(30), questionIds: ['q1'] }
  const facts = (changed: Partial<Facts>): Facts => {
    if (!application) throw new Error('The world is empty')
    return { ...factsOf(world, application), ...changed }
  }

  test.each([
    ['a moment before it opens', -0.001, 'NOT_OPEN_YET'],
    ['as it opens', 0, undefined],
    ['in the last moment', closes - 0.001, undefined],
    ['at the deadline', closes, 'DEADLINE_HAS_PASSED'],
  ])('%s', (_, hours, code) => {
    const expected = code === undefined ? { ok: true } : { refusal: { code } }
    expect(can.submitApplication(applicant, facts({}), at(hours))).toMatchObject(expected)
    expect(can.answerQuestion(applicant, facts({ state: 'SUBMITTED' }), at(hours))).toMatchObject(expected)
    const start = { ...facts({}), publishedAt: opensAt, state: 'PUBLISHED', hasApplied: false } as const
    expect(can.startApplication(applicant, start, at(hours))).toMatchObject(expected)
    expect(can.startApplication(applicant, { ...start, hasApplied: true }, at(hours))).toMatchObject({
      refusal: { code: code ?? 'ALREADY_APPLIED' },
    })
  })

  test('that is edited after it was sent stays sent', () => {
    expect(can.answerQuestion(applicant, facts({ state: 'SUBMITTED' }), at(1))).toEqual({
      ok: true,
      value: 'SUBMITTED',
    })
  })

  test.each([
    ['what was named, in its window', 'q1', 29, undefined],
    ['what was not named', 'q2', 29, 'NOT_NAMED_FOR_MENDING'],
    ['anything while applications are taken', 'q2', 10, undefined],
    ['nothing once the window is over', 'q1', 30, 'MENDING_IS_OVER'],
  ])('that is incomplete is mended: %s', (_, questionId, hours, code) => {
    const incomplete = facts({ state: 'INCOMPLETE', mending, questionId })
    expect(can.answerQuestion(applicant, incomplete, at(hours))).toMatchObject(
      code === undefined ? { ok: true, value: 'INCOMPLETE' } : { refusal: { code } },
    )
  })

  test('is asked to be mended until a time ahead, with what is named, and not judged meanwhile', () => {
    const ask = (request: Mending | null) =>
      can.requestMending(manager, facts({ state: 'SUBMITTED', request }), at(29))
    expect(ask(null)).toEqual({ ok: true, value: 'INCOMPLETE' })
    expect(ask(mending)).toEqual({ ok: true, value: 'INCOMPLETE' })
    expect(ask({ ...mending, questionIds: [] })).toMatchObject({ refusal: { code: 'NOTHING_IS_NAMED' } })
    expect(ask({ ...mending, until: at(29) })).toMatchObject({ refusal: { code: 'MEND_BY_HAS_PASSED' } })
    const judge = (hours: number, hasReason = true) =>
      can.findIneligible(manager, facts({ state: 'INCOMPLETE', mending, hasReason }), at(hours))
    expect(judge(29)).toMatchObject({ refusal: { code: 'MENDING_IS_UNDER_WAY' } })
    expect(judge(30)).toEqual({ ok: true, value: 'INELIGIBLE' })
    expect(judge(30, false)).toMatchObject({ refusal: { code: 'REASON_IS_MISSING' } })
  })

  test('that was never sent is read by its applicant alone', () => {
    for (const actor of everyone) {
      expect(can.readApplication(actor, facts({}), at(1))).toBe(actor === applicant)
    }
  })

  test('is sent away in the words of what the actor may know', () => {
    const submit = (actor: Actor, given: Facts | undefined) => can.submitApplication(actor, given, at(1))
    const sent = facts({ state: 'SUBMITTED' })
    expect(submit(visitor, sent)).toEqual(submit(visitor, undefined))
    expect(submit(visitor, sent)).toMatchObject({ refusal: { code: 'SIGN_IN_FIRST' } })
    expect(submit(person(7), sent)).toEqual(submit(person(7), undefined))
    expect(submit(person(7), sent)).toMatchObject({ refusal: { code: 'NOT_THERE' } })
    expect(submit(manager, sent)).toMatchObject({ refusal: { code: 'NOT_ALLOWED' } })
  })

  test('of someone who is staff is decided on by others', () => {
    const own = facts({ state: 'SUBMITTED', applicantIds: [both.personId] })
    expect(can.decideApplication(both, own, at(30))).toMatchObject({ refusal: { code: 'OWN_APPLICATION' } })
    expect(can.decideApplication(manager, own, at(30))).toEqual({ ok: true, value: 'SUBMITTED' })
    expect(can.readDecision(both, own, at(30))).toBe(false)
    expect(can.readDecision(manager, own, at(30))).toBe(true)
    const chief: Actor = { ...administrator, personId: both.personId }
    expect(can.readDecision(chief, own, at(30))).toBe(false)
    expect(can.readDecision(administrator, own, at(30))).toBe(true)
    expect(can.readDecision(both, { ...own, competitionState: 'ANNOUNCED' }, at(30))).toBe(true)
  })

  test.each(staffCommands.filter((each) => each !== 'requestMending' && each !== 'acceptAsIs'))(
    'is not touched by %s while it may be edited, nor once all is announced',
    (command) => {
      const from = applicationStates.find((state) => applicationLifecycle.transitions[command][state])
      const given = facts({ state: from ?? 'DRAFT' })
      expect(commands[command](manager, given, at(closes - 1))).toMatchObject({
        refusal: { code: 'STILL_OPEN' },
      })
      expect(commands[command](manager, given, at(closes)).ok).toBe(true)
      const announced = { ...given, competition: { ...given.competition, state: 'ANNOUNCED' } } as const
      expect(commands[command](manager, announced, at(closes))).toMatchObject({
        refusal: { code: 'ALREADY_ANNOUNCED' },
      })
    },
  )

  test.each(['SUBMITTED', 'INCOMPLETE', 'INELIGIBLE', 'IN_ROUND'] as const)(
    'in %s is withdrawn until the announcement',
    (state) => {
      expect(can.withdrawApplication(applicant, facts({ state }), at(30))).toEqual({
        ok: true,
        value: 'WITHDRAWN',
      })
    },
  )

  test('that is selected is confirmed before its date while there are places, and lapses from that date on', () => {
    const selected = facts({ state: 'SELECTED', confirmBy: at(60) })
    const confirm = (hours: number, placesLeft: number) =>
      can.confirmPlace(applicant, { ...selected, placesLeft }, at(hours))
    expect(confirm(59, 1)).toEqual({ ok: true, value: 'CONFIRMED' })
    expect(confirm(59, 0)).toMatchObject({ refusal: { code: 'PLACES_ARE_TAKEN' } })
    expect(confirm(60, 1)).toMatchObject({ refusal: { code: 'CONFIRM_BY_HAS_PASSED' } })
    const lapse = (hours: number) => step(applicationLifecycle, 'SELECTED', 'lapse', selected, at(hours))
    expect(lapse(60)).toEqual({ ok: true, value: 'LAPSED' })
    expect(lapse(59)).toMatchObject({ refusal: { code: 'CONFIRM_BY_IS_AHEAD' } })
  })

  test('is given the state that its applicant is told of', () => {
    const shown = (competition: 'PUBLISHED' | 'ANNOUNCED') =>
      applicationStates.filter((state) => shownState(state, competition) !== state)
    expect(shown('PUBLISHED')).toEqual(['INELIGIBLE', 'IN_ROUND'])
    expect(shown('ANNOUNCED')).toEqual(['IN_ROUND'])
  })
})
