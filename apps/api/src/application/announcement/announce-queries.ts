import type { Announced, Decision } from '@bastama/domain/application/decision.ts'
import { languages } from '@bastama/domain/kernel/language.ts'
import { idSchema } from '@bastama/domain/kernel/id.ts'
import { sql } from 'kysely'
import type { Transaction } from 'kysely'
import * as v from 'valibot'
import type { Competition } from '../../competition/queries.ts'
import type { DB } from '../../platform/database/tables.generated.ts'
import { decisionColumns } from '../decision/decision-queries.ts'

type Db = Transaction<DB>

/** An application that an announcement is about. */
export type Announceable = Awaited<ReturnType<typeof holdAll>>[number]

const applicant = v.object({
  applicationId: v.string(),
  personId: idSchema('Person'),
  language: v.picklist(languages),
})

/** All applications to a competition that is held, held too; with what was decided, and whose they are. */
export async function holdAll(transaction: Db, competition: Competition) {
  const rows = await transaction
    .selectFrom('application')
    .selectAll()
    .where('competition_id', '=', competition.id)
    .orderBy('reference')
    .forNoKeyUpdate()
    .execute()
  const decisions = await transaction
    .selectFrom('decision as d')
    .innerJoin('application as a', 'a.id', 'd.application_id')
    .select([...decisionColumns, 'a.id'])
    .where('a.competition_id', '=', competition.id)
    .execute()
  const people = await transaction
    .selectFrom('applicant as w')
    .innerJoin('application as a', 'a.id', 'w.application_id')
    .innerJoin('person as p', 'p.id', 'w.person_id')
    .select(['a.id as applicationId', 'p.id as personId', 'p.language'])
    .where('a.competition_id', '=', competition.id)
    .execute()
  const applicants = Map.groupBy(v.parse(v.array(applicant), people), ({ applicationId }) => applicationId)
  const decided = new Map(decisions.map(({ id, ...decision }): [string, Decision] => [id, decision]))
  return rows.map((row) => ({
    id: row.id,
    reference: row.reference,
    state: row.state,
    versions: { told: row.version, all: row.review_version },
    competition,
    programmeId: competition.programmeId,
    applicants: applicants.get(row.id) ?? [],
    personId: row.person_id,
    projectId: row.project_id,
    ineligibleReason: row.ineligible_reason,
    decision: decided.get(row.id) ?? null,
  }))
}

/** Writes what is announced of applications, each as its next version; nothing is to be mended any more. */
export async function writeAnnounced(
  transaction: Db,
  announced: readonly Announced<string>[],
): Promise<void> {
  const told = sql`json_to_recordset(${JSON.stringify(announced)}::json)
    as told (id uuid, state text, "reservePlace" int, "confirmBy" timestamptz)`
  await sql`
    update application a set
      state = told.state, reserve_place = told."reservePlace", confirm_by = told."confirmBy",
      mend_until = null, mend_note = null, version = version + 1, review_version = review_version + 1
    from ${told} where a.id = told.id
  `.execute(transaction)
  await sql`delete from question_to_mend m using ${told} where m.application_id = told.id`.execute(
    transaction,
  )
}
