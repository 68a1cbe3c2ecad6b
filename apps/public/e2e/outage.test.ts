import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
// @boundaries-ignore how free ports are found is the same everywhere
import { freePorts } from '../../../scripts/own-product.ts'

/** The built portal with an API that is not there. */
async function portalWithoutApi() {
  const [port, portOfNobody] = await freePorts(2)
  const server = spawn(process.execPath, ['server.ts'], {
    cwd: join(import.meta.dirname, '..'),
    env: {
      ...process.env,
      PORTAL_PORT: String(port),
      API_URL: `http://127.0.0.1:${portOfNobody}`,
      LOG_LEVEL: 'silent',
    },
    stdio: 'inherit',
  })
  const exited = once(server, 'exit')
  const address = `http://127.0.0.1:${port}`
  const isThere = () =>
    fetch(`${address}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    )
  while (server.exitCode === null && !(await isThere())) await pause(50)
  return {
    address,
    async [Symbol.asyncDispose]() {
      server.kill('SIGTERM')
      const [code] = await exited
      expect(code).toBe(0)
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
    const response = await fetch(`${portal.address}/${language}/projects`)
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBe('30')
    expect(response.headers.get('cache-control')).toBe('no-store')
    const html = await response.text()
    expect(html).toContain(`<html lang="${language}"`)
    expect(html).toMatch(new RegExp(`<h1[^>]*>${title}</h1>`))
  }
})
