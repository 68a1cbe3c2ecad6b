import { idSchema } from '@bastama/domain/kernel/id.ts'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { administrator } from '../../test/as.ts'
import { at, codesOf, mutateFacilitator, now, recordedOf, textOf, useCommands } from '../../test/mutate.ts'
import { plantPerson, plantPlace } from '../../test/plant.ts'
import { globalIdOf, readGlobalId } from '../platform/selection/global-id.ts'

const its = useCommands()
const { as } = its

const programmeId = () => globalIdOf('Programme', its.grounds.programme)

/** Begins a profile; its global id. */
async function begin(slug: string, given: object = {}): Promise<string> {
  const { facilitator, userErrors } = await mutateFacilitator(as('manager'), 'createFacilitator', {
    programmeId: programmeId(),
    slug,
    name: textOf('Name'),
    ...given,
  })
  expect(userErrors).toEqual([])
  return String(facilitator?.['id'])
}

const edit = (id: string, given: object, selection = '') =>
  mutateFacilitator(as('manager'), 'editFacilitator', { id, ...given }, selection)

const whole = { headline: textOf('Trainer'), bio: textOf('For years'), languages: ['RU', 'KK'] }

test('a profile is begun with its name, written, published, hidden with a reason and shown again', async () => {
  const topic = await plantPlace(its.database.db, 'topic', its.grounds.programme, 'city')
  const id = await begin('aigerim', { name: { kk: 'Сәтова Айгерім', en: 'Aigerim Satova' } })
  const manager = as('manager')
  const empty = await mutateFacilitator(manager, 'publishFacilitator', { id })
  expect(codesOf(empty)).toEqual([
    'PROFILE_IS_INCOMPLETE',
    'headline HEADLINE_IS_MISSING',
    'bio BIO_IS_MISSING',
    'languages LANGUAGES_ARE_MISSING',
  ])
  const written = await edit(
    id,
    { ...whole, topicIds: [globalIdOf('Topic', topic)], slug: 'aigerim-satova' },
    'headline { kk } languages topics { slug } sortName { kk en }',
  )
  expect(written).toEqual({
    userErrors: [],
    facilitator: {
      id,
      slug: 'aigerim-satova',
      state: 'DRAFT',
      version: 2,
      headline: { kk: 'Trainer қазақша' },
      languages: ['kk', 'ru'],
      topics: [{ slug: 'city' }],
      sortName: { kk: 'Сәтова Айгерім', en: 'Satova Aigerim' },
    },
  })
  const seen = async () =>
    (
      await as('visitor').read<{ facilitator: object | null }>(
        '{ facilitator(slug: "aigerim-satova") { name { kk } hiddenReason { kk } } }',
      )
    ).facilitator
  expect(await seen()).toBeNull()
  const published = await mutateFacilitator(manager, 'publishFacilitator', { id }, 'publishedAt')
  expect(published.facilitator).toMatchObject({ state: 'PUBLISHED', publishedAt: now.toISOString() })
  expect(await seen()).toEqual({ name: { kk: 'Сәтова Айгерім' }, hiddenReason: null })

  expect(codesOf(await edit(id, { bio: null, languages: [] }))).toEqual([
    'PROFILE_IS_INCOMPLETE',
    'bio BIO_IS_MISSING',
    'languages LANGUAGES_ARE_MISSING',
  ])
  expect(codesOf(await edit(id, { slug: 'another' }))).toEqual(['slug SLUG_IS_PUBLIC'])

  const hide = (reason: object) =>
    mutateFacilitator(manager, 'hideFacilitator', { id, reason }, 'hiddenReason { en }')
  expect(codesOf(await hide({ en: ' ' }))).toEqual(['reason REASON_IS_MISSING'])
  expect(codesOf(await hide({ en: 'x'.repeat(2001) }))).toEqual(['reason.en TEXT_IS_TOO_LONG'])
  expect((await hide(textOf('On leave'))).facilitator).toMatchObject({
    state: 'HIDDEN',
    hiddenReason: { en: 'On leave' },
  })
  expect(await seen()).toBeNull()
  const shown = await mutateFacilitator(manager, 'showFacilitator', { id }, 'hiddenReason { en }')
  expect(shown.facilitator).toMatchObject({ state: 'PUBLISHED', version: 5, hiddenReason: null })
  expect((await recordedOf(its.database, id)).map(({ kind }) => kind)).toEqual([
    'CREATED',
    'EDITED',
    'PUBLISHED',
    'HIDDEN',
    'SHOWN',
  ])
})

