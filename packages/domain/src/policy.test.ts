import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { can as canApplication } from './application/permissions.ts'
import { applicationStates } from './application/states.ts'
import { can as canCompetition } from './competition/permissions.ts'
import { competitionStates } from './competition/states.ts'
import { can as canFacilitator } from './facilitator/permissions.ts'
import { facilitatorStates } from './facilitator/states.ts'
import { visitor } from './kernel/actor.ts'
import type { Actor, Grant, SignedInPerson } from './kernel/actor.ts'
import { idSchema } from './kernel/id.ts'
import type { MayRead } from './kernel/policy.ts'
import { can as canMedia } from './media/permissions.ts'
import { can as canPerson } from './person/permissions.ts'
import { can as canProgramme } from './programme/permissions.ts'
import { can as canProject } from './project/permissions.ts'
import { projectStates } from './project/states.ts'
import { can as canTeam } from './team/permissions.ts'
import { can as canWorkshop } from './workshop/permissions.ts'

/** A small world, so that ids meet: two of each noun. */
function two<const Noun extends string>(noun: Noun, digit: string) {
  const id = (last: string) => v.parse(idSchema(noun), `00000000-0000-4000-8000-0000000000${digit}${last}`)
  return [id('1'), id('2')] as const
}
const people = two('Person', '1')
const programmes = two('Programme', '2')
const competitions = two('Competition', '3')
const facilitators = two('Facilitator', '4')
const [key] = two('Key', '5')
const [me, other] = people
const [mine, theirs] = programmes

const now = new Date('2026-11-24T12:00:00Z')
const before = new Date('2026-11-24T11:59:59Z')
const after = new Date('2026-11-24T12:00:01Z')

const person = (...grants: Grant[]): SignedInPerson => ({ kind: 'person', personId: me, grants })
const resident = person()
const manager = person({ role: 'manager', programmeId: mine })
const administrator = person({ role: 'administrator' })
const reviewer = person({ role: 'reviewer', competitionId: competitions[0] })
const facilitator = person({ role: 'facilitator', facilitatorId: facilitators[0] })
const publicKey: Actor = { kind: 'integrator', keyId: key, programmeId: mine, scopes: ['read:published'] }
const personalKey: Actor = { ...publicKey, scopes: ['read:published', 'read:personal'] }

const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values)
const some = <T>(values: readonly T[]) => fc.subarray([...values])
const moment = oneOf([null, before, now, after])

const projectFacts = fc.record({
  programmeId: oneOf(programmes),
  state: oneOf(projectStates),
  hiddenAt: oneOf([null, before]),
  memberIds: some(people),
})
const ownPublication = fc.record({ programmeId: oneOf(programmes), publishedAt: moment })
const enrolmentFacts = fc.record({
  personId: oneOf(people),
  programmeId: oneOf(programmes),
  facilitatorIds: some(facilitators),
})
const personFacts = fc.record({
  id: oneOf(people),
  isShown: fc.boolean(),
  teammateIds: some(people),
  programmeIds: some(programmes),
  gaveDetailsTo: some(programmes),
  taughtBy: some(facilitators),
})
const competitionFacts = fc.record({
  programmeId: oneOf(programmes),
  state: oneOf(competitionStates),
  publishedAt: moment,
})

const grant: fc.Arbitrary<Grant> = fc.oneof(
  fc.constant({ role: 'administrator' } as const),
  oneOf(programmes).map((programmeId) => ({ role: 'manager', programmeId }) as const),
  oneOf(competitions).map((competitionId) => ({ role: 'reviewer', competitionId }) as const),
  oneOf(facilitators).map((facilitatorId) => ({ role: 'facilitator', facilitatorId }) as const),
)
const anyPerson = fc.array(grant, { maxLength: 3 }).map((grants) => person(...grants))
const anyActor: fc.Arbitrary<Actor> = fc.oneof(
  anyPerson,
  fc.record({
    kind: fc.constant('integrator'),
    keyId: fc.constant(key),
    programmeId: oneOf(programmes),
    scopes: some(['read:published', 'read:personal'] as const),
  }),
)

