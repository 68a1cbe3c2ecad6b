import { can } from '@bastama/domain/person/permissions.ts'
import { describe, expect, test } from 'vitest'
import { everyone, roles } from '../../test/as.ts'
import type { Client } from '../../test/as.ts'
import { at, codesOf, command, now, recordedOf, useCommands } from '../../test/mutate.ts'
import type { Refusals } from '../../test/mutate.ts'
import { plantPerson } from '../../test/plant.ts'
import { globalIdOf } from '../platform/selection/global-id.ts'
import { verifyEvents } from '../platform/events.ts'

const its = useCommands()

interface Payload extends Refusals {
  readonly person: {
    readonly id: string
    readonly roleGrants: { readonly nodes: readonly { readonly id: string; readonly role: string }[] }
  } | null
}

const change = (client: Client, name: 'giveRole' | 'takeRole', input: object) =>
  command<Payload>(client, name, input, 'person { id roleGrants { nodes { id role } } }')

const programmeId = () => globalIdOf('Programme', its.grounds.programme)
const competitionId = () => globalIdOf('Competition', its.grounds.competition)

describe('a role', () => {
  test('is given to whom an address belongs, once, and is recorded without the address', async () => {
    const id = await plantPerson(its.database.db)
    await its.database.pool.query(`update person set email = 'Known@example.org' where id = $1`, [id])
    const give = (email: string) =>
      change(its.as('administrator'), 'giveRole', { email, role: 'MANAGER', programmeId: programmeId() })
    const given = await give(' known@Example.org')
    expect(given).toMatchObject({ person: { id: globalIdOf('Person', id) }, userErrors: [] })
    expect(given.person?.roleGrants.nodes.map(({ role }) => role)).toEqual(['MANAGER'])
    expect(await give('known@example.org')).toEqual(given)
    const { rows } = await its.database.pool.query(`select given_by from role_grant where person_id = $1`, [
      id,
    ])
    expect(rows).toEqual([{ given_by: its.grounds.stranger }])
    expect(await recordedOf(its.database, given.person?.id)).toMatchObject([
      { kind: 'ROLE_GIVEN', before: null, after: { role: 'manager', programmeId: its.grounds.programme } },
    ])
  })

  test('is found by the name of who holds it and by any part of the address, and by a visitor not at all', async () => {
    const { db, pool } = its.database
    const id = await plantPerson(db)
    const name = { kk: 'Бөрібаева Әсел', ru: 'Борибаева Асель', en: 'Boribayeva Assel' }
    await db.updateTable('person').set({ name, email: 'a_sel%b@example.org' }).where('id', '=', id).execute()
    await pool.query(`insert into role_grant (person_id, role, programme_id) values ($1, 'manager', $2)`, [
      id,
      its.grounds.programme,
    ])
    const find = async (client: Client, search: string) => {
      const { roleGrants } = await client.read<{
        roleGrants: { nodes: readonly { person: { id: string } }[] }
      }>('query ($search: String!) { roleGrants(search: $search) { nodes { person { id } } } }', { search })
      return roleGrants.nodes.map(({ person }) => person.id)
    }
    const administrator = its.as('administrator')
    for (const search of ['борибаева', 'борiбаева', 'Assel', 'A_SEL%', 'l%b@exa'])
      expect([search, await find(administrator, search)]).toEqual([search, [globalIdOf('Person', id)]])
    expect(await find(administrator, 'a%sel')).toEqual([])
    expect(await find(its.as('visitor'), 'a_sel%b@example.org')).toEqual([])
  })

  test('waits for who first signs in by an address that nobody has', async () => {
    const given = await change(its.as('administrator'), 'giveRole', {
      email: 'new@example.org',
      role: 'REVIEWER',
      competitionId: competitionId(),
      language: 'RU',
    })
    const { rows } = await its.database.pool.query(
      `select id, is_named, language from person where email = 'new@example.org'`,
    )
    expect(rows).toEqual([{ id: expect.any(String), is_named: false, language: 'ru' }])
    expect(given.person?.id).toBe(globalIdOf('Person', rows[0].id))
  })

  test('says what is missing, and where', async () => {
    const give = async (input: object) =>
      codesOf(await change(its.as('administrator'), 'giveRole', { email: 'a@example.org', ...input }))
    expect(await give({ email: 'nobody', role: 'ADMINISTRATOR' })).toEqual(['email NOT_AN_EMAIL'])
    expect(await give({ role: 'MANAGER' })).toEqual(['programmeId WHERE_IS_MISSING'])
    expect(await give({ role: 'MANAGER', programmeId: competitionId() })).toEqual([
      'programmeId WHERE_IS_MISSING',
    ])
    expect(await give({ role: 'REVIEWER', programmeId: programmeId() })).toEqual([
      'competitionId WHERE_IS_MISSING',
    ])
    const { rowCount } = await its.database.pool.query(`select from person where email = 'a@example.org'`)
    expect(rowCount).toBe(0)
  })

  test('is taken away, and the last administrator stays', async () => {
    const administrator = its.as('administrator')
    const give = (email: string) => change(administrator, 'giveRole', { email, role: 'ADMINISTRATOR' })
    await its.database.pool.query(`delete from role_grant where role = 'administrator'`)
    const grantOf = async (email: string) => (await give(email)).person?.roleGrants.nodes[0]?.id
    const [one, other] = [await grantOf('one@example.org'), await grantOf('other@example.org')]
    const take = (id: unknown) => change(administrator, 'takeRole', { id })
    const taken = await take(one)
    expect(taken).toMatchObject({ person: { roleGrants: { nodes: [] } }, userErrors: [] })
    expect(codesOf(await take(other))).toEqual(['LAST_ADMINISTRATOR'])
    expect(codesOf(await take(one))).toEqual(['id NOT_THERE'])
    expect((await recordedOf(its.database, taken.person?.id)).map(({ kind }) => kind)).toEqual([
      'ROLE_GIVEN',
      'ROLE_TAKEN',
    ])
    expect(await verifyEvents(its.database.db)).toMatchObject({ holds: true })
  })

  test('of the last two administrators, taken at once, one stays', async () => {
    const administrator = its.as('administrator')
    await its.database.pool.query(`delete from role_grant where role = 'administrator'`)
    const grants = await Promise.all(
      ['first@example.org', 'second@example.org'].map((email) =>
        change(administrator, 'giveRole', { email, role: 'ADMINISTRATOR' }),
      ),
    )
    const ids = grants.flatMap(({ person }) => person?.roleGrants.nodes.map(({ id }) => id) ?? [])
    const outcomes = await Promise.all(ids.map((id) => change(administrator, 'takeRole', { id })))
    expect(outcomes.flatMap(codesOf)).toEqual(['LAST_ADMINISTRATOR'])
  })
})

