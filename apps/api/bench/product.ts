import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** The whole product, as a reader starts it. */
export interface Product extends AsyncDisposable {
  /** the process of `npm start`; all others came of it */
  readonly pid: number
  /** from the command until all was ready */
  readonly seconds: number
  readonly api: URL
  readonly portal: URL
}

/**
 * `npm start` on a folder of data, as a demonstration with a PostgreSQL of its own.
 * @param firstPort of the API; portal and console have the next two
 * @throws {Error} with what it said when it ends before it is ready
 */
export async function startProduct(dataDir: string, firstPort: number): Promise<Product> {
  const began = performance.now()
  const child = spawn('npm', ['start'], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: '',
      DATABASE_URL: '',
      DATA_DIR: dataDir,
      API_PORT: String(firstPort),
      PORTAL_PORT: String(firstPort + 1),
      CONSOLE_PORT: String(firstPort + 2),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
    // In a group of its own, so that it is interrupted whole, as by Ctrl-C.
    detached: true,
  })
  const { pid = 0 } = child
  const ended = once(child, 'exit')
  const interrupt = () => process.kill(-pid, 'SIGINT')
  const leave = () => process.exit(130)
  process.once('exit', interrupt).once('SIGINT', leave)
  let said = ''
  await new Promise<void>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text
      if (said.includes('is ready after')) resolve()
    })
    child.once('exit', () => reject(new Error(`npm start ended: ${said}`)))
  })
  return {
    pid,
    seconds: (performance.now() - began) / 1000,
    api: new URL(`http://localhost:${firstPort}`),
    portal: new URL(`http://localhost:${firstPort + 1}`),
    async [Symbol.asyncDispose]() {
      process.off('exit', interrupt).off('SIGINT', leave)
      interrupt()
      await ended
    },
  }
}
