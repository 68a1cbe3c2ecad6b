import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { freePort } from '../../src/platform/free-ports.ts'

const folder = fileURLToPath(new URL('../../../public/', import.meta.url))
const clock = fileURLToPath(new URL('./standing-clock.ts', import.meta.url))

/** The portal as it was built, before an API. */
export interface Portal extends AsyncDisposable {
  readonly origin: string
  /** all that it has logged until now */
  readonly log: () => string
}

/**
 * Starts it in a process of its own, in which it is always `now`; it listens when this returns.
 * @throws {Error} with what it said when it ends before; `turbo run build` builds it
 */
export async function startPortal(apiUrl: string, now: Date): Promise<Portal> {
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const child = spawn(process.execPath, ['--import', clock, 'server.ts'], {
    cwd: folder,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORTAL_PORT: String(port),
      PORTAL_URL: origin,
      API_URL: apiUrl,
      STANDING_AT: now.toISOString(),
      LOG_LEVEL: 'info',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'exit')
  let log = ''
  await new Promise<void>((resolve, reject) => {
    const hear = (text: string) => {
      log += text
      if (log.includes('Server listening')) resolve()
    }
    child.stdout.setEncoding('utf8').on('data', hear)
    child.stderr.setEncoding('utf8').on('data', hear)
    child.once('exit', () => reject(new Error(`The portal ended: ${log}`)))
  })
  return {
    origin,
    log: () => log,
    async [Symbol.asyncDispose]() {
      child.kill('SIGTERM')
      await ended
    },
  }
}