describe.each(roles)('as %s', (role) => {
  test('who gives and takes roles is what the domain says', async () => {
    const actor = everyone(its.grounds)[role]
    const own = actor.kind === 'person' ? actor : undefined
    const asked = can.giveRole(actor, own, now)
    const input = { email: 'somebody@example.org', role: 'REVIEWER', competitionId: competitionId() }
    const given = await change(its.as(role), 'giveRole', input)
    expect(given.userErrors[0]?.code).toBe(asked.ok ? undefined : asked.refusal.code)

    const { person } = await change(its.as('administrator'), 'giveRole', input)
    const id = person?.roleGrants.nodes[0]?.id
    const personId = its.grounds.facilitator
    const facts = { role: 'reviewer', administrators: 2 } as const
    const mayTake = can.takeRole(actor, { ...facts, personId: Object(personId) }, now)
    const taken = await change(its.as(role), 'takeRole', { id })
    expect(taken.userErrors[0]?.code).toBe(mayTake.ok ? undefined : mayTake.refusal.code)
  })

  test('the record is read by administrators alone', async () => {
    await change(its.as('administrator'), 'giveRole', {
      email: 'noted@example.org',
      role: 'REVIEWER',
      competitionId: competitionId(),
    })
    const { record } = await its
      .as(role)
      .read<{ record: { totalCount: number } }>('{ record { totalCount } }')
    expect(record.totalCount > 0).toBe(
      can.readRecord(everyone(its.grounds)[role], { applicantIds: [], competitorIds: [] }, now),
    )
  })
})

test('the record says who did what to what, the latest first, and of one thing alone where that is asked', async () => {
  const administrator = its.as('administrator')
  const { person } = await change(administrator, 'giveRole', {
    email: 'recorded@example.org',
    role: 'REVIEWER',
    competitionId: competitionId(),
  })
  const { record } = await administrator.read<{ record: { nodes: readonly { hash: string }[] } }>(
    `query ($subject: [ID!]) { record(first: 2, filter: { subjectIds: $subject }) {
      nodes { actor person { id } noun subjectId kind before after hash }
    } }`,
    { subject: [person?.id] },
  )
  expect(record.nodes).toEqual([
    {
      actor: 'PERSON',
      person: { id: globalIdOf('Person', its.grounds.stranger) },
      noun: 'person',
      subjectId: person?.id,
      kind: 'ROLE_GIVEN',
      before: null,
      after: JSON.stringify({ role: 'reviewer', competitionId: competitionId() }),
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    },
  ])
  const verified = await verifyEvents(its.database.db)
  expect(verified).toMatchObject({ holds: true })
  const { record: all } = await administrator.read<{ record: { nodes: readonly { hash: string }[] } }>(
    '{ record(first: 1) { nodes { hash } } }',
  )
  expect(all.nodes[0]?.hash).toBe('head' in verified ? verified.head.toString('hex') : '')
})

test('the record is asked for what somebody did, by which kind of actor, and for a time', async () => {
  const administrator = its.as('administrator')
  const { person } = await change(administrator, 'giveRole', {
    email: 'filtered@example.org',
    role: 'REVIEWER',
    competitionId: competitionId(),
  })
  const of = async (filter: object) => {
    const { record } = await administrator.read<{ record: { nodes: readonly { kind: string }[] } }>(
      'query ($filter: RecordFilter) { record(filter: $filter) { nodes { kind } } }',
      { filter: { subjectIds: [person?.id], ...filter } },
    )
    return record.nodes.map(({ kind }) => kind)
  }
  const by = globalIdOf('Person', its.grounds.stranger)
  expect(await of({ personIds: [by], actor: ['PERSON'] })).toEqual(['ROLE_GIVEN'])
  expect(await of({ personIds: [person?.id] })).toEqual([])
  expect(await of({ personIds: ['nobody'] })).toEqual([])
  expect(await of({ actor: ['CLOCK'] })).toEqual([])
  expect(await of({ doneSince: now.toISOString(), doneUntil: at(1).toISOString() })).toEqual(['ROLE_GIVEN'])
  expect(await of({ doneUntil: now.toISOString() })).toEqual([])
})
