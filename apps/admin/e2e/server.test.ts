import { expect, test } from 'vitest'
// @boundaries-ignore how the console is started for a test is the same everywhere
import { startWebServer } from '../../../scripts/web-server.ts'
import { origin } from './console.ts'

test('a page may load nothing from elsewhere, and is asked for anew each time', async () => {
  const answer = await fetch(`${origin}/kk/competitions`)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('cache-control')).toBe('no-cache')
  const policy = answer.headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/https?:|\*|script-src[^;]*unsafe/)
  const [, nonce] = /script-src 'self' 'nonce-([^']+)'/.exec(policy) ?? []
  const html = await answer.text()
  expect(html).toContain(`<script nonce="${nonce}">`)
  const again = await fetch(`${origin}/kk/competitions`)
  expect(again.headers.get('content-security-policy')).not.toBe(policy)
})

test('what a page is made of is compressed and kept for good', async () => {
  const html = await (await fetch(`${origin}/`)).text()
  const [script = ''] = /\/assets\/[^"]+\.js/.exec(html) ?? []
  const answer = await fetch(origin + script, { headers: { 'accept-encoding': 'br' } })
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-encoding')).toBe('br')
  expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
})

test('a file that is not there is not found, and is no page', async () => {
  const answer = await fetch(`${origin}/assets/index-gone.js`)
  expect(answer.status).toBe(404)
  expect(answer.headers.get('content-type')).not.toContain('html')
})

test('the API answers behind the same origin', async () => {
  const answer = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ facilitators { totalCount } }' }),
  })
  expect(await answer.json()).toEqual({ data: { facilitators: { totalCount: 7 } } })
  expect((await fetch(`${origin}/healthz`)).status).toBe(200)
})

test('nothing else of the API can be reached through the console', async () => {
  for (const [method, path] of [
    ['DELETE', '/graphql'],
    ['POST', '/graphql/x'],
    ['POST', '/media/x.webp'],
    ['GET', '/explorer/index.html'],
  ] as const) {
    const answer = await fetch(origin + path, { method })
    // The API numbers every request; the console's own refusal has no number.
    expect([path, answer.status, answer.headers.get('x-request-id')]).toEqual([path, 404, null])
  }
})

/** All that a console of its own writes to its log while addresses are asked for. */
async function logOf(addresses: readonly string[]): Promise<string> {
  await using server = await startWebServer('admin', { API_URL: 'http://127.0.0.1:9' })
  for (const path of addresses) await (await fetch(server.origin + path)).text()
  await server.stop()
  return server.log()
}

test('the log has the pages that were asked for, and neither the key of a mailed link nor what was searched for', async () => {
  const log = await logOf([
    '/ru/sign-in/link?token=secret-key&to=%2Fru',
    '/ru/facilitators?q=secret-name',
    '/graphql?query=secret-query',
  ])
  for (const path of ['/ru/sign-in/link', '/ru/facilitators', '/graphql']) expect(log).toContain(`"${path}"`)
  expect(log).not.toContain('secret')
})
