import { expect, test } from 'vitest'
import { missingTexts, publishProblems } from './call.ts'
import type { Call } from './call.ts'

const text = { kk: 'қаз', ru: 'рус', en: 'eng' }
const step = { description: text }
const now = new Date('2019-01-01T00:00:00Z')
const call: Call = {
  kind: 'PROJECTS',
  title: text,
  summary: text,
  about: text,
  whoMayApply: text,
  opensAt: new Date('2019-02-01T00:00:00Z'),
  closesAt: new Date('2019-03-01T00:00:00Z'),
  pitchingAt: new Date('2019-03-10T00:00:00Z'),
  resultsDueOn: '2019-03-10',
  timeZone: 'UTC',
  questions: [{ kind: 'CHOICE', label: text, hint: null, options: [{ label: text }, { label: text }] }],
  criteria: [{ name: text, description: text, weight: 60, steps: [step, step] }],
  awards: [{ name: text, description: null, reservedFor: null }],
}
const problems = (changed: Partial<Call>) =>
  publishProblems({ ...call, ...changed }, now).map(({ code, path }) => `${path.join('.')} ${code}`)

test('a whole call has no problem', () => {
  expect(problems({})).toEqual([])
  expect(missingTexts(call, ['kk', 'ru', 'en'])).toEqual([])
})

const [question] = call.questions
const [criterion] = call.criteria

test.each<[string, Partial<Call>, string[]]>([
  ['closes before it opens', { opensAt: call.closesAt }, ['closesAt CLOSES_BEFORE_IT_OPENS']],
  ['pitches as it closes', { pitchingAt: call.closesAt }, ['pitchingAt PITCHING_IS_BEFORE_THE_DEADLINE']],
  [
    'has results before it closes',
    { pitchingAt: null, resultsDueOn: '2019-02-28' },
    ['resultsDueOn RESULTS_ARE_DUE_BEFORE_THE_DEADLINE'],
  ],
  [
    'has results before it pitches',
    { resultsDueOn: '2019-03-09' },
    ['resultsDueOn RESULTS_ARE_DUE_BEFORE_THE_PITCHING'],
  ],
  [
    'asks nothing and judges by nothing',
    { questions: [], criteria: [], awards: [] },
    ['questions QUESTIONS_ARE_MISSING', 'criteria CRITERIA_ARE_MISSING', 'awards AWARDS_ARE_MISSING'],
  ],
  [
    'has one option',
    { questions: question ? [question, { ...question, options: [{ label: text }] }] : [] },
    ['questions.1.options OPTIONS_ARE_MISSING'],
  ],
  [
    'weighs nothing and has no scale',
    { criteria: criterion ? [{ ...criterion, weight: 0, steps: [step] }] : [] },
    ['criteria.0.weight WEIGHT_IS_NOT_POSITIVE', 'criteria.0.steps SCALE_IS_MISSING'],
  ],
])('a call that %s is not published', (_, changed, expected) => {
  expect(problems(changed)).toEqual(expected)
})

test('a call whose deadline has passed is not published; awards are asked of projects alone', () => {
  expect(publishProblems(call, call.closesAt).map(({ code }) => code)).toEqual(['DEADLINE_HAS_PASSED'])
  expect(problems({ kind: 'PARTICIPANTS', awards: [] })).toEqual([])
})

test('each text that a language lacks is marked where it stands', () => {
  const half = {
    ...call,
    title: { kk: 'қаз' },
    questions: question
      ? [
          {
            ...question,
            hint: { ru: 'рус' },
            options: [{ label: text }, { label: { kk: 'қаз', en: 'eng' } }],
          },
        ]
      : [],
  }
  expect(missingTexts(half, ['kk', 'ru'])).toEqual([
    { path: ['title'], languages: ['ru'] },
    { path: ['questions', 0, 'hint'], languages: ['kk'] },
    { path: ['questions', 0, 'options', 1, 'label'], languages: ['ru'] },
  ])
})
