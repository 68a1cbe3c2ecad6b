import { actors, asActor } from '../actors.ts'
import type { Size } from '../dataset/size.ts'
import type { Change, Workload } from '../workloads/workload.ts'

/** A request as it goes over the wire; the generator of load adds host and length. */
export interface Request {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/** What a contender is started with. */
export interface Surroundings {
  readonly databaseUrl: string
  readonly port: number
  /** connections to the database, the same for all */
  readonly pool: number
  readonly size: Size
  /** a folder of this run, for files; holds `<workload>.json`, an answer of each workload, and `documents.json` */
  readonly folder: string
}

/**
 * One way to answer the same questions. Its file exports it as `contender`; serve.ts runs it in a process of its own.
 * The file is also loaded by those who ask, so what it serves with is imported inside of `serve`.
 */
export interface Contender {
  readonly name: string
  /** the settings that it runs with, and where they are recommended */
  readonly note: string
  /** answers from memory what it was asked before: it is measured once it has been asked everything */
  readonly keepsAnswers?: boolean
  /** the n-th request of a workload; undefined where it does not answer this workload */
  readonly request: (workload: Workload, n: number, size: Size) => Request | undefined
  /** the n-th request that changes something, from a contender that has mutations */
  readonly change?: (change: Change, n: number, size: Size) => Request
  /** what of an answer's JSON must be equal to the `data` that our own schema gives for the workload's document */
  readonly normal: (workload: Workload, answer: unknown, n: number) => unknown
  /** Listens on 127.0.0.1 and resolves when it takes requests; the process ends by a signal. */
  readonly serve: (surroundings: Surroundings) => Promise<void>
}

/** The n-th request of what is measured, as its actor sends it; undefined where a contender does not answer it. */
export function requestOf(
  { request, change }: Contender,
  work: Workload | Change,
  n: number,
  size: Size,
): Request | undefined {
  const asked = work.name === 'edit-competition' ? change?.(work, n, size) : request(work, n, size)
  return asked && work.actor ? asActor(actors[work.actor], asked) : asked
}

/** A GraphQL request by POST. */
export function post(query: string, variables: Readonly<Record<string, unknown>>): Request {
  return {
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  }
}

/** The `data` of a GraphQL answer. */
export function dataOf(answer: unknown): unknown {
  return Object(answer).data
}
