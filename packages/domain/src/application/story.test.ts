import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { resultOutcomes } from '../competition/competition.ts'
import { can as canCompetition } from '../competition/permissions.ts'
import { visitor } from '../kernel/actor.ts'
import type { Actor } from '../kernel/actor.ts'
import { step } from '../kernel/machine.ts'
import { announcement, isUndecided, reserveQueue } from './decision.ts'
import type { Decision } from './decision.ts'
import { can, shownState } from './permissions.ts'
import { applicationLifecycle } from './states.ts'
import type { ApplicationState } from './states.ts'
import {
  applicantCommands,
  staffCommands,
  hour,
  programmeId,
  residents,
  manager,
  administrator,
  both,
  others,
  everyone,
  opensAt,
  at,
  closes,
  places,
  newWorld,
  count,
  competitorsOf,
  factsOf,
  byApplicant,
  byStaff,
  commands,
} from './test-world.ts'
import type { Application, World, Command } from './test-world.ts'

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
    const ofCompetition = competitionFacts(world, now)
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
  const isToMend = result.value === 'INCOMPLETE' || result.value === 'INELIGIBLE'
  application.mending = isToMend ? (request ?? application.mending) : null
  if (command === 'requestMending') application.decision = null
  if (command === 'decide') {
    application.decision = { outcome, reservePlace: target + 1, awardId: null, reason: { kk: 'Себебі' } }
  }
  if (before === 'SELECTED' && (command === 'decline' || command === 'lapse')) moveUp(world, now)
}

/** All that any command asks about the competition. */
function competitionFacts(world: World, now: Date) {
  const { competition, applications } = world
  return {
    ...competition,
    programmeId,
    publishedAt: opensAt,
    pitchingAt: null,
    resultsDueOn: null,
    timeZone: 'UTC',
    newClosesAt: new Date(Math.max(now.getTime(), competition.closesAt.getTime()) + 5 * hour),
    hasReason: true,
    consideredApplications:
      count(world, 'INELIGIBLE', 'IN_ROUND') + applications.filter(({ decision }) => decision).length,
    undecidedApplications: applications.filter(isUndecided).length,
    competitorIds: competitorsOf(world),
  }
}

function announce(world: World, actor: Actor, now: Date): void {
  const { competition, applications } = world
  const permission = canCompetition.announceCompetition(actor, competitionFacts(world, now), now)
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
            state: shownState(application, world.competition.state),
            decision: null,
          }
          for (const actor of uninformed) {
            const { applicantIds, competitorIds } = factsOf(world, application)
            const isStaff = ![...applicantIds, ...competitorIds].includes(both.personId)
            if (actor === both && isStaff) continue
            const answers = [application, plain].map((each) => {
              const facts = factsOf(world, each)
              const applications = world.applications.with(target, each)
              const ofCompetition = competitionFacts({ ...world, applications }, now)
              return JSON.stringify([
                can.readApplication(actor, facts, now),
                can.readDecision(actor, facts, now),
                commands[command](actor, facts, now),
                canCompetition.extendDeadline(actor, ofCompetition, now),
                canCompetition.announceCompetition(actor, ofCompetition, now),
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
