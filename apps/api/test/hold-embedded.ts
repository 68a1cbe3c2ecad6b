import { startEmbedded } from '../src/platform/database/embedded.ts'

/** A process that holds the embedded server on the folder of its first argument until it is told to stop, or killed. */
const [, , folder = ''] = process.argv
try {
  const server = await startEmbedded({ folder })
  process.once('SIGTERM', () => void server.stop().then(() => process.exit(0)))
  process.stdout.write(`${server.url}\n`)
} catch (error) {
  process.stderr.write(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