/** A row, as a question: may this actor read it? */
type Row = (actor: Actor) => boolean

/** Random rows under a rule. */
function rule<Facts>(mayRead: MayRead<Facts>, facts: fc.Arbitrary<Facts>): fc.Arbitrary<Row> {
  return facts.map((row) => (actor) => mayRead(actor, row, now))
}

const rules = {
  programme: rule(canProgramme.readProgramme, fc.record({ id: oneOf(programmes), publishedAt: moment })),
  forum: rule(canProgramme.readForum, ownPublication),
  album: rule(canMedia.readAlbum, ownPublication),
  photo: rule(
    canMedia.readPhoto,
    fc.record({
      programmeId: oneOf(programmes),
      consentWithdrawnAt: moment,
      isShown: fc.boolean(),
      addedBy: oneOf([null, ...people]),
      portraitOf: some(facilitators),
    }),
  ),
  person: rule(canPerson.readPerson, personFacts),
  personalData: rule(canPerson.readPersonalData, personFacts),
  competition: rule(canCompetition.readCompetition, competitionFacts),
  result: rule(canCompetition.readResult, competitionFacts),
  drawSeed: rule(
    canCompetition.readDrawSeed,
    fc.record({ state: oneOf(competitionStates), closesAt: oneOf([before, now, after]) }),
  ),
  application: rule(
    canApplication.readApplication,
    fc.record({
      programmeId: oneOf(programmes),
      applicantIds: some(people),
      state: oneOf(applicationStates),
    }),
  ),
  decision: rule(
    canApplication.readDecision,
    fc.record({
      programmeId: oneOf(programmes),
      applicantIds: some(people),
      competitorIds: some(people),
      competitionState: oneOf(competitionStates),
    }),
  ),
  facilitator: rule(
    canFacilitator.readFacilitator,
    fc.record({ id: oneOf(facilitators), programmeId: oneOf(programmes), state: oneOf(facilitatorStates) }),
  ),
  workshop: rule(canWorkshop.readWorkshop, ownPublication),
  enrolment: rule(canWorkshop.readEnrolment, enrolmentFacts),
  attendance: rule(canWorkshop.readAttendance, enrolmentFacts),
  team: rule(
    canTeam.readTeam,
    fc.record({ programmeId: oneOf(programmes), memberIds: some(people), hasShownProject: fc.boolean() }),
  ),
  project: rule(canProject.readProject, projectFacts),
  projectUpdate: rule(
    canProject.readProjectUpdate,
    fc.record({ publishedAt: moment, project: projectFacts }),
  ),
}

/** A photo without consent, an application that was never sent, a decision on one’s own, a seed before the deadline. */
const keptFromStaff = ['photo', 'application', 'decision', 'drawSeed']

describe.each(Object.entries(rules))('the rule of %s', (noun, rows) => {
  test('nobody reads less than a visitor', () => {
    fc.assert(
      fc.property(rows, anyActor, (isReadBy, actor) => {
        expect(isReadBy(visitor) && !isReadBy(actor)).toBe(false)
      }),
    )
  })

  test('a grant takes nothing away', () => {
    fc.assert(
      fc.property(rows, anyPerson, (isReadBy, actor) => {
        expect(isReadBy(resident) && !isReadBy(actor)).toBe(false)
      }),
    )
  })

  test('an administrator reads every row, but for what is kept from staff too', () => {
    fc.assert(
      fc.property(rows, (isReadBy) => {
        expect(isReadBy(administrator) || keptFromStaff.includes(noun)).toBe(true)
      }),
    )
  })
})

