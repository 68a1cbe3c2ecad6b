import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startApi } from '../../test/api.ts'
import type { TestApi } from '../../test/api.ts'
import { testDatabase } from '../../test/database.ts'
import type { TestDatabase } from '../../test/database.ts'
import { plantPerson } from '../../test/plant.ts'
import { smallSchema as schema } from '../../test/small-schema.ts'
import { startSmtpServer } from '../../test/smtp-server.ts'
import type { TestSmtpServer } from '../../test/smtp-server.ts'
import { startJobs } from '../platform/jobs.ts'
import type { Task } from '../platform/jobs.ts'
import { smtp } from '../platform/mail.ts'
import { mailboxRoute } from './mailbox.ts'
import { messageTasks, queueMessage } from './queries.ts'
import type { Message } from './queries.ts'

let database: TestDatabase
let api: TestApi
let server: TestSmtpServer

beforeAll(async () => {
  database = await testDatabase()
  server = await startSmtpServer()
  api = await startApi({ database, schema, routes: (app) => mailboxRoute(app, database.db) })
})
afterAll(async () => {
  await api[Symbol.asyncDispose]()
  await server[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})
beforeEach(async () => {
  await database.pool.query('delete from message; delete from graphile_worker._private_jobs')
  server.mails.length = 0
  server.offered = 0
  server.mode = 'taking'
})

function jobs() {
  const send = smtp({ url: server.url, from: 'Bastama <no-reply@bastama.test>' })
  return startJobs({
    url: database.url,
    tasks: messageTasks(database.db, send),
    log: api.server.log,
  })
}

const announcement = (to: Message['to'], eventKey = 'announcement'): Message => ({
  eventKey,
  to,
  kind: 'ANNOUNCEMENT',
  language: 'kk',
  letter: {
    subject: 'Нәтижелер жарияланды',
    paragraphs: ['Сіздің өтініміңіз <іріктелді>.'],
    action: { label: 'Нәтижелерді көру', url: 'https://bastama.test/kk/results?a=1&b=2' },
  },
})

const queue = (message: Message) =>
  database.db.transaction().execute((transaction) => queueMessage(transaction, message))

/**
 * Nobody waits for the back-off of a test, nor until the queue is looked at again.
 * @returns the moment before, by the database's clock
 */
async function hurry(): Promise<string | undefined> {
  const { rows } = await database.pool.query<{ now: string }>('select now()::text as now')
  await database.pool.query(`update graphile_worker._private_jobs set run_at = now(); notify "jobs:insert"`)
  return rows[0]?.now
}

test('a message goes out after the commit, in its language, with an id of its own', async () => {
  await using _ = jobs()
  await queue(announcement({ address: 'asel@example.org' }))
  await expect.poll(() => server.mails).toHaveLength(1)
  const [{ to, id, data } = { to: '', id: '', data: '' }] = server.mails
  const { rows } = await database.pool.query<{ id: string }>('select id from message')
  expect({ to, id }).toEqual({ to: 'asel@example.org', id: `<${rows[0]?.id}@bastama.test>` })
  expect(data).toContain('From: Bastama <no-reply@bastama.test>')
  expect(data).toContain('Auto-Submitted: auto-generated')
  expect(data).toMatch(/multipart\/alternative/)
  await expect
    .poll(async () => (await database.pool.query('select from message where sent_at is not null')).rowCount)
    .toBe(1)
})

test('what is rolled back sends nothing', async () => {
  await using _ = jobs()
  const rolledBack = database.db.transaction().execute(async (transaction) => {
    expect(await queueMessage(transaction, announcement({ address: 'asel@example.org' }))).toBe(true)
    throw new Error('no')
  })
  await expect(rolledBack).rejects.toThrow('no')
  await queue(announcement({ address: 'other@example.org' }))
  await expect.poll(() => server.mails).toHaveLength(1)
  expect(server.mails[0]?.to).toBe('other@example.org')
})

test('nobody is told of one event twice, however often and by how many it is queued', async () => {
  await using _ = jobs()
  await using __ = jobs()
  const personId = await plantPerson(database.db)
  await database.pool.query(`update person set email = 'person@example.org' where id = $1`, [personId])
  const queued = await Promise.all(
    Array.from({ length: 10 }, async () => [
      await queue(announcement({ personId })),
      await queue(announcement({ address: 'asel@example.org' })),
    ]),
  )
  expect(queued.flat().filter(Boolean)).toHaveLength(2)
  await queue(announcement({ personId }, 'another event'))
  await expect
    .poll(async () => (await database.pool.query('select from graphile_worker._private_jobs')).rowCount)
    .toBe(0)
  expect(server.mails.map(({ to }) => to).toSorted()).toEqual([
    'asel@example.org',
    'person@example.org',
    'person@example.org',
  ])
})

test.each(['away', 'refusing'] as const)(
  'a mail server that is %s delays mail and loses none',
  async (mode) => {
    server.mode = mode
    await using _ = jobs()
    for (const event of ['one', 'two', 'three'])
      await queue(announcement({ address: 'asel@example.org' }, event))
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      const since = await hurry()
      const failed = async () => {
        const { rows } = await database.pool.query<{ is_later: boolean }>(
          `select run_at >= $1::timestamptz + exp(attempts) * interval '1 second' as is_later
           from graphile_worker._private_jobs
           where locked_at is null and last_error is not null and attempts >= $2`,
          [since, attempt],
        )
        return rows
      }
      await expect.poll(failed).toEqual(Array.from({ length: 3 }, () => ({ is_later: true })))
    }
    expect(server.mails).toEqual([])
    server.mode = 'taking'
    await hurry()
    await expect.poll(() => server.mails).toHaveLength(3)
    expect(new Set(server.mails.map(({ id }) => id)).size).toBe(3)
    // What was sent is done, and none of it is offered again.
    await expect
      .poll(async () => (await database.pool.query('select from graphile_worker._private_jobs')).rowCount)
      .toBe(0)
    expect(server.mails).toHaveLength(3)
    expect(JSON.stringify(api.log)).not.toContain('asel@example.org')
  },
)

