import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from './fold.ts'
import { kazakhStem } from './kazakh-stem.ts'
import { longestSearch, readSearch, searchTerms, searchWords, slippedWords } from './search.ts'

/** What `to_tsquery('simple', …)` makes of the terms, on a text whose words are folded. */
function finds(query: string, text: string): boolean {
  const words = searchWords(text)
  const terms = searchTerms(query)
  return (
    terms.length > 0 &&
    terms.every((term) =>
      term
        .replace(/[()]/g, '')
        .split(' | ')
        .some((operand) =>
          operand.endsWith(':*')
            ? words.some((word) => word.startsWith(operand.slice(0, -2)))
            : words.includes(operand),
        ),
    )
  )
}

test.each([
  ['кала', 'Жасыл қала'],
  ['КАЛА', 'қаладағы'],
  ['онер', 'Өнер орталығы'],
  ['қала', 'Қаладағы бақтар'],
  ['қалалар', 'қала'],
  ['қалаға', 'Қалалық бастамалар'],
  ['калалардын', 'қаланың'],
  ['мектеп', 'мектебі'],
  ['мектебінде', 'Мектеп ауласы'],
  ['тазалық', 'тазалығы'],
  ['жастар', 'жас'],
  ['жастар', 'жастардың клубы'],
  ['iскер', 'іскер'],
  ['Əуезов', 'Әуезов ауданы'],
  ['hәм қаhарман', 'һәм қаһарман'],
  ['елка', 'Ёлка во дворе'],
  ['замок', 'За́мок'],
  ['Wi-Fi парк', 'парк с Wi-Fi'],
  ['и сквер', 'Парк-сквер'],
])('«%s» finds «%s»', (query, text) => expect(finds(query, text)).toBe(true))

test.each([
  ['жастар', 'жасыл желек'],
  ['қала парк', 'қала'],
  ['онер', 'донер'],
])('«%s» does not find «%s»', (query, text) => expect(finds(query, text)).toBe(false))

test('the forms of a Kazakh noun meet in its stem', () => {
  const forms =
    'жоба жобалар жобасы жобаны жобаның жобаға жобада жобадан жобамен жобалары жобаларымыз жобадағы'
  expect(new Set(forms.split(' ').map((form) => kazakhStem(fold(form))))).toEqual(new Set(['жоба']))
})

test('a name that only looks inflected stays whole', () => {
  expect(kazakhStem(fold('Алматы'))).toBe('алматы')
  expect(kazakhStem(fold('Алматыда'))).toBe('алматы')
})

test('a stem is never shorter than three letters, nor longer than its word', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'алтысндеинржкгмбп'), maxLength: 12 }), (word) => {
      const stem = kazakhStem(word)
      expect(stem.length).toBeLessThanOrEqual(word.length)
      expect(stem.length).toBeGreaterThanOrEqual(Math.min(3, word.length))
      expect(kazakhStem(stem)).toBe(stem)
    }),
  )
})

test('whatever is typed, the terms are operands and nothing else', () => {
  const operand = String.raw`[\p{L}\p{N}]+`
  const term = new RegExp(String.raw`^(?:${operand}:\*|\(${operand}(?::\*)? \| ${operand}:\*\))$`, 'u')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (query) => {
      for (const each of searchTerms(query)) expect(each).toMatch(term)
    }),
  )
  expect(searchTerms(" & | ! ' :* <-> ")).toEqual([])
})

test('a search is read without space around it, and no longer than the API takes', () => {
  expect(readSearch(' қала\n')).toBe('қала')
  expect(readSearch('\0')).toBe('')
  expect(readSearch('қа\0\u00adла\n үй')).toBe('қала үй')
  expect(readSearch(null)).toBe('')
  expect(readSearch('я'.repeat(longestSearch + 1))).toHaveLength(longestSearch)
  expect(readSearch(`${'я'.repeat(longestSearch - 1)}👩`).isWellFormed()).toBe(true)
})

test.each([
  ['Қаладағы', null],
  ['кала', null],
  ['мектептегі', 'мектеп'],
  ['Қаладағы саябақ', 'кала саябак'],
  ['schol', 'schol'],
])('slips of «%s» are looked for by %s', (typed, words) => {
  expect(slippedWords(typed)).toBe(words)
})
