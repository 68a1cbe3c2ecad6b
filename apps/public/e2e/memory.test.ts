import { expect, test } from 'vitest'
import { portal } from './portal.ts'

test('a page that has not changed is not sent again, and does not tell how it is made', async () => {
  const address = new URL('/kk/projects', portal)
  const first = await fetch(address, { headers: { 'accept-encoding': 'br' } })
  const again = await fetch(address, { headers: { 'accept-encoding': 'gzip' } })
  expect(await again.text()).toBe(await first.text())
  expect(first.headers.get('content-encoding')).toBe('br')
  expect(again.headers.get('content-encoding')).toBe('gzip')
  expect([...first.headers.keys()].filter((name) => name.startsWith('x-portal'))).toEqual([])
  const etag = first.headers.get('etag') ?? ''
  expect((await fetch(address, { headers: { 'if-none-match': etag } })).status).toBe(304)
})