test('who stops finishes what was begun, and begins nothing more', async () => {
  server.mode = 'holding'
  const working = jobs()
  for (const event of ['one', 'two', 'three', 'four', 'five', 'six'])
    await queue(announcement({ address: 'asel@example.org' }, event))
  await expect.poll(() => server.offered).toBeGreaterThan(0)
  const stopped = working[Symbol.asyncDispose]()
  server.mode = 'taking'
  await stopped
  const sent = await database.pool.query('select from message where sent_at is not null')
  expect(sent.rowCount).toBe(server.mails.length)
  expect(server.mails.length).toBe(server.offered)
  expect(server.mails.length).toBeLessThan(6)
  await using _ = jobs()
  await expect.poll(() => server.mails).toHaveLength(6)
})

test('what somebody who died had begun is done again', async () => {
  await queue(announcement({ address: 'asel@example.org' }))
  await database.pool.query(
    `update graphile_worker._private_jobs set locked_at = now() - interval '6 minutes', locked_by = 'dead'`,
  )
  await using _ = jobs()
  await expect.poll(() => server.mails).toHaveLength(1)
})

test('what a server took before the process died goes out again under the same id, so that readers get it once', async () => {
  const send = smtp({ url: server.url, from: 'Bastama <no-reply@bastama.test>' })
  const dying: Record<string, Task> = messageTasks(database.db, async (mail, signal) => {
    await send(mail, signal)
    throw new Error('The process dies before it could say that the mail was taken.')
  })
  await queue(announcement({ address: 'asel@example.org' }))
  const { rows } = await database.pool.query<{ id: string }>('select id from message')
  const [message] = rows
  await expect(dying['send_message']?.(message, new AbortController().signal)).rejects.toThrow('dies')
  await using _running = jobs()
  await expect.poll(() => server.mails.length).toBe(2)
  expect(server.mails.map(({ id }) => id)).toEqual(
    Array.from({ length: 2 }, () => `<${message?.id}@bastama.test>`),
  )
})

test('the mailbox of the demonstration shows mail with its links, newest first, and nothing in it is HTML', async () => {
  await queue(announcement({ address: 'first@example.org' }))
  await queue(announcement({ address: '"><b>@example.org' }))
  const response = await fetch(`${api.address}/mailbox`, { headers: { 'accept-language': 'ru' } })
  const page = await response.text()
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(response.headers.get('access-control-allow-origin')).toBeNull()
  expect(page).toContain('<html lang="ru">')
  expect(page).toContain('<a href="https://bastama.test/kk/results?a=1&amp;b=2">')
  expect(page).toContain('Сіздің өтініміңіз &lt;іріктелді&gt;.')
  expect(page).not.toContain('<b>')
  expect(page.indexOf('&lt;b&gt;@example.org')).toBeLessThan(page.indexOf('first@example.org'))
})