test('whose address is given has the profile, once in a programme', async () => {
  const person = await plantPerson(its.database.db)
  await its.database.db
    .updateTable('person')
    .set({ email: 'known@example.org' })
    .where('id', '=', person)
    .execute()
  const id = await begin('known', { email: ' Known@Example.org' })
  const owner = await its.database.db
    .selectFrom('facilitator')
    .select('person_id')
    .where('id', '=', readGlobalId(id)?.id ?? '')
    .executeTakeFirstOrThrow()
  expect(owner.person_id).toBe(person)

  await begin('nobodys')
  const letters = await its.database.db
    .selectFrom('message')
    .select(['person_id', 'text'])
    .where('kind', '=', 'PROFILE_INVITATION')
    .where((where) => where.or([where('person_id', '=', person), where('text', 'like', '%nobodys%')]))
    .execute()
  expect(letters).toEqual([{ person_id: person, text: expect.stringMatching(/facilitators\/known\/edit/) }])

  const create = async (given: object) =>
    codesOf(
      await mutateFacilitator(as('manager'), 'createFacilitator', {
        programmeId: programmeId(),
        slug: 'another',
        name: textOf('Name'),
        ...given,
      }),
    )
  expect(await create({ email: 'known@example.org' })).toEqual(['email ALREADY_A_FACILITATOR'])
  expect(await create({ slug: 'known' })).toEqual(['slug SLUG_IS_TAKEN'])
  expect(await create({ slug: 'Not One', email: 'nobody', name: { kk: '' } })).toEqual([
    'slug NOT_A_SLUG',
    'name NO_LANGUAGE',
    'email NOT_AN_EMAIL',
  ])
})

test('of whose address is given, staff know nothing else until the profile is accepted', async () => {
  const { db } = its.database
  const details = { email: 'unasked@example.org', phone: '+77011234567', birth_date: '1990-02-28' }
  const uuid = await plantPerson(db)
  await db.updateTable('person').set(details).where('id', '=', uuid).execute()
  const id = await begin('unasked', { email: details.email, name: textOf('Invented') })
  const profileId = readGlobalId(id)?.id ?? ''
  const owner = its.api.as({
    kind: 'person',
    personId: v.parse(idSchema('Person'), uuid),
    grants: [{ role: 'facilitator', facilitatorId: v.parse(idSchema('Facilitator'), profileId) }],
  })
  const known = async (client = as('manager')) =>
    await client.read<{ node: object | null; person: object | null }>(
      `query ($id: ID!, $person: ID!) {
          node(id: $id) { ... on Facilitator {
            acceptedAt invitedAddress person { id email phone birthDate }
          } }
          person: node(id: $person) { id ... on Person { name { kk } } }
        }`,
      { id, person: globalIdOf('Person', uuid) },
    )
  const nothing = { node: { acceptedAt: null, invitedAddress: details.email, person: null }, person: null }
  expect(await known()).toEqual(nothing)

  // What staff do to the profile is no consent, and a published one tells visitors nothing of the person either.
  expect(codesOf(await edit(id, whole))).toEqual([])
  expect(codesOf(await mutateFacilitator(as('manager'), 'publishFacilitator', { id }))).toEqual([])
  expect(await known()).toEqual(nothing)
  expect(await known(as('visitor'))).toEqual({
    node: { acceptedAt: null, invitedAddress: null, person: null },
    person: null,
  })

  expect(
    codesOf(await mutateFacilitator(owner, 'editFacilitator', { id, headline: textOf('Mine') })),
  ).toEqual([])
  expect((await recordedOf(its.database, id)).at(-1)?.after).toMatchObject({ acceptedAt: now.toISOString() })
  expect(await known()).toMatchObject({
    node: {
      acceptedAt: now.toISOString(),
      invitedAddress: details.email,
      person: { email: details.email, phone: details.phone, birthDate: details.birth_date },
    },
    person: { id: globalIdOf('Person', uuid) },
  })
})

