import { expect, test } from 'vitest'
import { deviceOf } from './device.ts'

const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)'

test.each([
  [`Mozilla/5.0 (Linux; Android 14; K) ${webkit} Chrome/131.0.0.0 Mobile Safari/537.36`, 'Chrome · Android'],
  [
    `Mozilla/5.0 (Windows NT 10.0) ${webkit} Chrome/130.0 YaBrowser/24.12 Safari/537.36`,
    'Yandex Browser · Windows',
  ],
  [
    `Mozilla/5.0 (iPhone; CPU iPhone OS 18_1) ${webkit} Version/18.1 Mobile/15E148 Safari/604.1`,
    'Safari · iOS',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0', 'Firefox · Linux'],
  [
    `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${webkit} Chrome/150.0 Safari/537.36 Edg/150.0`,
    'Edge · macOS',
  ],
  ['curl/8', ''],
  ['', ''],
])('%s', (userAgent, device) => {
  expect(deviceOf(userAgent)).toBe(device)
})
