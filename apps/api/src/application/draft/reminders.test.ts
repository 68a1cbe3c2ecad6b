import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Client } from '../../../test/as.ts'
import { answersTo, plantResident, useApplying } from '../../../test/calls.ts'
import type { Call } from '../../../test/calls.ts'
import { at, mutate, mutateApplication, now, textOf, useCommands } from '../../../test/mutate.ts'
import { plantPlace, plantProject } from '../../../test/plant.ts'
import type { Task } from '../../platform/jobs.ts'
import { globalIdOf, readGlobalId } from '../../platform/selection/global-id.ts'
import { draftTasks, findDraftsTask } from './tasks.ts'

const its = useCommands()
const { call, started } = useApplying(its)
let remind: Task | undefined
let findForgotten: Task | undefined
beforeEach(() => {
  const { database, api } = its
  const clock = { now: () => api.now }
  const tasks = draftTasks({ db: database.db, clock, portalUrl: 'http://localhost:3000' })
  remind = tasks['remind_of_draft']
  findForgotten = tasks[findDraftsTask]
})
afterEach(() => {
  its.api.now = now
})

const uuid = (globalId: string) => readGlobalId(globalId)?.id

/** Does what the queue does when the time of a job has come. */
const come = (id: string) => remind?.({ applicationId: uuid(id) }, new AbortController().signal)

async function waitingUntil(id: string): Promise<Date[]> {
  const { rows } = await its.database.pool.query<{ run_at: Date }>(
    'select run_at from graphile_worker.jobs where key = $1',
    [`remind_of_draft ${uuid(id)}`],
  )
  return rows.map(({ run_at }) => run_at)
}

async function remindersOf(personId: string) {
  const { rows } = await its.database.pool.query<{ language: string; subject: string; text: string }>(
    `select language, subject, text from message where kind = 'DRAFT_REMINDER' and person_id = $1`,
    [personId],
  )
  return rows
}

async function newcomer(language = 'ru') {
  const actor = await plantResident(its.database, 'Асель')
  await its.database.pool.query('update person set language = $1 where id = $2', [language, actor.personId])
  return { client: its.api.as(actor), personId: actor.personId }
}

async function send(client: Client, id: string, to: Call): Promise<void> {
  await mutateApplication(client, 'saveAnswers', { id, answers: answersTo(to) })
  await mutateApplication(client, 'submitApplication', { id })
}

test.each([
  ['kk', 'әлі жіберілмеген', '2026 жылғы 4 желтоқсан, 15:00'],
  ['ru', 'ещё не отправлена', '4 декабря 2026 г., 15:00'],
  ['en', 'has not been sent yet', '4 December 2026, 15:00'],
])('whoever has begun is reminded two days before the deadline, in %s', async (language, said, until) => {
  const { client, personId } = await newcomer(language)
  const id = await started(client, await call())
  expect(await waitingUntil(id)).toEqual([at(8)])
  its.api.now = at(8)
  await come(id)
  await come(id)
  const [letter, ...more] = await remindersOf(personId)
  expect(more).toEqual([])
  expect(letter).toMatchObject({ language, subject: expect.stringContaining(said) })
  expect(letter?.text.replaceAll('\u00a0', ' ')).toContain(until)
  expect(letter?.text).toMatch(new RegExp(`/${language}/applications/\\d{9}\\n`))
})

test('nobody is reminded of what they have sent, of what was called off, or when it is too late', async () => {
  const one = await newcomer()
  const [open, off] = [await call(), await call()]
  const [sent, calledOff] = [await started(one.client, open), await started(one.client, off)]
  await send(one.client, sent, open)
  const reason = textOf('Why')
  await mutate(its.as('manager'), 'cancelCompetition', { id: off.id, reason })
  its.api.now = at(8)
  for (const id of [sent, calledOff]) await come(id)
  expect(await remindersOf(one.personId)).toEqual([])

  const late = await newcomer()
  const draft = await started(late.client, open)
  its.api.now = at(10)
  await come(draft)
  expect(await remindersOf(late.personId)).toEqual([])
})

test('who withdraws and begins anew is reminded of that, and of a competition once', async () => {
  const { client, personId } = await newcomer()
  const here = await call()
  const first = await started(client, here)
  its.api.now = at(8)
  await come(first)
  await send(client, first, here)
  await mutateApplication(client, 'withdrawApplication', { id: first })
  const second = await started(client, here)
  for (const id of [first, second]) await come(id)
  expect(await remindersOf(personId)).toHaveLength(1)

  const elsewhere = await started(client, await call())
  await come(elsewhere)
  expect(await remindersOf(personId)).toHaveLength(2)
})

test('a draft that was begun before there were reminders gets one, and nobody a second', async () => {
  const [old, told, sent] = [await newcomer(), await newcomer(), await newcomer()]
  const here = await call()
  const drafts = [await started(old.client, here), await started(told.client, here)]
  const gone = await started(sent.client, here)
  await send(sent.client, gone, here)
  await its.database.pool.query(`
    select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs where key like 'remind_of_draft %'))
  `)
  const find = () => findForgotten?.({}, new AbortController().signal)
  await Promise.all([find(), find()])
  for (const id of drafts) expect(await waitingUntil(id)).toEqual([at(8)])
  expect(await waitingUntil(gone)).toEqual([])

  // One was reminded meanwhile: the job is done, and the next night finds the draft without one.
  const [, reminded] = drafts
  if (reminded === undefined) throw new Error('There is no draft')
  its.api.now = at(8)
  await come(reminded)
  await its.database.pool.query(
    `select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs where key = $1))`,
    [`remind_of_draft ${uuid(reminded)}`],
  )
  await find()
  for (const id of drafts) await come(id)
  expect(await remindersOf(old.personId)).toHaveLength(1)
  expect(await remindersOf(told.personId)).toHaveLength(1)
})

test('a deadline that is extended moves the reminder of what is not sent', async () => {
  const [one, other] = [await newcomer(), await newcomer()]
  const here = await call()
  const [draft, sent] = [await started(one.client, here), await started(other.client, here)]
  await send(other.client, sent, here)
  await mutate(its.as('manager'), 'extendDeadline', { id: here.id, closesAt: at(20), reason: textOf('Why') })
  expect(await waitingUntil(draft)).toEqual([at(18)])
  expect(await waitingUntil(sent)).toEqual([at(8)])
  its.api.now = at(18)
  await come(draft)
  const [letter] = await remindersOf(one.personId)
  expect(letter?.text.replaceAll('\u00a0', ' ')).toContain('14 декабря 2026 г., 15:00')
})

test('each of a team is reminded of what one of them has begun', async () => {
  const { database, grounds } = its
  const theme_id = await plantPlace(database.db, 'theme', grounds.programme, 'theme')
  const project = await plantProject(database.db, grounds.programme, { theme_id })
  const team = [await newcomer(), await newcomer()]
  for (const [index, { personId }] of team.entries())
    await database.pool.query(
      `insert into team_member (team_id, person_id, role, position)
       select team_id, $1, $2, $3 from project where id = $4`,
      [personId, index === 0 ? 'LEADER' : 'MEMBER', index + 1, project],
    )
  const { id: competitionId } = await call({ kind: 'PROJECTS' })
  const [leader] = team
  if (!leader) throw new Error('There is no team')
  const projectId = globalIdOf('Project', project)
  const begun = await mutateApplication(leader.client, 'startApplication', { competitionId, projectId })
  its.api.now = at(8)
  await come(String(begun.application?.['id']))
  const told = await Promise.all(team.map(({ personId }) => remindersOf(personId)))
  expect(told.map(({ length }) => length)).toEqual([1, 1])
})