describe('visitors', () => {
  test('never read drafts, what is hidden, or what is to be published later', () => {
    fc.assert(
      fc.property(projectFacts, (project) => {
        const update = { publishedAt: before, project }
        const isShown = project.state !== 'DRAFT' && project.hiddenAt === null
        expect(canProject.readProject(visitor, project, now)).toBe(isShown)
        expect(canProject.readProjectUpdate(visitor, update, now)).toBe(isShown)
        expect(canProject.readProjectUpdate(visitor, { ...update, publishedAt: after }, now)).toBe(false)
      }),
    )
    for (const publishedAt of [null, after]) {
      const facts = { id: mine, programmeId: mine, publishedAt }
      expect(canProgramme.readProgramme(visitor, facts, now)).toBe(false)
      expect(canProgramme.readForum(visitor, facts, now)).toBe(false)
      expect(canMedia.readAlbum(visitor, facts, now)).toBe(false)
      expect(canWorkshop.readWorkshop(visitor, facts, now)).toBe(false)
    }
  })

  test('know the seed of a draw from the deadline on, not before', () => {
    const readAt = (closesAt: Date) =>
      canCompetition.readDrawSeed(visitor, { state: 'PUBLISHED', closesAt }, now)
    expect([before, now, after].map(readAt)).toEqual([true, true, false])
    expect(canCompetition.readDrawSeed(visitor, { state: 'DRAFT', closesAt: before }, now)).toBe(false)
  })

  test('read what is published at this very moment', () => {
    expect(canWorkshop.readWorkshop(visitor, { programmeId: mine, publishedAt: now }, now)).toBe(true)
  })

  test('read no enrolment, no attendance and no personal data, of nobody', () => {
    fc.assert(
      fc.property(enrolmentFacts, personFacts, (enrolment, facts) => {
        expect(canWorkshop.readEnrolment(visitor, enrolment, now)).toBe(false)
        expect(canWorkshop.readAttendance(visitor, enrolment, now)).toBe(false)
        expect(canPerson.readPersonalData(visitor, facts, now)).toBe(false)
      }),
    )
  })
})

describe('a competition', () => {
  const facts = { programmeId: mine, publishedAt: before }

  test.each([
    ['DRAFT', false, false],
    ['PUBLISHED', true, false],
    ['ANNOUNCED', true, true],
    ['ARCHIVED', true, true],
    ['CANCELLED', true, false],
  ] as const)('in %s is read: %s, its results: %s', (state, isRead, areResultsRead) => {
    for (const actor of [visitor, resident, reviewer, facilitator, publicKey, personalKey]) {
      expect(canCompetition.readCompetition(actor, { ...facts, state }, now)).toBe(isRead)
      expect(canCompetition.readResult(actor, { ...facts, state }, now)).toBe(areResultsRead)
    }
  })

  test('that was given up as a draft was never shown', () => {
    const cancelled = { programmeId: mine, state: 'CANCELLED', publishedAt: null } as const
    expect(canCompetition.readCompetition(visitor, cancelled, now)).toBe(false)
    expect(canCompetition.readCompetition(manager, cancelled, now)).toBe(true)
  })

  test('its managers read results before the announcement, those of another programme do not', () => {
    const inReview = { ...facts, state: 'PUBLISHED' } as const
    expect(canCompetition.readResult(manager, inReview, now)).toBe(true)
    expect(canCompetition.readResult(manager, { ...inReview, programmeId: theirs }, now)).toBe(false)
  })
})

