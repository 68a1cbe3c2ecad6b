import { setTimeout as delay } from 'node:timers/promises'
import * as v from 'valibot'
import { apiAddress } from './readings.ts'

/** `for`: milliseconds */
const toldSchema = v.object({ name: v.nullable(v.string()), for: v.nullable(v.number()) })

/** Milliseconds of silence after which nothing that was told is trusted: the API repeats it every two seconds. */
const silence = 5000

/** Milliseconds until a connection that was lost is made again. */
const pause = 1000

/** What all that the API tells visitors stands at, as the API says by itself. */
export class ApiState {
  #name: string | undefined
  #until = 0

  /** While it stays, so does every answer to a visitor; undefined while it is not known. */
  get name(): string | undefined {
    return performance.now() < this.#until ? this.#name : undefined
  }

  /** Listens, again and again, until it is told to stop. */
  async listen(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      // Who needs an answer meets the same failure, and says so.
      await this.#listenOnce(signal).catch(() => {})
      this.#name = undefined
      await delay(pause, undefined, { signal }).catch(() => {})
    }
  }

  async #listenOnce(signal: AbortSignal): Promise<void> {
    const silent = new AbortController()
    const timer = setTimeout(() => silent.abort(), silence)
    try {
      const response = await fetch(new URL('/state', apiAddress()), {
        signal: AbortSignal.any([signal, silent.signal]),
      })
      if (response.status !== 200 || !response.body) return
      let rest = ''
      for await (const text of response.body.pipeThrough(new TextDecoderStream())) {
        timer.refresh()
        const lines = (rest + text).split('\n')
        rest = lines.pop() ?? ''
        const last = lines.at(-1)
        if (last !== undefined) this.#hear(last)
      }
    } finally {
      clearTimeout(timer)
    }
  }

  #hear(line: string): void {
    const told = v.parse(toldSchema, JSON.parse(line))
    this.#name = told.name ?? undefined
    this.#until = performance.now() + Math.min(told.for ?? silence, silence)
  }
}
