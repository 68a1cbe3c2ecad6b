import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { freePort } from '../apps/api/src/platform/free-ports.ts'

/** The server of the portal or the console, as it was built, in a process of its own. */
export interface WebServer extends AsyncDisposable {
  readonly origin: string
  /** all that it has logged until now */
  readonly log: () => string
  /** Asks it to stop, and waits until it has; with which code it ended. */
  stop(): Promise<number | null>
}

const portVariables = { admin: 'CONSOLE_PORT', public: 'PORTAL_PORT' }

/**
 * Starts it for a test; it listens when this returns. Disposing of it stops it.
 * @param env what it is told beside the environment of the test: `API_URL`, `DEMO`, …
 * @param imports modules that are there before it
 * @throws {Error} with what it said when it ends before; `turbo run build` builds it
 */
export async function startWebServer(
  app: 'admin' | 'public',
  env: Readonly<Record<string, string | undefined>>,
  imports: readonly string[] = [],
): Promise<WebServer> {
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const child = spawn(process.execPath, [...imports.flatMap((each) => ['--import', each]), 'server.ts'], {
    cwd: fileURLToPath(new URL(`../apps/${app}/`, import.meta.url)),
    env: {
      ...process.env,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      [portVariables[app]]: String(port),
      PORTAL_URL: origin,
      LOG_LEVEL: 'info',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'close')
  let log = ''
  await new Promise<void>((resolve, reject) => {
    const hear = (text: string) => {
      log += text
      if (log.includes('Server listening')) resolve()
    }
    child.stdout.setEncoding('utf8').on('data', hear)
    child.stderr.setEncoding('utf8').on('data', hear)
    child.once('exit', () => reject(new Error(`It ended: ${log}`)))
  })
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    return child.exitCode
  }
  return {
    origin,
    log: () => log,
    stop,
    async [Symbol.asyncDispose]() {
      await stop()
    },
  }
}
