import type { Announced } from '@bastama/domain/application/decision.ts'
import { facilitatorLifecycle } from '@bastama/domain/facilitator/states.ts'
import type { Kysely } from 'kysely'
import { resultsOf } from '../../../src/application/announcement/results.ts'
import type { DB } from '../../../src/platform/database/tables.generated.ts'
import type { CompetitionText } from '../../competitions/competition-text.ts'
import type { Happening } from '../../history.ts'
import { seedId } from '../../ids.ts'
import { programmeId } from '../../programme.ts'
import type { Applied } from './rows.ts'

/** The applications to a competition, and what was announced of them if it was. */
export interface Call {
  readonly competition: CompetitionText
  readonly applied: readonly Applied[]
  readonly announced: readonly Announced<string>[]
  readonly announcedAt: Date | null
}

/**
 * The results of a competition of facilitators as they were announced: whoever was selected has a profile, or one is begun
 * for them to complete.
 * @returns what that was for the profiles
 */
export async function insertResults(
  db: Kysely<DB>,
  { competition, applied, announced, announcedAt: at }: Call,
): Promise<Happening[]> {
  if (at === null) return []
  const competitionId = seedId('competition', competition.slug)
  const selected = announced.filter(({ state }) => state === 'SELECTED').map(({ id }) => id)
  const personIds = new Map(applied.map(({ begun }) => [begun.id, begun.personId]))
  const profiles = new Map<string, string>()
  const happened: Happening[] = []
  for (const id of selected) {
    const personId = personIds.get(id) ?? ''
    const known = await db
      .selectFrom('facilitator')
      .select('id')
      .where('person_id', '=', personId)
      .executeTakeFirst()
    const profileId = known?.id ?? seedId('facilitator', id)
    profiles.set(id, profileId)
    if (known) continue
    const { initial: state } = facilitatorLifecycle
    await beginProfile(db, { id: profileId, personId, competitionId, at })
    happened.push({
      at,
      noun: 'facilitator',
      subjectId: profileId,
      kind: 'BEGUN',
      after: { state, competitionId, personId },
    })
  }
  const rows = resultsOf(
    { fund: null },
    [],
    applied
      .toSorted((a, b) => (a.begun.reference < b.begun.reference ? -1 : 1))
      .map(({ begun, life }) => ({ id: begun.id, projectId: null, decision: life.decision })),
    announced,
  )
  await db
    .insertInto('result')
    .values(
      rows.map((row) => ({
        ...row,
        id: seedId('result', row.application_id ?? ''),
        competition_id: competitionId,
        facilitator_id: profiles.get(row.application_id ?? '') ?? null,
      })),
    )
    .execute()
  return happened
}

/** A profile with a name alone, at an address that tells nobody's. */
async function beginProfile(
  db: Kysely<DB>,
  { id, personId, competitionId, at }: Record<'id' | 'personId' | 'competitionId', string> & { at: Date },
): Promise<void> {
  const person = await db
    .selectFrom('person')
    .select(['name', 'sort_name'])
    .where('id', '=', personId)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('facilitator')
    .values({
      ...person,
      id,
      programme_id: programmeId,
      person_id: personId,
      competition_id: competitionId,
      slug: `facilitator-${id.slice(0, 8)}`,
      state: facilitatorLifecycle.initial,
      languages: [],
      is_sample: true,
      created_at: at,
      updated_at: at,
    })
    .execute()
}
