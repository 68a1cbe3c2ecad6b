import type { Call } from '@bastama/domain/competition/call.ts'
import type { newCompetitionInput } from '@bastama/domain/competition/input.ts'
import type { CompetitionState } from '@bastama/domain/competition/states.ts'
import type { LocalizedText } from '@bastama/domain/kernel/localized.ts'
import type { Transaction } from 'kysely'
import type * as v from 'valibot'
import type { DB } from '../platform/database/tables.generated.ts'
import { uuidOf } from '../platform/selection/global-id.ts'
import { awardsOf, holdCompetition, questionsOf } from './queries.ts'
import type { Competition } from './queries.ts'

type Db = Transaction<DB>

/** A competition as its own commands know it. */
export type LockedCompetition = NonNullable<Awaited<ReturnType<typeof lockCompetition>>>

/**
 * The competition with a global id, held until the transaction ends: no other command on it goes on meanwhile. With what of
 * its applications freezes it, counted once it is held.
 */
export async function lockCompetition(transaction: Db, globalId: string) {
  const id = uuidOf('Competition', globalId)
  const competition = id === undefined ? undefined : await holdCompetition(transaction, id, 'CHANGE')
  return competition && { ...competition, ...(await applicationCounts(transaction, competition.id)) }
}

/** Of the applications, those that were ever sent, and those that staff have screened or decided on. */
function applicationCounts(transaction: Db, competitionId: string) {
  return transaction
    .selectFrom('application as a')
    .leftJoin('decision as d', 'd.application_id', 'a.id')
    .select(({ fn }) => [
      fn.count<number>('a.submitted_at').as('submittedApplications'),
      fn
        .countAll<number>()
        .filterWhere((of) =>
          of.or([of('a.state', 'in', ['INELIGIBLE', 'IN_ROUND']), of('d.id', 'is not', null)]),
        )
        .as('consideredApplications'),
    ])
    .where('a.competition_id', '=', competitionId)
    .executeTakeFirstOrThrow()
}

/** Whether there is such a venue in the programme. */
export async function hasVenue(transaction: Db, programmeId: string, globalId: string): Promise<boolean> {
  const venueId = uuidOf('Venue', globalId)
  if (venueId === undefined) return false
  const venue = await transaction
    .selectFrom('venue')
    .select('id')
    .where('id', '=', venueId)
    .where('programme_id', '=', programmeId)
    .executeTakeFirst()
  return venue !== undefined
}

/** The criteria with their scales. */
export async function criteriaOf(transaction: Db, competitionId: string) {
  const criteria = await transaction
    .selectFrom('criterion')
    .select(['id', 'name', 'description', 'weight'])
    .where('competition_id', '=', competitionId)
    .orderBy('position')
    .execute()
  const steps = await transaction
    .selectFrom('criterion_step as s')
    .innerJoin('criterion as k', 'k.id', 's.criterion_id')
    .select(['s.points', 's.description', 's.criterion_id'])
    .where('k.competition_id', '=', competitionId)
    .orderBy('s.points')
    .execute()
  return criteria.map((criterion) => ({
    ...criterion,
    steps: steps
      .filter(({ criterion_id }) => criterion_id === criterion.id)
      .map(({ points, description }) => ({ points, description })),
  }))
}

/** All that is published with the call. */
export async function callOf(transaction: Db, competition: Competition): Promise<Call> {
  return {
    ...competition,
    questions: await questionsOf(transaction, competition.id),
    criteria: await criteriaOf(transaction, competition.id),
    awards: await awardsOf(transaction, competition.id),
  }
}

/** @returns the id; undefined where the slug is taken */
export async function insertCompetition(
  transaction: Db,
  given: v.InferOutput<typeof newCompetitionInput> & {
    readonly programmeId: string
    readonly state: CompetitionState
  },
): Promise<string | undefined> {
  const { slug, kind, state, title, summary, about } = given
  const inserted = await transaction
    .insertInto('competition')
    .values({
      programme_id: given.programmeId,
      slug,
      kind,
      state,
      title,
      summary,
      about,
      who_may_apply: given.whoMayApply,
      opens_at: given.opensAt,
      closes_at: given.closesAt,
    })
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted?.id
}

/** Keeps the deadline that was, with the reason why it is another. */
export async function addExtension(
  transaction: Db,
  competition: Competition,
  { closesAt, reason, madeAt }: { closesAt: Date; reason: LocalizedText; madeAt: Date },
): Promise<void> {
  await transaction
    .insertInto('deadline_extension')
    .values({
      competition_id: competition.id,
      closed_at: competition.closesAt,
      closes_at: closesAt,
      reason,
      made_at: madeAt,
    })
    .execute()
}
