import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { questionKinds } from '../competition/competition.ts'
import type { QuestionKind } from '../competition/competition.ts'
import { languages } from '../kernel/language.ts'
import { keepAnswer, readAnswer, submissionProblems, takeAnswer } from './answers.ts'
import type { FileAnswer, GivenAnswer, Question } from './answers.ts'
import { answerProblemText } from './answer-words.ts'
import { fileLimits } from './files.ts'

const question = (kind: QuestionKind, changed: Partial<Question> = {}): Question => ({
  id: kind,
  kind,
  isRequired: true,
  maxLength: null,
  maxFiles: null,
  optionIds: kind === 'CHOICE' || kind === 'CHOICES' ? ['a', 'b', 'c'] : [],
  ...changed,
})
const text = (typed: string): GivenAnswer => ({ kind: 'TEXT', text: typed })
const options = (...optionIds: string[]): GivenAnswer => ({ kind: 'OPTIONS', optionIds })
const file = (bytes: number, mediaType: string | null = 'application/pdf'): GivenAnswer =>
  files({ fileId: 'f', bytes, mediaType })
const files = (...given: FileAnswer[]): GivenAnswer => ({ kind: 'FILES', files: given })

test.each([
  ['1 234 567,5', 1234567.5],
  ['1\u00a0234', 1234],
  ['1,234,567.5', 1234567.5],
  ['1.234.567,5', 1234567.5],
  ['1,234,567', 1234567],
  ['−5', -5],
  ['-0,125', -0.125],
  ['１２', 12],
  ['\u200e42\u200b', 42],
  ['007', 7],
])('“%s” is the number %d', (typed, number) => {
  expect(readAnswer(question('NUMBER'), text(typed))).toEqual({ ok: true, value: { kind: 'NUMBER', number } })
})

test.each(['1,500', '1.500', 'жүз', '5 кг', '1,23,4', '1,2345,678', '--5', '1e5', '9'.repeat(17)])(
  '“%s” is no number',
  (typed) => {
    expect(readAnswer(question('NUMBER'), text(typed))).toEqual({
      ok: false,
      refusal: { code: 'NOT_A_NUMBER' },
    })
  },
)

test.each([
  ['24.11.2018', '2018-11-24'],
  ['4.1.2018', '2018-01-04'],
  ['24 / 11 / 2018', '2018-11-24'],
  ['24–11–2018', '2018-11-24'],
  ['2018-11-24', '2018-11-24'],
  ['\u200e24 11 2018', '2018-11-24'],
  ['29.02.2024', '2024-02-29'],
])('“%s” is the date %s', (typed, date) => {
  expect(readAnswer(question('DATE'), text(typed))).toEqual({ ok: true, value: { kind: 'DATE', date } })
})

test.each(['29.02.2023', '31.04.2018', '24.11.18', '11/24/2018', '0.1.2018', 'ертең', '24.11.3018'])(
  '“%s” is no date',
  (typed) => {
    expect(readAnswer(question('DATE'), text(typed))).toEqual({ ok: false, refusal: { code: 'NOT_A_DATE' } })
  },
)

describe('a text', () => {
  test('is as long as a reader counts it', () => {
    const five = question('LONG_TEXT', { maxLength: 5 })
    expect(readAnswer(five, text(' қа\r\nла\u200b ')).ok).toBe(true)
    expect(readAnswer(five, text('қалалар'))).toEqual({
      ok: false,
      refusal: { code: 'ANSWER_IS_TOO_LONG', length: 7, most: 5 },
    })
  })

  test('keeps its lines when it is long, and has none when it is short', () => {
    const value = (kind: QuestionKind) => readAnswer(question(kind), text(' бір\r\nекі '))
    expect(value('LONG_TEXT')).toMatchObject({ value: { text: 'бір\nекі' } })
    expect(value('SHORT_TEXT')).toMatchObject({ value: { text: 'бір екі' } })
  })
})

test('options come in the order of the form, each once, and of this question only', () => {
  const choices = question('CHOICES')
  expect(readAnswer(choices, options('c', 'a', 'c'))).toEqual({ ok: true, value: options('a', 'c') })
  expect(readAnswer(choices, options('a', 'x'))).toMatchObject({ refusal: { code: 'NOT_AN_OPTION' } })
  expect(readAnswer(question('CHOICE'), options('a', 'b'))).toMatchObject({
    refusal: { code: 'MORE_THAN_ONE_OPTION' },
  })
})

