import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'

export interface ChangesOptions {
  readonly url: string
  /** a table has changed, and the change is committed */
  readonly onChange: (table: string) => void
  /** from now on every change is told */
  readonly onOpen: () => void
  /** until the next `onOpen` changes may go untold */
  readonly onClose: () => void
}

/** Milliseconds between two looks whether the connection still lives, and that an answer may take. */
const heartbeat = 5000

/**
 * Listens to what the trigger `tell_change` tells of each commit, over a connection of its own that is made again when it
 * is lost.
 * @returns what stops it
 */
export function listenToChanges({ url, onChange, onOpen, onClose }: ChangesOptions): AsyncDisposable {
  const stopping = new AbortController()
  const { signal } = stopping
  const listening = (async () => {
    while (!signal.aborted) {
      await listenOnce()
      await delay(1000, undefined, { signal }).catch(() => {})
    }
  })()

  async function listenOnce(): Promise<void> {
    const client = new pg.Client({
      connectionString: url,
      application_name: 'bastama changes',
      connectionTimeoutMillis: heartbeat,
      query_timeout: heartbeat,
      keepAlive: true,
    })
    const lost = new AbortController()
    const over = AbortSignal.any([signal, lost.signal])
    client.on('error', () => {})
    client.on('end', () => lost.abort())
    client.on('notification', ({ payload }) => payload && onChange(payload))
    try {
      await client.connect()
      await client.query('listen changed')
      onOpen()
      while (!over.aborted) {
        await delay(heartbeat, undefined, { signal: over }).catch(() => {})
        if (!over.aborted) await client.query('select')
      }
    } catch {
      // Whoever asks the database meets the same failure, and says it.
    } finally {
      onClose()
      await client.end().catch(() => {})
    }
  }

  return {
    async [Symbol.asyncDispose]() {
      stopping.abort()
      await listening
    },
  }
}
