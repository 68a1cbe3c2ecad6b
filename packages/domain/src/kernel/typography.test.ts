import { expect, test } from 'vitest'
import { keepTogether, withoutJoiners } from './typography.ts'

test.each([
  ['2017–2020 жж.', '2017–|2020 жж.'],
  ['2018 жылғы 3–4 қараша', '2018 жылғы 3–|4 қараша'],
  ['пятеро на 7-8 минут', 'пятеро на 7-|8 минут'],
  ['Шеберхананың 3-ші легі', 'Шеберхананың 3-|ші легі'],
  ['в Q-lab, на «Q-lab»', 'в Q-|lab, на «Q-|lab»'],
  ['«бау-бақшалар»', '«бау-|бақшалар»'],
  ['из-за', 'из-|за'],
])('%s stays together where it is one', (text, kept) => {
  expect(keepTogether(text)).toBe(kept.replaceAll('|', '\u2060'))
  expect(withoutJoiners(keepTogether(text))).toBe(text)
})

test.each([
  'социально-экономический',
  'Қазақстан-Британ техникалық университеті',
  '30 ноября – 2 декабря',
  'forty-two-year',
  '-a',
])('%s may break', (text) => {
  expect(keepTogether(text)).toBe(text)
})