test('files are taken up to the limits, and of the types that are', () => {
  const read = (given: GivenAnswer) => readAnswer(question('FILE'), given)
  expect(read(file(fileLimits.bytes)).ok).toBe(true)
  expect(read(file(fileLimits.bytes + 1))).toMatchObject({ refusal: { code: 'FILE_IS_TOO_LARGE' } })
  for (const mediaType of ['text/html', null])
    expect(read(file(1, mediaType))).toMatchObject({ refusal: { code: 'FILE_IS_OF_ANOTHER_TYPE' } })
  const many = (count: number) =>
    files(
      ...Array.from({ length: count }, (_, at) => ({
        fileId: `${at}`,
        bytes: 1,
        mediaType: 'image/png',
      })),
    )
  expect(read(many(fileLimits.files)).ok).toBe(true)
  expect(read(many(fileLimits.files + 1))).toMatchObject({ refusal: { code: 'TOO_MANY_FILES' } })
  expect(readAnswer(question('FILE', { maxFiles: 1 }), many(1)).ok).toBe(true)
  expect(readAnswer(question('FILE', { maxFiles: 1 }), many(2))).toMatchObject({
    refusal: { code: 'TOO_MANY_FILES', most: 1 },
  })
  expect(read(files())).toMatchObject({ refusal: { code: 'FILE_IS_MISSING' } })
})

const answer: fc.Arbitrary<GivenAnswer> = fc.oneof(
  fc.string({ unit: 'binary' }).map(text),
  fc.constantFrom('42', '24.11.2018', ' ', '\u200b', 'қала').map(text),
  fc.array(fc.constantFrom('a', 'b', 'c', 'x'), { maxLength: 4 }).map((ids) => options(...ids)),
  fc.constantFrom(files(), file(1), file(fileLimits.bytes + 1), file(1, 'text/html')),
)
const anyQuestion = fc
  .tuple(fc.constantFrom(...questionKinds), fc.boolean(), fc.constantFrom(null, 3))
  .map(([kind, isRequired, maxLength]) => question(kind, { isRequired, maxLength }))

test('a draft keeps whatever was typed, and keeping it twice changes nothing', () => {
  fc.assert(
    fc.property(anyQuestion, answer, (asked, given) => {
      const kept = keepAnswer(asked, given)
      const isTyped = ['SHORT_TEXT', 'LONG_TEXT', 'NUMBER', 'DATE'].includes(asked.kind)
      if (given.kind === 'TEXT') expect(kept.ok).toBe(isTyped)
      if (kept.ok && given.kind === 'TEXT' && given.text.isWellFormed())
        expect(kept.value).toEqual(text(given.text.replaceAll('\0', '')))
      if (kept.ok) expect(keepAnswer(asked, kept.value)).toEqual(kept)
    }),
  )
})

test('what is sent was kept, reads the same from what was kept, and is missing only where nothing is asked for', () => {
  fc.assert(
    fc.property(anyQuestion, fc.option(answer, { nil: undefined }), (asked, given) => {
      const read = readAnswer(asked, given)
      if (given !== undefined) {
        const kept = keepAnswer(asked, given)
        expect(read.ok && !kept.ok).toBe(false)
        if (kept.ok) expect(readAnswer(asked, kept.value)).toEqual(read)
      }
      if (read.ok && read.value === null) expect(asked.isRequired).toBe(false)
    }),
  )
})

test('an application that was sent takes what might be sent, any other takes what is kept', () => {
  fc.assert(
    fc.property(anyQuestion, fc.option(answer, { nil: undefined }), (asked, given) => {
      const kept = given === undefined ? { ok: true } : keepAnswer(asked, given)
      expect(takeAnswer('DRAFT', asked, given)).toEqual(kept)
      expect(takeAnswer('INCOMPLETE', asked, given)).toEqual(kept)
      const taken = takeAnswer('SUBMITTED', asked, given)
      expect(taken.ok).toBe(kept.ok && readAnswer(asked, given).ok)
      if (taken.ok) expect(taken).toEqual(kept)
    }),
  )
})

test('every problem is named with its question, in their order, and has a sentence in each language', () => {
  const asked = questionKinds.map((kind) => question(kind, { maxLength: 3 }))
  expect(submissionProblems(asked, new Map()).map(({ questionId }) => questionId)).toEqual(questionKinds)
  const answers = new Map([
    ['SHORT_TEXT', text('қалалар')],
    ['LONG_TEXT', text('\u200b')],
    ['CHOICE', options('a')],
    ['NUMBER', text('1,500')],
    ['FILE', file(fileLimits.bytes + 1)],
  ])
  const problems = submissionProblems(asked, answers)
  expect(problems.map(({ questionId, problem }) => `${questionId} ${problem.code}`)).toEqual([
    'SHORT_TEXT ANSWER_IS_TOO_LONG',
    'LONG_TEXT ANSWER_IS_MISSING',
    'CHOICES CHOICE_IS_MISSING',
    'NUMBER NOT_A_NUMBER',
    'DATE ANSWER_IS_MISSING',
    'FILE FILE_IS_TOO_LARGE',
  ])
  for (const language of languages) {
    for (const { problem } of problems) expect(answerProblemText(language, problem)).toMatch(/^[^{}]+\.$/)
  }
  const [tooLong] = problems
  expect(tooLong && answerProblemText('ru', tooLong.problem)).toBe(
    'Ответ слишком длинный: 7\u00a0знаков. Предел: 3\u00a0знака.',
  )
  const tooLarge = problems.at(-1)
  expect(tooLarge && answerProblemText('kk', tooLarge.problem)).toBe(
    'Файл тым үлкен: 10,1\u00a0МБ. Ең үлкені: 10\u00a0МБ.',
  )
})
