import { isDeepStrictEqual } from 'node:util'
import type { Contender } from './contenders/contender.ts'
import type { Size } from './dataset/size.ts'
import type { Running } from './processes.ts'
import type { Workload } from './workloads/workload.ts'

/** Requests of each workload whose answers are compared. */
const compared = 30

/** @returns the answer of a contender as text; undefined where it does not answer the workload */
export async function ask(
  { contender, port }: Pick<Running, 'contender' | 'port'>,
  workload: Workload,
  n: number,
  size: Size,
): Promise<string | undefined> {
  const request = contender.request(workload, n, size)
  if (!request) return undefined
  const { method, path, headers, body } = request
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    headers,
    ...(body !== undefined && { body }),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${contender.name}, ${workload.name}: ${response.status} ${text}`)
  return text
}

/**
 * Holds that a contender answers as ours does, request by request.
 * @throws {Error} with the first place where it does not
 */
export async function checkEqual(
  ours: Running,
  other: Running,
  workload: Workload,
  size: Size,
): Promise<void> {
  for (let n = 0; n < compared; n += 1) {
    const expected = await ask(ours, workload, n, size)
    const given = await ask(other, workload, n, size)
    if (given === undefined || expected === undefined) return
    const left = normal(ours.contender, workload, expected, n)
    const right = normal(other.contender, workload, given, n)
    if (isDeepStrictEqual(left, right)) continue
    const { path, one, two } = difference(left, right, workload.name)
    throw new Error(
      `${other.contender.name} does not answer as ours does at ${path} of request ${n}: ${two}, not ${one}`,
    )
  }
}

function normal(contender: Contender, workload: Workload, text: string, n: number): unknown {
  return contender.normal(workload, JSON.parse(text), n)
}

function difference(left: unknown, right: unknown, path: string): { path: string; one: string; two: string } {
  if (typeof left === 'object' && left !== null && typeof right === 'object' && right !== null) {
    for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
      const [one, two]: unknown[] = [Object(left)[key], Object(right)[key]]
      if (!isDeepStrictEqual(one, two)) return difference(one, two, `${path}.${key}`)
    }
  }
  const said = (value: unknown) => (JSON.stringify(value) ?? 'nothing').slice(0, 200)
  return { path, one: said(left), two: said(right) }
}
