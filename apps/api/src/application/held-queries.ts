import type { ApplicationState } from '@bastama/domain/application/states.ts'
import { idSchema } from '@bastama/domain/kernel/id.ts'
import { languages } from '@bastama/domain/kernel/language.ts'
import { sql } from 'kysely'
import type { Selectable, Transaction, UpdateObject } from 'kysely'
import * as v from 'valibot'
import { competitorsAmong, holdCompetition } from '../competition/queries.ts'
import type { Competition } from '../competition/queries.ts'
import type { Work } from '../platform/command/command.ts'
import type { DB } from '../platform/database/tables.generated.ts'
import { uuidOf } from '../platform/selection/global-id.ts'

type Db = Transaction<DB>

/** An application that is held. */
export type Application = NonNullable<Awaited<ReturnType<typeof holdApplication>>>

/** An application as commands know it, with whether who gives the command has applied beside it. */
export type LockedApplication = NonNullable<Awaited<ReturnType<typeof lockApplication>>>

/**
 * The application with a global id, held until the transaction ends: no other command on it goes on meanwhile, and its
 * competition stays as it is.
 * @param hold `CHANGE` where the command counts, or changes, more of the competition than this application
 */
export async function lockApplication(
  { transaction, actor }: Pick<Work, 'transaction' | 'actor'>,
  globalId: string,
  hold?: 'CHANGE' | 'COUNT_ON',
) {
  const id = uuidOf('Application', globalId)
  const application = id === undefined ? undefined : await holdApplication(transaction, id, hold)
  if (!application) return undefined
  const competitorIds = await competitorsAmong(transaction, application.competition, actor)
  return { ...application, competitorIds }
}

/** An application by its id, held too. The competition is always held first, so that no two commands wait for each other. */
export async function holdApplication(transaction: Db, id: string, hold: 'CHANGE' | 'COUNT_ON' = 'COUNT_ON') {
  const found = await transaction
    .selectFrom('application')
    .select('competition_id')
    .where('id', '=', id)
    .executeTakeFirst()
  const competition = found && (await holdCompetition(transaction, found.competition_id, hold))
  const row =
    competition &&
    (await transaction
      .selectFrom('application')
      .selectAll()
      .where('id', '=', id)
      .forNoKeyUpdate()
      .executeTakeFirst())
  return row && factsOf(transaction, row, competition)
}

async function factsOf(transaction: Db, row: Selectable<DB['application']>, competition: Competition) {
  const toMend = await transaction
    .selectFrom('question_to_mend')
    .select('question_id')
    .where('application_id', '=', row.id)
    .execute()
  const applicants = await applicantsOf(transaction, row.id)
  return {
    id: row.id,
    reference: row.reference,
    state: row.state,
    versions: { told: row.version, all: row.review_version },
    competition,
    competitionId: competition.id,
    competitionState: competition.state,
    programmeId: competition.programmeId,
    applicants,
    applicantIds: applicants.map(({ personId }) => personId),
    personId: row.person_id,
    projectId: row.project_id,
    mending:
      row.mend_until === null
        ? null
        : { until: row.mend_until, questionIds: toMend.map(({ question_id }) => question_id) },
    mendNote: row.mend_note,
    ineligibleReason: row.ineligible_reason,
    reservePlace: row.reserve_place,
    // Nothing is offered where there is no date, so nothing asks for it.
    confirmBy: row.confirm_by ?? new Date(0),
  }
}

const applicant = v.object({ personId: idSchema('Person'), language: v.picklist(languages) })

/** Whose an application is, and the language in which to write to each. */
export async function applicantsOf(transaction: Db, applicationId: string) {
  const rows = await transaction
    .selectFrom('person as p')
    .select(['p.id as personId', 'p.language'])
    .where(
      sql<boolean>`p.id in (select w.person_id from applicant w where w.application_id = ${applicationId})`,
    )
    .orderBy('p.id')
    .execute()
  return v.parse(v.array(applicant), rows)
}

/** Writes columns of an application as its next version: one of which the applicant is told, unless told otherwise. */
export async function updateApplication(
  transaction: Db,
  { id }: { readonly id: string },
  values: UpdateObject<DB, 'application'>,
  { isTold = true } = {},
): Promise<void> {
  await transaction
    .updateTable('application')
    .set({
      ...values,
      review_version: sql`review_version + 1`,
      ...(isTold && { version: sql`version + 1` }),
    })
    .where('id', '=', id)
    .execute()
}

/** Who applies: a person, or a team with its project. */
export type Applying = { readonly personId: string } | { readonly teamId: string; readonly projectId: string }

/** The application of somebody to a competition that was not withdrawn. */
export async function findApplication(
  transaction: Db,
  competitionId: string,
  applying: Applying,
): Promise<string | undefined> {
  const found = await transaction
    .selectFrom('application')
    .select('id')
    .where('competition_id', '=', competitionId)
    .where('state', '<>', 'WITHDRAWN')
    .where((of) =>
      'personId' in applying ? of('person_id', '=', applying.personId) : of('team_id', '=', applying.teamId),
    )
    .executeTakeFirst()
  return found?.id
}

/** @returns the id; undefined where the reference is taken, or there is an application of theirs */
export async function insertApplication(
  transaction: Db,
  given: {
    readonly competitionId: string
    readonly applying: Applying
    readonly reference: string
    readonly state: ApplicationState
    readonly startedAt: Date
  },
): Promise<string | undefined> {
  const { applying } = given
  const inserted = await transaction
    .insertInto('application')
    .values({
      competition_id: given.competitionId,
      ...('personId' in applying
        ? { person_id: applying.personId }
        : { team_id: applying.teamId, project_id: applying.projectId }),
      reference: given.reference,
      state: given.state,
      started_at: given.startedAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted?.id
}

/** The project with a global id in a programme, with its team and the members of that. */
export async function projectOf(transaction: Db, programmeId: string, globalId: string) {
  const id = uuidOf('Project', globalId)
  if (id === undefined) return undefined
  const project = await transaction
    .selectFrom('project')
    .select(['id', 'team_id as teamId'])
    .where('id', '=', id)
    .where('programme_id', '=', programmeId)
    .executeTakeFirst()
  if (project === undefined) return undefined
  const members = await transaction
    .selectFrom('team_member')
    .select('person_id as personId')
    .where('team_id', '=', project.teamId)
    .execute()
  const memberIds = v.parse(v.array(v.object({ personId: idSchema('Person') })), members)
  return { ...project, memberIds: memberIds.map(({ personId }) => personId) }
}

/** Names the questions that are to be answered anew from now on, in place of those before. */
export async function askToMend(
  transaction: Db,
  { id: application_id }: { readonly id: string },
  questionIds: readonly string[],
  now: Date,
): Promise<void> {
  await notToMend(transaction, { id: application_id })
  await transaction
    .insertInto('question_to_mend')
    .values([...new Set(questionIds)].map((question_id) => ({ application_id, question_id, asked_at: now })))
    .execute()
}

/** Names no question any more that is to be answered anew. */
export async function notToMend(transaction: Db, { id }: { readonly id: string }): Promise<void> {
  await transaction.deleteFrom('question_to_mend').where('application_id', '=', id).execute()
}
