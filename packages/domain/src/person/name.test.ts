import { expect, test } from 'vitest'
import { compare } from '../kernel/collation.ts'
import { displayName, nameWithInitials, parseName, sortName, sortNameOf } from './name.ts'

const asel = { given: 'Әсел', surname: 'Сүлейменова', patronymic: 'Бекқызы' }
const single = { given: 'Айгерім', surname: null, patronymic: null }

test('a name is shown with the surname first, in English last', () => {
  expect(displayName('kk', asel)).toBe('Сүлейменова Әсел')
  expect(displayName('ru', asel, 'full')).toBe('Сүлейменова Әсел Бекқызы')
  expect(displayName('en', { given: 'Assel', surname: 'Suleimenova', patronymic: null }, 'full')).toBe(
    'Assel Suleimenova',
  )
  expect(nameWithInitials(asel)).toBe('Сүлейменова\u00a0Ә.\u00a0Б.')
  expect(displayName('kk', single, 'full')).toBe('Айгерім')
  expect(nameWithInitials(single)).toBe('Айгерім')
})

test('people are sorted by surname', () => {
  const surnames = ['Яковлева', 'Үсенов', 'Ұлықбек', 'Әбдіров', 'Абаев']
  const names = surnames.map((surname) => sortName({ given: 'Азамат', surname, patronymic: null }))
  expect(names.toSorted((a, b) => compare('kk', a, b)).map((name) => name.split(' ')[0])).toEqual([
    'Абаев',
    'Әбдіров',
    'Ұлықбек',
    'Үсенов',
    'Яковлева',
  ])
})

test.each(['Әсел', 'Anne-Marie', "O'Neill", 'Серік ұлы', 'И\u0306оланта', ' Дана '])(
  '%s is a name',
  (given) => {
    expect(parseName(given)).toEqual({
      ok: true,
      value: { given: given.normalize('NFC').trim(), surname: null, patronymic: null },
    })
  },
)

test.each(['', '  ', '123', '<b>', 'x@y.kz', 'а'.repeat(81)])('“%s” is none', (given) => {
  expect(parseName(given)).toEqual({ ok: false, refusal: { code: 'NOT_A_NAME', part: 'given' } })
})

test('the part that is wrong is named', () => {
  expect(parseName('Әсел', '7')).toMatchObject({ refusal: { part: 'surname' } })
})

test('a shown name is sorted by its surname', () => {
  const name = { kk: 'Сүлейменова Әсел', ru: 'Сулейменова Асель', en: 'Assel Suleimenova' }
  expect(sortNameOf(name)).toEqual({ ...name, en: 'Suleimenova Assel' })
  expect(sortNameOf({ en: 'Anna Maria Berg' })).toEqual({ en: 'Berg Anna Maria' })
  expect(sortNameOf({ en: 'Madonna' })).toEqual({ en: 'Madonna' })
})