describe('a person', () => {
  const hidden = {
    id: other,
    isShown: false,
    teammateIds: [],
    programmeIds: [mine],
    gaveDetailsTo: [mine],
    taughtBy: [],
  }

  test.each([
    ['a visitor', visitor, false, false],
    ['another resident', resident, false, false],
    ['a manager of the programme', manager, true, true],
    ['an administrator', administrator, true, true],
    ['a key without the scope', publicKey, false, false],
    ['a key with the scope', personalKey, true, true],
  ])('%s reads the name: %s … %s', (_, actor, isRead, isPersonalDataRead) => {
    expect(canPerson.readPerson(actor, hidden, now)).toBe(isRead)
    expect(canPerson.readPersonalData(actor, hidden, now)).toBe(isPersonalDataRead)
  })

  test('teammates and facilitators read the name, and nothing more', () => {
    const teammate = { ...hidden, teammateIds: [me, other] }
    const participant = { ...hidden, taughtBy: [facilitators[0]] }
    expect(canPerson.readPerson(resident, teammate, now)).toBe(true)
    expect(canPerson.readPersonalData(resident, teammate, now)).toBe(false)
    expect(canPerson.readPerson(facilitator, participant, now)).toBe(true)
    expect(canPerson.readPersonalData(facilitator, participant, now)).toBe(false)
  })

  test('reads the own data; a key reads none of another programme', () => {
    expect(canPerson.readPersonalData(resident, { ...hidden, id: me }, now)).toBe(true)
    expect(canPerson.readPersonalData(personalKey, { ...hidden, gaveDetailsTo: [theirs] }, now)).toBe(false)
  })

  test('who takes part without having given their details is known by name alone', () => {
    const invited = { ...hidden, gaveDetailsTo: [] }
    for (const actor of [manager, personalKey]) {
      expect(canPerson.readPerson(actor, invited, now)).toBe(true)
      expect(canPerson.readPersonalData(actor, invited, now)).toBe(false)
    }
    expect(canPerson.readPersonalData(administrator, invited, now)).toBe(true)
  })
})

test('a team reads its own draft, a moderator’s reason to hide it notwithstanding', () => {
  const draft = { programmeId: theirs, state: 'DRAFT', hiddenAt: before, memberIds: [me] } as const
  expect(canProject.readProject(resident, draft, now)).toBe(true)
  expect(canProject.readProject(manager, draft, now)).toBe(true)
  expect(canProject.readProject(manager, { ...draft, memberIds: [other] }, now)).toBe(false)
})

test('a facilitator reads the own profile while it is a draft, and no other', () => {
  const draft = { programmeId: theirs, state: 'DRAFT' } as const
  expect(canFacilitator.readFacilitator(facilitator, { ...draft, id: facilitators[0] }, now)).toBe(true)
  expect(canFacilitator.readFacilitator(facilitator, { ...draft, id: facilitators[1] }, now)).toBe(false)
})

test('a photo whose consent is withdrawn is read by nobody', () => {
  for (const actor of [visitor, resident, manager, administrator, personalKey]) {
    const photo = { programmeId: mine, isShown: true, addedBy: me, portraitOf: facilitators }
    expect(canMedia.readPhoto(actor, { ...photo, consentWithdrawnAt: before }, now)).toBe(false)
    expect(canMedia.readPhoto(actor, { ...photo, consentWithdrawnAt: null }, now)).toBe(true)
  }
})

test('a photo that stands nowhere in public is read by its programme’s managers, who added it, and whose portrait it is', () => {
  const photo = {
    programmeId: mine,
    consentWithdrawnAt: null,
    isShown: false,
    addedBy: other,
    portraitOf: [facilitators[0]],
  }
  for (const actor of [visitor, resident, reviewer, personalKey]) {
    expect(canMedia.readPhoto(actor, photo, now)).toBe(false)
  }
  expect(canMedia.readPhoto(manager, photo, now)).toBe(true)
  expect(canMedia.readPhoto(manager, { ...photo, programmeId: theirs }, now)).toBe(false)
  expect(canMedia.readPhoto(resident, { ...photo, addedBy: me }, now)).toBe(true)
  expect(canMedia.readPhoto(facilitator, photo, now)).toBe(true)
  expect(canMedia.readPhoto(facilitator, { ...photo, portraitOf: [facilitators[1]] }, now)).toBe(false)
})

