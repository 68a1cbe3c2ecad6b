import { isDeepStrictEqual } from 'node:util'
import { send } from '../asking.ts'
import { requestOf } from '../contenders/contender.ts'
import type { Contender } from '../contenders/contender.ts'
import type { Size } from '../dataset/size.ts'
import type { Bench } from '../measure.ts'
import type { Running } from '../processes.ts'
import type { Change, Workload } from '../workloads/workload.ts'

/** Requests of each workload whose answers are compared. */
const compared = 30

/** @returns the answer of a contender as text; undefined where it does not answer the workload */
export async function ask(
  { contender, port }: Pick<Running, 'contender' | 'port'>,
  work: Workload | Change,
  n: number,
  size: Size,
): Promise<string | undefined> {
  const request = requestOf(contender, work, n, size)
  if (!request) return undefined
  return (await send(port, request)).text
}

/**
 * Holds that a contender answers as ours does, request by request, and a mutation as it must.
 * @throws {Error} with the first place where it does not
 */
export async function checkEqual(
  ours: Running,
  other: Running,
  work: Workload | Change,
  size: Size,
): Promise<void> {
  for (let n = 0; n < compared; n += 1) {
    const given = await ask(other, work, n, size)
    if (given === undefined) return
    const right = normal(other.contender, work, given, n)
    const left =
      work.name === 'edit-competition'
        ? work.answer(n, size)
        : normal(ours.contender, work, (await ask(ours, work, n, size)) ?? '', n)
    if (isDeepStrictEqual(left, right)) continue
    const { path, one, two } = difference(left, right, work.name)
    throw new Error(
      `${other.contender.name} does not answer as it should at ${path} of request ${n}: ${two}, not ${one}`,
    )
  }
}

function normal(contender: Contender, work: Workload | Change, text: string, n: number): unknown {
  const answer: unknown = JSON.parse(text)
  return work.name === 'edit-competition' ? Object(answer).data : contender.normal(work, answer, n)
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

/** Statements that the database runs for one request, once the contender is warm. */
export async function statementsPerRequest(
  { database, size }: Bench,
  running: Running,
  work: Workload | Change,
): Promise<number | undefined> {
  const asked = 20
  // Not those that were compared: of a mutation they would change nothing any more.
  if ((await ask(running, work, compared, size)) === undefined) return undefined
  const statements = await database.statementsOf(async () => {
    for (let n = 1; n <= asked; n += 1) await ask(running, work, compared + n, size)
  })
  return statements / asked
}
