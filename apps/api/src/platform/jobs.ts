import { EventEmitter } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import type { FastifyBaseLogger } from 'fastify'
import { Logger, parseCronItems, run, runMigrations } from 'graphile-worker'
import type { LogLevel, TaskList, WorkerEvents } from 'graphile-worker'
import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type pg from 'pg'
import { connect } from './database/connect.ts'
import type { DB } from './database/tables.generated.ts'

/**
 * Does one job; one that fails is done again, later each time. It may be done twice, as when the process dies before it
 * could say that it was done.
 * @param signal aborts when the process is about to end
 */
export type Task = (payload: unknown, signal: AbortSignal) => Promise<void>

export interface JobsOptions {
  readonly url: string
  readonly tasks: Readonly<Record<string, Task>>
  /** which of the tasks are done each night, by one of all processes */
  readonly nightly?: readonly string[]
  readonly log: FastifyBaseLogger
}

/** Milliseconds after which nobody works on a job any more: whoever began it is dead. No task may take as long. */
const longestTask = 300_000

/**
 * What came of a job is written by a batch of its own, for which stopping waits. Without one nobody waits for it, and
 * where the database is away at that moment its failure ends the process.
 */
const writtenAtTheEnd = { completeJobBatchDelay: 0, failJobBatchDelay: 0 }

/**
 * Settles once all workers have stopped because what came of a job could not be written. A runner waits for ever then,
 * where it was so with two jobs; nobody else does these until they count as abandoned.
 */
function stoppedUnwritten(events: WorkerEvents): Promise<void> {
  return new Promise((resolve) => {
    events.once('pool:fatalError', () => {
      for (const end of ['pool:gracefulShutdown:complete', 'pool:gracefulShutdown:error'] as const)
        events.once(end, () => resolve())
    })
  })
}

/** Makes the tables of the queue, which are graphile-worker's own, or brings them up to date. */
export async function prepareJobs(pool: pg.Pool): Promise<void> {
  await runMigrations({ pgPool: pool, logger: new Logger(() => () => {}) })
}

/** Something to do after the commit. */
export interface Job {
  readonly task: string
  readonly payload: object
  /** two jobs of a key that wait are one */
  readonly key: string
  /** not before this moment */
  readonly at?: Date
}

/** Queues a job in a transaction: it is done after the commit, and never if there is none. */
export function queueJob(transaction: Kysely<DB>, job: Job): Promise<void> {
  return queueJobs(transaction, [job])
}

/** Queues jobs in a transaction, each with a key of its own, by one statement. */
export async function queueJobs(transaction: Kysely<DB>, jobs: readonly Job[]): Promise<void> {
  if (jobs.length === 0) return
  await sql`
    select count(*) from graphile_worker.add_jobs(array(
      select (j.task, j.payload, null, j.at, null, j.key, null, null)::graphile_worker.job_spec
      from json_to_recordset(${JSON.stringify(jobs)}::json) as j (task text, payload json, key text, at timestamptz)
    ))
  `.execute(transaction)
}

/**
 * Does the jobs that are queued, until it is disposed of: then it begins no other and waits for those that it began.
 * While the database is away it waits for it.
 */
export function startJobs({ url, tasks, nightly = [], log }: JobsOptions): AsyncDisposable {
  const stopping = new AbortController()
  const { signal } = stopping
  const database = connect({ url, size: 4, name: 'bastama jobs' })
  const taskList: TaskList = Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [
      name,
      (payload: unknown, { abortSignal }: { abortSignal: AbortSignal }) => task(payload, abortSignal),
    ]),
  )

  async function work(): Promise<void> {
    // By the clock of UTC, in which it is night in Kazakhstan.
    const parsedCronItems = parseCronItems(nightly.map((task) => ({ task, match: '20 22 * * *' })))
    const events: WorkerEvents = new EventEmitter()
    const unwritten = stoppedUnwritten(events)
    const runner = await run({
      pgPool: database.pool,
      preset: { worker: writtenAtTheEnd },
      events,
      taskList,
      concurrency: 2,
      noHandleSignals: true,
      parsedCronItems,
      logger: loggerOver(log),
    })
    const stop = () => void runner.stop().catch(() => {})
    signal.addEventListener('abort', stop)
    if (signal.aborted) stop()
    const freeing = freeAbandoned()
    try {
      await Promise.race([runner.promise, unwritten])
    } finally {
      signal.removeEventListener('abort', stop)
      freeing[Symbol.dispose]()
    }
  }

  function freeAbandoned(): Disposable {
    const free = () =>
      void sql`
        select graphile_worker.force_unlock_workers(array(
          select distinct locked_by from graphile_worker.jobs
          where locked_at < now() - make_interval(secs => ${longestTask / 1000})
        ))
      `
        .execute(database.db)
        .catch(() => {})
    free()
    const timer = setInterval(free, longestTask / 5)
    return { [Symbol.dispose]: () => clearInterval(timer) }
  }

  const working = (async () => {
    while (!signal.aborted) {
      try {
        await work()
      } catch (error) {
        log.warn({ err: error }, 'the jobs wait for the database')
      }
      await delay(1000, undefined, { signal }).catch(() => {})
    }
  })()

  return {
    async [Symbol.asyncDispose]() {
      stopping.abort()
      await working
      await database[Symbol.asyncDispose]()
    },
  }
}

const levels = { error: 'error', warning: 'warn', info: 'debug', debug: 'trace' } as const satisfies Record<
  LogLevel,
  string
>

/** Lines about its own life are of no use to who runs the product; what went wrong is. */
function loggerOver(log: FastifyBaseLogger): Logger {
  return new Logger(({ taskIdentifier, jobId }) => (level, message) => {
    log[levels[level]]({ ...(taskIdentifier && { task: taskIdentifier, job: jobId }) }, message)
  })
}
