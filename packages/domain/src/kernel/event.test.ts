import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson, hashInput } from './event.ts'

const event = {
  at: new Date('2026-11-24T12:00:00Z'),
  actor: { kind: 'clock' },
  programmeId: null,
  noun: 'application',
  subjectId: '00000000-0000-4000-8000-000000000001',
  kind: 'LAPSED',
  before: { state: 'SELECTED' },
  after: { state: 'LAPSED', at: '2026-11-24' },
} as const

test('an event has one text, in whatever order its parts are written', () => {
  const { after, kind, ...rest } = event
  expect(hashInput({ ...rest, after: { at: after.at, state: after.state }, kind })).toBe(hashInput(event))
  expect(hashInput(event)).toBe(
    '{"actor":{"kind":"clock"},"after":{"at":"2026-11-24","state":"LAPSED"},"at":"2026-11-24T12:00:00.000Z",' +
      '"before":{"state":"SELECTED"},"kind":"LAPSED","noun":"application","programmeId":null,' +
      '"subjectId":"00000000-0000-4000-8000-000000000001"}',
  )
})

test('nothing before and null before are the same, anything else is not', () => {
  expect(hashInput({ ...event, before: undefined })).toBe(hashInput({ ...event, before: null }))
  expect(hashInput({ ...event, before: {} })).not.toBe(hashInput({ ...event, before: null }))
})

test('a value has the text of no other value, and that of its copy with the keys turned round', () => {
  const turned = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(turned)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .map(([key, inner]) => [key, turned(inner)])
              .toReversed(),
          )
        : value
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonicalJson(turned(value))).toBe(canonicalJson(value))
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})
