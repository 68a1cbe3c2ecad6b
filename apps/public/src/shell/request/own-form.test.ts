import { expect, test } from 'vitest'
import { isFromOwnPage } from './own-form.ts'

const post = (headers: Record<string, string>) =>
  isFromOwnPage(new Request('http://127.0.0.1:3000/kk/sign-in', { method: 'POST', headers }))

test.each([
  [{ origin: 'http://localhost:3000' }, true],
  [{ origin: 'http://127.0.0.1:3000' }, true],
  [{ 'sec-fetch-site': 'same-origin' }, true],
  [{ origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, false],
  [{ origin: 'http://localhost:3000.evil.example' }, false],
  [{ origin: 'null', 'sec-fetch-site': 'same-origin' }, false],
  [{ 'sec-fetch-site': 'same-site' }, false],
  [{ 'sec-fetch-site': 'none' }, false],
  [{}, false],
])('a form with %j is ours: %s', (headers, isOurs) => {
  expect(post(headers)).toBe(isOurs)
})
