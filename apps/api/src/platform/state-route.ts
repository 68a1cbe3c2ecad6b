import { PassThrough } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import type { Answers, State } from './answers.ts'
import type { Clock } from './clock.ts'
import { sendError } from './web.ts'

/** Milliseconds after which what holds is told again: who hears nothing for longer may trust nothing. */
const heartbeat = 2000

/** Those who keep pages made of our answers, not their readers. */
const mostListeners = 100

/** Bytes that may wait for a listener that does not read. */
const mostWaiting = 65_536

const unknown = `${JSON.stringify({ name: null, for: null })}\n`

function lineOf(state: State | undefined, now: Date): string {
  if (state === undefined) return unknown
  const { name, until } = state
  return `${JSON.stringify({ name, for: until ? until.getTime() - now.getTime() : null })}\n`
}

/**
 * `/state`: says without end what all that visitors may read stands at, for who keeps what was made of our answers. Each
 * line is JSON: `name`, which stays while every answer does, or null when it is not known; `for`, the milliseconds that it
 * holds at most, if any. It comes at once when something has changed, and every two seconds.
 */
export function stateRoute(server: FastifyInstance, answers: Answers, clock: Clock): void {
  const listeners = new Set<PassThrough>()
  let isAsking = false
  let hasMoved = false
  let isKnown = true

  const write = (line: string) => {
    isKnown = line !== unknown
    for (const listener of listeners) {
      if (listener.writableLength > mostWaiting) listener.destroy()
      else listener.write(line)
    }
  }
  const tell = async () => {
    hasMoved = true
    if (isAsking) return
    isAsking = true
    while (hasMoved) {
      hasMoved = false
      const now = clock.now()
      const state = await answers.state(now).catch(() => undefined)
      if (!hasMoved) write(lineOf(state, now))
    }
    isAsking = false
  }

  answers.cache.watch(() => {
    if (listeners.size === 0) return
    // Nothing that was told holds while it is found out what does: it is said once, whatever else changes meanwhile.
    if (isKnown) write(unknown)
    void tell()
  })
  const beating = setInterval(() => void (listeners.size > 0 && tell()), heartbeat).unref()
  server.addHook('preClose', async () => {
    clearInterval(beating)
    for (const listener of listeners) listener.end()
  })
  server.get('/state', (_, reply) => {
    if (listeners.size >= mostListeners) return sendError(reply, 'SERVICE_UNAVAILABLE')
    const listener = new PassThrough()
    listeners.add(listener)
    listener.once('close', () => listeners.delete(listener))
    void tell()
    return reply.header('cache-control', 'no-store').type('application/x-ndjson').send(listener)
  })
}
