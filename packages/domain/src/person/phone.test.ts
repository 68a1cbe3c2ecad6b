import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatPhone, parsePhone } from './phone.ts'

test.each([
  '8 701 123 45 67',
  '8(701)1234567',
  '7 701 123-45-67',
  '+7 701 123–45–67',
  '701 123 45 67',
  '\u202a+7 701 123 45 67\u202c',
  '+7\u00a0701\u00a0123-45-67',
  '007 701 123 45 67',
])('%s is read', (text) => expect(parsePhone(text)).toEqual({ ok: true, value: '+77011234567' }))

test('numbers of other countries are read with their code', () => {
  expect(parsePhone('+44 20 7946 0958')).toEqual({ ok: true, value: '+442079460958' })
  expect(parsePhone('0044 20 7946 0958')).toEqual({ ok: true, value: '+442079460958' })
  expect(formatPhone('+442079460958')).toBe('+442079460958')
})

test.each(['', '12345', '8 701 123 45 6', '+7 701 123 45 678', 'позвоните мне', '+1'])(
  '“%s” is none',
  (text) => {
    expect(parsePhone(text)).toEqual({ ok: false, refusal: { code: 'NOT_A_PHONE' } })
  },
)

test('what is shown is read as the same number', () => {
  expect(formatPhone('+77011234567').replaceAll('\u00a0', ' ')).toBe('+7 701 123-45-67')
  fc.assert(
    fc.property(fc.integer({ min: 7_000_000_000, max: 7_999_999_999 }), (digits) => {
      expect(parsePhone(formatPhone(`+7${digits}`))).toEqual({ ok: true, value: `+7${digits}` })
    }),
  )
})
