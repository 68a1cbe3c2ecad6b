import { expect, test } from 'vitest'
// @boundaries-ignore how free ports are found is the same everywhere
import { freePorts } from '../../../scripts/own-product.ts'
// @boundaries-ignore how the portal is started for a test is the same everywhere
import { startWebServer } from '../../../scripts/web-server.ts'

/** The built portal with an API that is not there. */
async function portalWithoutApi() {
  const [portOfNobody] = await freePorts(1)
  const portal = await startWebServer('public', { API_URL: `http://127.0.0.1:${portOfNobody}` })
  return {
    origin: portal.origin,
    async [Symbol.asyncDispose]() {
      expect(await portal.stop()).toBe(0)
    },
  }
}

test('without the API a page says so in its language and when to come back, and the portal stops in order', async () => {
  await using portal = await portalWithoutApi()
  for (const [language, title] of [
    ['kk', 'Бетті қазір көрсету мүмкін емес'],
    ['ru', 'Сейчас страницу показать нельзя'],
    ['en', 'The page cannot be shown for the moment'],
  ] as const) {
    const response = await fetch(`${portal.origin}/${language}/projects`)
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBe('30')
    expect(response.headers.get('cache-control')).toBe('no-store')
    const html = await response.text()
    expect(html).toContain(`<html lang="${language}"`)
    expect(html).toMatch(new RegExp(`<h1[^>]*>${title}</h1>`))
  }
})
