import type { Request } from './contenders/contender.ts'

/** Sends a request and reads the answer to its end. @throws {Error} with an answer that is none */
export async function send(
  port: number,
  { method, path, headers, body }: Request,
): Promise<{ readonly headers: Headers; readonly text: string }> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    headers,
    ...(body !== undefined && { body }),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`)
  return { headers: response.headers, text }
}

/** Does something a hundred times, one after the other, and says how many milliseconds each took. */
export async function timesOf(work: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  for (let time = 0; time < 100; time += 1) {
    const began = performance.now()
    await work()
    times.push(performance.now() - began)
  }
  return times
}

/** The one in the middle. */
export function middle(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN
}
