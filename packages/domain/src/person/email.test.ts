import { expect, test } from 'vitest'
import { parseEmail } from './email.ts'

test.each([
  ['asel@example.org'],
  [' Asel@Example.org '],
  ['asel@example.org\u200b'],
  ['<asel@example.org>'],
  ['mailto:asel@example.org'],
  ['asel @ example.org'],
])('“%s” is read', (text) => {
  expect(parseEmail(text)).toEqual({ ok: true, value: 'asel@example.org' })
})

test.each([
  '',
  'asel',
  'asel@',
  '@example.org',
  'asel@example',
  'a@b@example.org',
  'asel@-example.org',
  'әсел@example.org',
])('“%s” is no address', (text) => {
  expect(parseEmail(text)).toEqual({ ok: false, refusal: { code: 'NOT_AN_EMAIL' } })
})
