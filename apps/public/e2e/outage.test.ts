import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'

/** A port that nobody listens on: one was given to us and closed again. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** The built portal with an API that is not there. */
async function portalWithoutApi() {
  const port = await freePort()
  const server = spawn(process.execPath, ['server.ts'], {
    cwd: join(import.meta.dirname, '..'),
    env: {
      ...process.env,
      PORTAL_PORT: String(port),
      API_URL: `http://127.0.0.1:${await freePort()}`,
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