test('topics are of the programme, and an address is nobody else’s', async () => {
  const id = await begin('one-of-two')
  await begin('other-of-two')
  const strange = await plantPlace(its.database.db, 'topic', its.grounds.otherProgramme, 'strange')
  expect(codesOf(await edit(id, { topicIds: [globalIdOf('Topic', strange), 'none'] }))).toEqual([
    'topicIds.0 NOT_PART_OF_IT',
    'topicIds.1 NOT_PART_OF_IT',
  ])
  expect(codesOf(await edit(id, { slug: 'other-of-two', ...whole }))).toEqual(['slug SLUG_IS_TAKEN'])
  expect((await edit(id, {}, 'headline { kk }')).facilitator).toMatchObject({ headline: { kk: null } })
})

test('who has read an older version is told both, field by field, and overwrites nothing', async () => {
  const id = await begin('conflict')
  await mutateFacilitator(its.api.as(administrator), 'editFacilitator', {
    id,
    expectedVersion: 1,
    headline: textOf('Theirs'),
  })
  const refused = await edit(
    id,
    { expectedVersion: 1, headline: { ...textOf('Mine'), en: 'Theirs' }, languages: ['EN'] },
    'headline { kk }',
  )
  expect(refused.facilitator).toMatchObject({ version: 2, headline: { kk: 'Theirs қазақша' } })
  expect(refused.userErrors.map(({ path, mine, theirs }) => [path.join('.'), mine, theirs])).toEqual([
    ['expectedVersion', null, null],
    ['headline.kk', 'Mine қазақша', 'Theirs қазақша'],
    ['headline.ru', 'Mine по-русски', 'Theirs по-русски'],
    ['languages.0', 'en', null],
  ])
  expect(codesOf(await edit(id, { expectedVersion: 1, headline: textOf('Theirs') }))).toEqual([])
})

test('a portrait is a photo of the programme that one reads, is described before the profile is shown, and goes again', async () => {
  const id = await begin('portrait')
  await edit(id, whole)
  const photo = async (given: object) => {
    const { id: photoId } = await its.database.db
      .insertInto('photo')
      .values({
        programme_id: its.grounds.programme,
        state: 'READY',
        width: 300,
        height: 300,
        ...given,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return globalIdOf('Photo', photoId)
  }
  const set = (photoId: string | null, client = as('manager')) =>
    mutateFacilitator(client, 'setPortrait', { id, photoId }, 'photo { id }')
  const unread = ['photoId PHOTO_IS_NOT_THERE']
  expect(codesOf(await set('Photo:none'))).toEqual(unread)
  const strange = await photo({ programme_id: its.grounds.otherProgramme })
  for (const client of [as('manager'), its.api.as(administrator)])
    expect(codesOf(await set(strange, client))).toEqual(unread)
  expect(codesOf(await set(await photo({ consent_withdrawn_at: at(-1) })))).toEqual(unread)
  expect(codesOf(await set(await photo({ state: 'FAILED', failure: 'UNREADABLE' })))).toEqual([
    'photoId PHOTO_HAS_FAILED',
  ])

  const unsaid = await photo({})
  expect((await set(unsaid)).facilitator).toMatchObject({ photo: { id: unsaid } })
  expect(codesOf(await mutateFacilitator(as('manager'), 'publishFacilitator', { id }))).toEqual([
    'PROFILE_IS_INCOMPLETE',
    'photo PHOTO_IS_NOT_DESCRIBED',
  ])
  expect((await set(null)).facilitator).toMatchObject({ photo: null })
  await mutateFacilitator(as('manager'), 'publishFacilitator', { id })
  expect(codesOf(await set(unsaid))).toEqual(['PROFILE_IS_INCOMPLETE', 'photo PHOTO_IS_NOT_DESCRIBED'])
  expect(codesOf(await set(await photo({ is_decorative: true })))).toEqual([])
})

test('two who begin a profile with one address at the same time: one does', async () => {
  const answers = await Promise.all(
    Array.from({ length: 10 }, () =>
      mutateFacilitator(as('manager'), 'createFacilitator', {
        programmeId: programmeId(),
        slug: 'at-once',
        name: textOf('Name'),
        email: 'at-once@example.org',
      }),
    ),
  )
  expect(answers.map(codesOf).filter((codes) => codes.length === 0)).toHaveLength(1)
  const taken = answers.map(codesOf).filter((codes) => codes.length > 0)
  expect(new Set(taken.flat())).toEqual(new Set(['slug SLUG_IS_TAKEN']))
})
