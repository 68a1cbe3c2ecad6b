import type { newFacilitatorInput } from '@bastama/domain/facilitator/input.ts'
import type { FacilitatorState } from '@bastama/domain/facilitator/states.ts'
import { idSchema } from '@bastama/domain/kernel/id.ts'
import { isLanguage } from '@bastama/domain/kernel/language.ts'
import type { LocalizedText } from '@bastama/domain/kernel/localized.ts'
import { sql } from 'kysely'
import type { Transaction, UpdateObject } from 'kysely'
import * as v from 'valibot'
import type { DB } from '../platform/database/tables.generated.ts'
import { globalIdOf, uuidOf } from '../platform/selection/global-id.ts'

type Db = Transaction<DB>

/** A profile as commands know it. */
export type Facilitator = NonNullable<Awaited<ReturnType<typeof lockFacilitator>>>

/** The profile, held until the transaction ends: no other command on it goes on meanwhile. */
export async function lockFacilitator(transaction: Db, globalId: string) {
  const uuid = uuidOf('Facilitator', globalId)
  if (uuid === undefined) return undefined
  const row = await transaction
    .selectFrom('facilitator as f')
    .leftJoin('photo as p', (join) =>
      join.onRef('p.id', '=', 'f.photo_id').on('p.consent_withdrawn_at', 'is', null),
    )
    .selectAll('f')
    .select(['p.id as shown_photo_id', 'p.alt', 'p.is_decorative'])
    .where('f.id', '=', uuid)
    .forNoKeyUpdate('f')
    .executeTakeFirst()
  if (row === undefined) return undefined
  const topics = await transaction
    .selectFrom('facilitator_topic')
    .select('topic_id')
    .where('facilitator_id', '=', uuid)
    .execute()
  return {
    id: v.parse(idSchema('Facilitator'), row.id),
    version: row.version,
    programmeId: v.parse(idSchema('Programme'), row.programme_id),
    personId: v.parse(idSchema('Person'), row.person_id),
    acceptedAt: row.accepted_at,
    state: row.state,
    slug: row.slug,
    name: row.name,
    sortName: row.sort_name,
    headline: row.headline,
    bio: row.bio,
    languages: row.languages.filter(isLanguage),
    topicIds: topics.map(({ topic_id }) => globalIdOf('Topic', topic_id)).toSorted(),
    photoId: row.photo_id,
    photo: row.shown_photo_id === null ? null : { alt: row.alt, isDecorative: row.is_decorative === true },
    hiddenReason: row.hidden_reason,
  }
}

/**
 * Writes columns of a profile as its next version.
 * @returns false where another profile has the name in addresses: then the transaction is to be undone
 */
export async function updateFacilitator(
  transaction: Db,
  { id }: Pick<Facilitator, 'id'>,
  values: UpdateObject<DB, 'facilitator'>,
): Promise<boolean> {
  const writing = transaction
    .updateTable('facilitator')
    .set({ ...values, version: sql`version + 1` })
    .where('id', '=', id)
    .execute()
  return await writing.then(
    () => true,
    (error: unknown) => {
      if (Object(error).constraint === 'facilitator_slug_key') return false
      throw error
    },
  )
}

/** Of these topics, those that the programme has: UUIDs by global id. */
export async function topicsOf(
  transaction: Db,
  programmeId: string,
  globalIds: readonly string[],
): Promise<Map<string, string>> {
  const wanted = new Map(
    globalIds.flatMap((globalId) => {
      const id = uuidOf('Topic', globalId)
      return id === undefined ? [] : [[id, globalId] as const]
    }),
  )
  const found = await transaction
    .selectFrom('topic')
    .select('id')
    .where('programme_id', '=', programmeId)
    .where('id', '=', sql<string>`any(${[...wanted.keys()]}::uuid[])`)
    .execute()
  return new Map(found.map(({ id }) => [wanted.get(id) ?? '', id]))
}

/** Says what a facilitator teaches: these topics and no others. */
export async function writeTopics(transaction: Db, id: string, topicIds: readonly string[]): Promise<void> {
  await transaction.deleteFrom('facilitator_topic').where('facilitator_id', '=', id).execute()
  if (topicIds.length === 0) return
  await transaction
    .insertInto('facilitator_topic')
    .values(topicIds.map((topic_id) => ({ facilitator_id: id, topic_id })))
    .execute()
}

type New = v.InferOutput<typeof newFacilitatorInput>

/** The person with the address, or a new one with the name. */
export async function personOf(
  transaction: Db,
  { name, sortName, email }: Pick<New, 'name' | 'email'> & { readonly sortName: LocalizedText },
): Promise<string> {
  const made = await transaction
    .insertInto('person')
    .values({ name, sort_name: sortName, email })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (made) return made.id
  const { id } = await transaction
    .selectFrom('person')
    .select('id')
    .where(sql`lower(email)`, '=', email)
    .executeTakeFirstOrThrow()
  return id
}

/** @returns the id; or what another profile has already: the name in addresses, or the person within the programme */
export async function insertFacilitator(
  transaction: Db,
  given: Pick<New, 'slug' | 'name' | 'email'> & {
    readonly sortName: LocalizedText
    readonly programmeId: string
    readonly personId: string
    readonly state: FacilitatorState
  },
): Promise<{ readonly id: string } | { readonly taken: 'slug' | 'person' }> {
  const inserted = await transaction
    .insertInto('facilitator')
    .values({
      programme_id: given.programmeId,
      person_id: given.personId,
      slug: given.slug,
      invited_address: given.email,
      state: given.state,
      name: given.name,
      sort_name: given.sortName,
      languages: sql`'{}'`,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (inserted) return inserted
  const other = await transaction
    .selectFrom('facilitator')
    .select('id')
    .where('slug', '=', given.slug)
    .executeTakeFirst()
  return { taken: other ? 'slug' : 'person' }
}
