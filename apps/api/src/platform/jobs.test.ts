import { fastify } from 'fastify'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import type { TestDatabase } from '../../test/database.ts'
import { weakLink } from '../../test/weak-link.ts'
import { queueJobs, startJobs } from './jobs.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database[Symbol.asyncDispose]())

let lines: string[] = []
const { log } = fastify({ logger: { stream: { write: (line) => lines.push(line) } } })
beforeEach(async () => {
  lines = []
  await database.pool.query('delete from graphile_worker._private_jobs')
})

function queue(task: string, keys: readonly string[]): Promise<void> {
  return queueJobs(
    database.db,
    keys.map((key) => ({ task, key, payload: {} })),
  )
}

async function waiting(): Promise<number> {
  const { rows } = await database.pool.query('select from graphile_worker._private_jobs')
  return rows.length
}

test('who stops has written down what was done', async () => {
  for (let round = 0; round < 10; round += 1) {
    const done = Promise.withResolvers<void>()
    const tasks = { finish: async () => done.resolve() }
    {
      await using _ = startJobs({ url: database.url, tasks, log })
      await queue('finish', ['only'])
      await done.promise
    }
    expect(await waiting()).toBe(0)
  }
})

test('jobs go on once the database is back, though it was away when some had been done', async () => {
  await using line = await weakLink(database.url)
  const may = Promise.withResolvers<void>()
  const began: string[] = []
  const hold = async () => {
    began.push('held')
    await may.promise
  }
  const next = async () => void began.push('next')
  await using _ = startJobs({ url: line.url, tasks: { hold, next }, log })
  await queue('hold', ['one', 'other'])
  await expect.poll(() => began).toEqual(['held', 'held'])
  await line.cut()
  may.resolve()
  await expect.poll(() => lines.join('')).toContain('Failed to complete jobs')
  await line.mend()
  await queue('next', ['next'])
  await expect.poll(() => began).toEqual(['held', 'held', 'next'])
})
