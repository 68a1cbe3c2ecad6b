import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startRealApi } from '../test/as.ts'
import type { RealApi } from '../test/as.ts'
import { testDatabase } from '../test/database.ts'
import type { TestDatabase } from '../test/database.ts'
import type { AskerName } from '../test/embargo/askers.ts'
import { kinds, marksIn } from '../test/embargo/marks.ts'
import { differences } from '../test/embargo/reading.ts'
import type { Reading } from '../test/embargo/reading.ts'
import { apart, outside, staff, tell } from '../test/embargo/story.ts'
import type { Readings, Story } from '../test/embargo/story.ts'
import { now } from '../test/mutate.ts'
import { limits } from './platform/limits.ts'
import { schema } from './schema.ts'

// Three calls are in review. Staff decide one way in private, then the other, and announce that. Before, between and after
// everyone asks all that the schema can be asked: until the announcement nobody reads a difference, after it each their own.

const lines: string[] = []
let database: TestDatabase
let api: RealApi
let story: Story

beforeAll(async () => {
  database = await testDatabase('seeded')
  const ample = {
    points: Infinity,
    nodes: Infinity,
    pageSize: 10_000,
    fields: 5000,
    tokens: 20_000,
    body: 1_000_000,
  }
  api = await startRealApi(database, {
    now,
    limits: { ...limits, ...ample },
    onLine: (line) => lines.push(line),
  })
  story = await tell(database, api, schema)
})
afterAll(async () => {
  await api[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

const nothing: Reading = new Map()

/** What somebody read at one time and not at another. @throws {Error} where they did not read */
function changed(name: AskerName, one: Readings | undefined, other: Readings | undefined): string[] {
  const [first = nothing, second = nothing] = [one?.get(name), other?.get(name)]
  if (first.size === 0 || second.size === 0) throw new Error(`There is no reading of ${name}`)
  return differences(first, second)
}

/** What somebody read that is not for them to know. */
function overheard(name: AskerName, reading: Reading, isAnnounced: boolean): string[] {
  return [...reading].flatMap(([question, answer]) =>
    marksIn(answer)
      .filter((mark) => !story.askers[name].knows(mark, isAnnounced))
      .map(({ of, kind }) => `${question}: ${kind} of ${of}`),
  )
}

test('whoever decides reads every secret, so that there is something to find', () => {
  const found = new Set([...story.whole.values()].flatMap(marksIn).map(({ kind }) => kind))
  expect([...found].toSorted()).toEqual(kinds.toSorted())
})

describe('until the announcement', () => {
  test.each(outside)('%s reads the same, whatever is decided', (name) => {
    expect(changed(name, story.undecided, story.otherWay)).toEqual([])
    expect(overheard(name, story.otherWay.get(name) ?? nothing, false)).toEqual([])
  })

  test.each(['applicant', 'applicant who did not mend'] as const)('%s reads the same, once it is', (name) => {
    expect(changed(name, story.undecided, story.oneWay)).toEqual([])
  })

  test.each(['applicant', 'reviewer, facilitator and manager elsewhere'] as const)(
    '%s reads the same, whatever others are called and have written',
    (name) => {
      expect(changed(name, story.undecided, story.disguised)).toEqual([])
    },
  )

  test.each(apart)(
    '%s reads the same, whatever is decided in the call to which they have applied',
    (name) => {
      for (const { before, after } of story.competing) expect(changed(name, before, after)).toEqual([])
    },
  )

  test.each(staff)('%s reads the same, whether and however their own is decided', (name) => {
    for (const judgement of ['SELECTED', 'NOT_SELECTED', 'INELIGIBLE'] as const)
      expect(changed(name, story.own.get('NOTHING'), story.own.get(judgement))).toEqual([])
    for (const readings of story.own.values())
      expect(overheard(name, readings.get(name) ?? nothing, false)).toEqual([])
  })

  test('nobody is written to', () => {
    expect(story.mail.decided).toEqual(story.mail.undecided)
  })
})

describe('after the announcement', () => {
  test.each([...outside, ...apart])('%s reads nothing that is for others', (name) => {
    expect(overheard(name, story.announced.get(name) ?? nothing, true)).toEqual([])
  })

  test.each([
    ['applicant', 1, 'NOT_SELECTED'],
    ['applicant who did not mend', 4, 'INELIGIBLE'],
    ['leader of a team', 6, 'NOT_SELECTED'],
    ['member of that team', 6, 'NOT_SELECTED'],
    ['manager who applied', 12, 'INELIGIBLE'],
  ] as const)('%s reads the own outcome and why', (name, of, state) => {
    const [own = ''] = [...(story.announced.get(name) ?? nothing)].flatMap(([question, answer]) =>
      question.includes(' Application ') ? [answer] : [],
    )
    expect(own).toContain(`"state":"${state}"`)
    expect(marksIn(own)).toContainEqual({ of, kind: 'reason' })
  })

  test('everyone is written their own alone', () => {
    const asReader = new Map<number, number[]>([
      [11, [6, 11]],
      [12, [7, 12]],
    ])
    const others = story.mail.announced.flatMap(({ number, text }) =>
      marksIn(text).filter(
        ({ of, kind }) => kind === 'earlier' || !(asReader.get(number) ?? [number]).includes(of),
      ),
    )
    expect(others).toEqual([])
    const told = story.mail.announced.slice(story.mail.decided.length).flatMap(({ text }) => marksIn(text))
    expect(told.length).toBeGreaterThan(10)
  })
})

test('the log holds nothing of anybody', () => {
  const log = lines.join('')
  expect(lines.length).toBeGreaterThan(1000)
  expect(marksIn(log)).toEqual([])
  expect(log).not.toMatch(/@example\.org/)
})
