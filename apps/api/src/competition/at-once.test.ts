import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { startApi } from '../../test/api.ts'
import { administrator, everyone } from '../../test/as.ts'
import { at, beginning, codesOf, mutate, recordedOf, textOf, useCommands } from '../../test/mutate.ts'
import { AnswerCache } from '../platform/answer-cache.ts'
import { readRelations } from '../platform/database/relations.ts'
import { verifyEvents } from '../platform/events.ts'
import { schema, selection } from '../schema.ts'
import { globalIdOf } from '../platform/selection/global-id.ts'

const its = useCommands()
const { draft } = its
const manager = () => its.as('manager')
const times = <T>(count: number, work: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)))

test('of 50 that publish at once one does, and the record has it once', async () => {
  const id = await draft('fifty')
  const payloads = await times(50, () => mutate(manager(), 'publishCompetition', { id }))
  const codes = payloads.map((payload) => codesOf(payload)[0] ?? 'done')
  expect(codes.filter((code) => code === 'done')).toHaveLength(1)
  expect(codes.filter((code) => code === 'NOT_FROM_THIS_STATE')).toHaveLength(49)
  expect((await recordedOf(its.database, id)).map(({ kind }) => kind)).toEqual(['PUBLISHED'])
})

test('50 that edit one version at once: one does, the others are told what it made of it', async () => {
  const id = await draft('editors')
  const payloads = await times(50, (index) =>
    mutate(manager(), 'editCompetition', { id, expectedVersion: 1, places: index + 1 }),
  )
  const [done, ...more] = payloads.flatMap((payload, index) =>
    payload.userErrors.length === 0 ? [index + 1] : [],
  )
  expect(more).toEqual([])
  for (const [index, { userErrors }] of payloads.entries()) {
    if (index + 1 === done) continue
    expect(userErrors[1]).toMatchObject({ path: ['places'], mine: String(index + 1), theirs: String(done) })
  }
  expect(await recordedOf(its.database, id)).toHaveLength(1)
})

test('one key makes one competition, however often it is asked; with something else it is an error', async () => {
  const input = {
    ...beginning('once', at(1), at(30)),
    programmeId: globalIdOf('Programme', its.grounds.programme),
    idempotencyKey: 'begin',
  }
  const payloads = await times(20, () => mutate(manager(), 'createCompetition', input))
  expect(payloads.flatMap(codesOf)).toEqual([])
  const id = payloads[0]?.competition?.['id']
  expect(new Set(payloads.map(({ competition }) => competition?.['id']))).toEqual(new Set([id]))
  expect(await recordedOf(its.database, id)).toHaveLength(1)
  expect(codesOf(await mutate(manager(), 'createCompetition', { ...input, slug: 'twice' }))).toEqual([
    'idempotencyKey KEY_WAS_USED',
  ])
  // Nobody gets at what another did by guessing the key.
  expect(
    codesOf(
      await mutate(its.api.as(administrator), 'createCompetition', {
        ...input,
        slug: 'thrice',
      }),
    ),
  ).toEqual([])
})

test('the mutations of a document are done one after the other, each whole or not at all', async () => {
  const id = await draft('document')
  const answer = await manager().read<Record<string, { competition: object; userErrors: object[] }>>(
    `mutation ($id: ID!, $title: LocalizedTextInput!) {
      one: editCompetition(input: { id: $id, title: $title }) { competition { version } userErrors { code } }
      two: editCompetition(input: { id: $id, places: 0, title: { kk: "Жоқ" } }) { competition { version title { kk } } userErrors { code } }
      three: publishCompetition(input: { id: $id, expectedVersion: 2 }) { competition { version state } userErrors { code } }
    }`,
    { id, title: textOf('Title') },
  )
  expect(answer).toEqual({
    one: { competition: { version: 2 }, userErrors: [] },
    two: {
      competition: { version: 2, title: { kk: 'Title қазақша' } },
      userErrors: [{ code: 'NOT_POSITIVE' }],
    },
    three: { competition: { version: 3, state: 'PUBLISHED' }, userErrors: [] },
  })
  expect(await verifyEvents(its.database.db)).toMatchObject({ holds: true })
})

test('whoever was told of a change reads it, though nothing else tells the memory of it', async () => {
  const id = await draft('told')
  const query = '{ competitions(first: 100) { nodes { slug } } }'
  const documentId = `sha256:${createHash('sha256').update(query).digest('hex')}`
  const cache = new AnswerCache()
  cache.open()
  await using kept = await startApi({
    database: its.database,
    schema,
    selection,
    answers: {
      documents: new Map([[documentId, query]]),
      cache,
      tablesOf: await readRelations(its.database.pool),
      nextInstant: async () => undefined,
      state: async () => undefined,
    },
    trustedOrigins: ['http://localhost:3000'],
    authenticate: ({ headers }) =>
      headers['x-manager'] === undefined ? { kind: 'visitor' } : everyone(its.grounds).manager,
  })
  const read = async () => (await fetch(`${kept.address}/graphql?documentId=${documentId}`)).text()
  await read()
  expect(await read()).not.toContain('"told"')
  const { data } = await kept.ask(
    'mutation ($id: ID!) { publishCompetition(input: { id: $id }) { userErrors { code } } }',
    { variables: { id }, headers: { 'x-manager': 'yes', origin: 'http://localhost:3000' } },
  )
  expect(data).toEqual({ publishCompetition: { userErrors: [] } })
  expect(await read()).toContain('"told"')
})
