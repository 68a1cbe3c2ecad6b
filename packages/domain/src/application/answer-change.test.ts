import { expect, test } from 'vitest'
import { answerChange } from './answer-change.ts'
import type { AnswerChangeFacts } from './answer-change.ts'

const sent = new Date('2026-12-01T09:00:00Z')
const later = new Date('2026-12-05T09:00:00Z')
const as = (changed: Partial<AnswerChangeFacts>) =>
  answerChange({
    state: 'SUBMITTED',
    submittedAt: sent,
    isNamed: false,
    answer: { changedAt: sent, isToBeMended: false },
    ...changed,
  })
const mending = { state: 'INCOMPLETE', isNamed: true } as const

test('an answer that staff ask for anew is to be mended, also where nothing was answered, until it is changed', () => {
  expect(as({ ...mending, answer: { changedAt: sent, isToBeMended: true } })).toBe('TO_MEND')
  expect(as({ ...mending, answer: null })).toBe('TO_MEND')
  expect(as({ ...mending, answer: { changedAt: later, isToBeMended: false } })).toEqual({
    isSent: false,
    at: later,
  })
})

test('one that was changed since it was sent says when, whoever asked for it', () => {
  const changed = { changedAt: later, isToBeMended: false }
  expect(as({ answer: changed })).toEqual({ isSent: true, at: later })
  // While others are mended, nothing tells whether it was changed before that was asked for.
  expect(as({ state: 'INCOMPLETE', answer: changed })).toBeUndefined()
  // Found ineligible while it was to be mended, nothing is waited for any more.
  expect(as({ ...mending, state: 'INELIGIBLE', answer: null })).toBeUndefined()
})

test('one that is as it was sent, and one of a draft, say nothing', () => {
  expect(as({})).toBeUndefined()
  expect(as({ state: 'INCOMPLETE' })).toBeUndefined()
  expect(as({ answer: null })).toBeUndefined()
  expect(as({ state: 'DRAFT', submittedAt: null })).toBeUndefined()
})
