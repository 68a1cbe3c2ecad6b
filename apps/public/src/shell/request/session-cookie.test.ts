import { expect, test } from 'vitest'
import { sessionCookie } from './session-cookie.ts'

test.each([
  [undefined, undefined],
  ['', undefined],
  ['theme=dark; __Host-bastama.two_factor=1', undefined],
  ['xbastama.session_token=1', undefined],
  ['__Host-bastama.session_token=', undefined],
  ['__Host-bastama.session_token=a.b%3D', '__Host-bastama.session_token=a.b%3D'],
  ['theme=dark; bastama.session_token=a.b; more=1', 'bastama.session_token=a.b'],
])('of “%s” the session is %s', (header, cookie) => {
  expect(sessionCookie(header)).toBe(cookie)
})
