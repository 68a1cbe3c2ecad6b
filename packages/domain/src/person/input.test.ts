import * as v from 'valibot'
import { expect, test } from 'vitest'
import { personInput } from './input.ts'

test('what is typed is read, what is left empty is none, what is not given is left alone', () => {
  expect(
    v.parse(personInput, {
      name: { given: ' Әсел ', surname: 'Сүлейменова', patronymic: ' ' },
      phone: '8 701 123 45 67',
      language: 'ru',
    }),
  ).toEqual({
    name: { given: 'Әсел', surname: 'Сүлейменова', patronymic: null },
    phone: '+77011234567',
    language: 'ru',
  })
  expect(v.parse(personInput, { phone: '' })).toEqual({ phone: null })
  expect(v.parse(personInput, {})).toEqual({})
})

test('what is wrong is told at its place', () => {
  const { issues = [] } = v.safeParse(personInput, {
    name: { given: '', surname: '№ 1', patronymic: null },
    phone: '12',
  })
  expect(issues.map(({ path = [], message }) => [...path.map(({ key }) => key), message].join(' '))).toEqual([
    'name given NOT_A_NAME',
    'name surname NOT_A_NAME',
    'phone NOT_A_PHONE',
  ])
})