describe('writing', () => {
  const competition = {
    programmeId: mine,
    state: 'DRAFT',
    publishedAt: null,
    closesAt: after,
    problems: 0,
    hasReason: true,
  } as const
  const profile = { id: facilitators[0], programmeId: mine, state: 'DRAFT', problems: 0 } as const
  const invitation = {
    personId: me,
    programmeId: mine,
    facilitatorIds: [facilitators[0]],
    state: 'INVITED',
    confirmBy: after,
    placesLeft: 1,
  } as const

  test.each([
    ['a visitor', visitor, 'SIGN_IN_FIRST', 'SIGN_IN_FIRST', 'SIGN_IN_FIRST'],
    ['a resident', resident, 'NOT_THERE', 'NOT_THERE', 'yes'],
    ['a reviewer', reviewer, 'NOT_THERE', 'NOT_THERE', 'yes'],
    ['a facilitator', facilitator, 'NOT_THERE', 'yes', 'yes'],
    ['a manager', manager, 'yes', 'yes', 'yes'],
    ['an administrator', administrator, 'yes', 'yes', 'yes'],
    ['a key', personalKey, 'NOT_THERE', 'NOT_THERE', 'NOT_ALLOWED'],
  ])(
    '%s: publishes a competition, a profile, confirms the own place: %s %s %s',
    (_, actor, publishes, profiles, confirms) => {
      const answer = (result: { ok: true } | { ok: false; refusal: { code: string } }) =>
        result.ok ? 'yes' : result.refusal.code
      expect(answer(canCompetition.publishCompetition(actor, competition, now))).toBe(publishes)
      expect(answer(canFacilitator.publishFacilitator(actor, profile, now))).toBe(profiles)
      expect(answer(canWorkshop.confirmEnrolment(actor, invitation, now))).toBe(confirms)
    },
  )

  test('a place is confirmed by nobody for another, staff included', () => {
    const ofAnother = { ...invitation, personId: other }
    for (const actor of [facilitator, manager, administrator]) {
      expect(canWorkshop.confirmEnrolment(actor, ofAnother, now)).toMatchObject({
        refusal: { code: 'NOT_ALLOWED' },
      })
    }
  })

  test('a published competition of another programme is read, and not written', () => {
    const published = {
      ...competition,
      programmeId: theirs,
      state: 'PUBLISHED',
      publishedAt: before,
    } as const
    expect(canCompetition.cancelCompetition(manager, published, now)).toMatchObject({
      refusal: { code: 'NOT_ALLOWED' },
    })
    expect(canCompetition.cancelCompetition(manager, { ...published, state: 'DRAFT' }, now)).toMatchObject({
      refusal: { code: 'NOT_THERE' },
    })
  })

  test('a facilitator completes and publishes the own profile, and does not take it out or put it back', () => {
    expect(canFacilitator.editFacilitator(facilitator, profile, now)).toEqual({ ok: true, value: 'DRAFT' })
    expect(canFacilitator.editFacilitator(facilitator, { ...profile, id: facilitators[1] }, now).ok).toBe(
      false,
    )
    for (const actor of [facilitator, manager]) {
      const isStaff = actor === manager
      const published = { ...profile, state: 'PUBLISHED' } as const
      expect(canFacilitator.hideFacilitator(actor, { ...published, hasReason: true }, now).ok).toBe(isStaff)
      expect(canFacilitator.showFacilitator(actor, { ...profile, state: 'HIDDEN' }, now).ok).toBe(isStaff)
    }
  })

  test('something new is made in a programme by its managers', () => {
    const programme = { id: mine, publishedAt: before }
    expect(canCompetition.createCompetition(manager, programme, now).ok).toBe(true)
    expect(canCompetition.createCompetition(resident, programme, now)).toMatchObject({
      refusal: { code: 'NOT_ALLOWED' },
    })
    expect(canFacilitator.createFacilitator(manager, { ...programme, id: theirs }, now)).toMatchObject({
      refusal: { code: 'NOT_ALLOWED' },
    })
  })
})
