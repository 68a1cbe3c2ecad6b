import { afterEach, expect, test } from 'vitest'
import { plantResident, useApplying } from '../../test/calls.ts'
import { at, codesOf, mutate, mutateApplication, now, textOf, useCommands } from '../../test/mutate.ts'
import { verifyEvents } from '../platform/events.ts'
import { globalIdOf, readGlobalId } from '../platform/selection/global-id.ts'

const its = useCommands()
const { call, kinds, mails, resident, started, submitted } = useApplying(its)
const manager = () => its.as('manager')
afterEach(() => {
  its.api.now = now
})

/** Some at a time, as many as there are. */
async function times<T>(count: number, work: (index: number) => Promise<T>): Promise<T[]> {
  const atOnce = 50
  const done: T[] = []
  while (done.length < count)
    done.push(
      ...(await Promise.all(
        Array.from({ length: Math.min(atOnce, count - done.length) }, (_, index) =>
          work(done.length + index),
        ),
      )),
    )
  return done
}

test('of 50 that begin at once one application comes, and all are led to it', async () => {
  const [client, here] = [await resident(), await call()]
  const payloads = await times(50, () =>
    mutateApplication(client, 'startApplication', { competitionId: here.id }),
  )
  expect(new Set(payloads.map(({ application }) => application?.['id'])).size).toBe(1)
  const codes = payloads.map((payload) => codesOf(payload)[0] ?? 'begun')
  expect(codes.filter((code) => code === 'begun')).toHaveLength(1)
  expect(codes.filter((code) => code === 'ALREADY_APPLIED')).toHaveLength(49)
})

test('of 50 that send one draft at once one does, and one letter is written', async () => {
  const [client, here] = [await resident(), await call()]
  const id = await started(client, here)
  await mutateApplication(client, 'saveAnswers', {
    id,
    answers: [
      { questionId: here.why, text: 'Себебі' },
      { questionId: here.age, text: '34' },
    ],
  })
  const payloads = await times(50, () => mutateApplication(client, 'submitApplication', { id }))
  const codes = payloads.map((payload) => codesOf(payload)[0] ?? 'sent')
  expect(codes.filter((code) => code === 'sent')).toHaveLength(1)
  expect(codes.filter((code) => code === 'NOT_FROM_THIS_STATE')).toHaveLength(49)
  expect(await kinds(id)).toEqual(['STARTED', 'ANSWERED', 'SUBMITTED'])
  expect(await mails(id)).toHaveLength(1)
})

test('one key has one answer, and with something else it is an error', async () => {
  const [client, here] = [await resident(), await call()]
  const id = await submitted(client, here)
  const answers = [{ questionId: here.age, text: '40' }]
  const input = { id, answers, idempotencyKey: 'once' }
  const payloads = await times(20, () => mutateApplication(client, 'saveAnswers', input))
  expect(payloads.flatMap(codesOf)).toEqual([])
  expect(new Set(payloads.map(({ application }) => application?.['version']))).toEqual(new Set([4]))
  const other = { ...input, answers: [{ questionId: here.age, text: '41' }] }
  expect(codesOf(await mutateApplication(client, 'saveAnswers', other))).toEqual([
    'idempotencyKey KEY_WAS_USED',
  ])
  const withdrawal = { id, idempotencyKey: 'once' }
  expect(codesOf(await mutateApplication(client, 'withdrawApplication', withdrawal))).toEqual([
    'idempotencyKey KEY_WAS_USED',
  ])
  expect(await kinds(id)).toEqual(['STARTED', 'ANSWERED', 'SUBMITTED', 'EDITED'])
})

test('of 300 that confirm at once there are as many as places', async () => {
  const here = await call({ places: 20 })
  const people = await times(300, (index) => plantResident(its.database, `${index}`))
  const { rows } = await its.database.pool.query<{ id: string; person_id: string }>(
    `insert into application (competition_id, person_id, reference, state, started_at, submitted_at, confirm_by)
     select $1, person, (900000000 + number)::text, 'SELECTED', $2, $2, $3
     from unnest($4::uuid[]) with ordinality as p (person, number)
     returning id, person_id`,
    [readGlobalId(here.id)?.id, now, at(5), people.map(({ personId }) => personId)],
  )
  const byPerson = new Map(rows.map(({ id, person_id }) => [person_id, id]))
  const payloads = await times(300, (index) => {
    const person = people[index]
    if (!person) throw new Error('Nobody')
    const id = globalIdOf('Application', byPerson.get(person.personId) ?? '')
    return mutateApplication(its.api.as(person), 'confirmPlace', { id })
  })
  const codes = payloads.map((payload) => codesOf(payload)[0] ?? 'confirmed')
  expect(codes.filter((code) => code === 'confirmed')).toHaveLength(20)
  expect(codes.filter((code) => code === 'PLACES_ARE_TAKEN')).toHaveLength(280)
  const confirmed = await its.database.pool.query(
    `select from application where competition_id = $1 and state = 'CONFIRMED'`,
    [readGlobalId(here.id)?.id],
  )
  expect(confirmed.rowCount).toBe(20)
})

test('while a form is being changed and sent at once, nothing is sent that its questions do not ask', async () => {
  const here = await call()
  const clients = await Promise.all(Array.from({ length: 10 }, resident))
  const ids = await Promise.all(clients.map((client) => started(client, here)))
  const questions = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      kind: 'LONG_TEXT',
      label: textOf(`New ${index}`),
      isRequired: false,
    }))
  const outcomes = await Promise.all([
    ...clients.map(async (client, index) => {
      const id = ids[index] ?? ''
      const answers = [
        { questionId: here.why, text: 'Себебі' },
        { questionId: here.age, text: '34' },
      ]
      await mutateApplication(client, 'saveAnswers', { id, answers })
      return codesOf(await mutateApplication(client, 'submitApplication', { id }))[0] ?? 'sent'
    }),
    ...[1, 2, 3].map(async (count) => {
      const set = { id: here.id, questions: questions(count) }
      return codesOf(await mutate(manager(), 'setQuestions', set))[0] ?? 'set'
    }),
  ])
  // Whatever came first: once something was sent, the form stood as it was.
  const { rows } = await its.database.pool.query<{ kind: string; id: string }>(
    `select kind, id::text from event where kind in ('QUESTIONS_SET', 'SUBMITTED')
       and (subject_id = $1 or subject_id = any($2)) order by event.id`,
    [readGlobalId(here.id)?.id, ids.map((id) => readGlobalId(id)?.id)],
  )
  const firstSent = rows.findIndex(({ kind }) => kind === 'SUBMITTED')
  expect(rows.slice(firstSent).filter(({ kind }) => kind === 'QUESTIONS_SET')).toEqual([])
  expect(outcomes.filter((outcome) => outcome === 'sent').length).toBeGreaterThan(0)
  expect(await verifyEvents(its.database.db)).toMatchObject({ holds: true })
})
