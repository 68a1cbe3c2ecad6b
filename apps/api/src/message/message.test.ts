import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { startApi } from '../../test/api.ts'
import type { TestApi } from '../../test/api.ts'
import { testDatabase } from '../../test/database.ts'
import type { TestDatabase } from '../../test/database.ts'
import { plantPerson } from '../../test/plant.ts'
import { smallSchema as schema } from '../../test/small-schema.ts'
import { startSmtpServer } from '../../test/smtp-server.ts'
import type { TestSmtpServer } from '../../test/smtp-server.ts'
import { startJobs } from '../platform/jobs.ts'
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

/** Nobody waits for the back-off of a test, nor until the queue is looked at again. */
const hurry = () =>
  database.pool.query(`update graphile_worker._private_jobs set run_at = now(); notify "jobs:insert"`)

test('a message goes out after the commit, in its language, with an id of its own', async () => {
  await using _ = jobs()
  await queue(announcement({ address: 'asel@example.org' }))
  await vi.waitFor(() => expect(server.mails).toHaveLength(1), 5000)
  const [{ to, id, data } = { to: '', id: '', data: '' }] = server.mails
  const { rows } = await database.pool.query<{ id: string }>('select id from message')
  expect({ to, id }).toEqual({ to: 'asel@example.org', id: `<${rows[0]?.id}@bastama.test>` })
  expect(data).toContain('From: Bastama <no-reply@bastama.test>')
  expect(data).toContain('Auto-Submitted: auto-generated')
  expect(data).toMatch(/multipart\/alternative/)
  await vi.waitFor(async () => {
    const sent = await database.pool.query('select from message where sent_at is not null')
    expect(sent.rowCount).toBe(1)
  })
})

test('what is rolled back sends nothing', async () => {
  await using _ = jobs()
  const rolledBack = database.db.transaction().execute(async (transaction) => {
    expect(await queueMessage(transaction, announcement({ address: 'asel@example.org' }))).toBe(true)
    throw new Error('no')
  })
  await expect(rolledBack).rejects.toThrow('no')
  await queue(announcement({ address: 'other@example.org' }))
  await vi.waitFor(() => expect(server.mails).toHaveLength(1), 5000)
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
  await vi.waitFor(() => expect(server.mails).toHaveLength(3), 5000)
  await delay(300)
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
      await vi.waitFor(async () => {
        const { rows } = await database.pool.query<{ attempts: number }>(
          'select attempts from graphile_worker._private_jobs where locked_at is null and last_error is not null',
        )
        expect(rows.map(({ attempts }) => attempts)).toEqual([attempt, attempt, attempt])
      }, 5000)
      const later = await database.pool.query(
        'select from graphile_worker._private_jobs where run_at > now() + make_interval(secs => $1)',
        [Math.exp(attempt) / 2],
      )
      expect(later.rowCount).toBe(3)
      if (attempt < 3) await hurry()
    }
    expect(server.mails).toEqual([])
    server.mode = 'taking'
    await hurry()
    await vi.waitFor(() => expect(server.mails).toHaveLength(3), 5000)
    expect(new Set(server.mails.map(({ id }) => id)).size).toBe(3)
    const { rows } = await database.pool.query('select from graphile_worker._private_jobs')
    expect(rows.length).toBeLessThan(3)
    expect(JSON.stringify(api.log)).not.toContain('asel@example.org')
  },
)

test('who stops finishes what was begun, and begins nothing more', async () => {
  server.mode = 'slow'
  const working = jobs()
  for (const event of ['one', 'two', 'three', 'four', 'five', 'six'])
    await queue(announcement({ address: 'asel@example.org' }, event))
  await vi.waitFor(() => expect(server.offered).toBeGreaterThan(0), 5000)
  await working[Symbol.asyncDispose]()
  const sent = await database.pool.query('select from message where sent_at is not null')
  expect(sent.rowCount).toBe(server.mails.length)
  expect(server.mails.length).toBe(server.offered)
  expect(server.mails.length).toBeLessThan(6)
  await using _ = jobs()
  await vi.waitFor(() => expect(server.mails).toHaveLength(6), 10_000)
})

test('what somebody who died had begun is done again', async () => {
  await queue(announcement({ address: 'asel@example.org' }))
  await database.pool.query(
    `update graphile_worker._private_jobs set locked_at = now() - interval '6 minutes', locked_by = 'dead'`,
  )
  await using _ = jobs()
  await vi.waitFor(() => expect(server.mails).toHaveLength(1), 8000)
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
