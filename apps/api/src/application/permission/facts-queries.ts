import { applicationStates } from '@bastama/domain/application/states.ts'
import { competitionStates } from '@bastama/domain/competition/states.ts'
import { idSchema } from '@bastama/domain/kernel/id.ts'
import { sql } from 'kysely'
import type { Expression, SqlBool } from 'kysely'
import * as v from 'valibot'
import type { Row } from '../../platform/builder.ts'
import { moment } from '../../platform/moment.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { isUndecidedAs } from '../queries.ts'

const competitionFacts = {
  programmeId: idSchema('Programme'),
  state: v.picklist(competitionStates),
  opensAt: moment,
  closesAt: moment,
}

const facts = v.pipe(
  v.object({
    state: v.picklist(applicationStates),
    competition: v.object(competitionFacts),
    applicantIds: v.array(idSchema('Person')),
    competitorIds: v.array(idSchema('Person')),
    mending: v.nullable(v.object({ until: moment, questionIds: v.array(v.string()) })),
    confirmBy: v.nullable(moment),
    placesLeft: v.nullable(v.number()),
  }),
  v.transform(({ confirmBy, ...rest }) => ({
    ...rest,
    programmeId: rest.competition.programmeId,
    competitionState: rest.competition.state,
    // Nothing is offered where there is no date, so nothing asks for it.
    confirmBy: confirmBy ?? new Date(0),
  })),
)

/** All that the domain asks about an application, as JSON, for `readFacts`. */
export function factsOf(application: Row<'application'>, viewer: Viewer): Expression<unknown> {
  return sql`(select json_build_object(
    'state', ${application.state},
    'competition', ${competitionJson},
    'applicantIds', array(select w.person_id from applicant w where w.application_id = ${application.id}),
    'competitorIds', ${competitorsOf(sql`c.id`, viewer)},
    'mending', case when ${application.mend_until} is not null then json_build_object(
      'until', ${application.mend_until},
      'questionIds', array(
        select m.question_id from question_to_mend m where m.application_id = ${application.id}
      )
    ) end,
    'confirmBy', ${application.confirm_by},
    'placesLeft', c.places - (
      select count(*) from application o where o.competition_id = c.id and o.state = 'CONFIRMED'
    )
  ) from competition c where c.id = ${application.competition_id})`
}

/** The viewer, where they have applied. */
function competitorsOf(competitionId: Expression<unknown>, viewer: Viewer): Expression<unknown> {
  return sql`array(
    select distinct k.person_id from competitor k
    where k.competition_id = ${competitionId} and k.person_id = ${viewer.personId}
  )`
}

const competitionJson = sql`json_build_object(
  'programmeId', c.programme_id, 'state', c.state, 'opensAt', c.opens_at, 'closesAt', c.closes_at
)`

/** What the JSON of `factsOf` says. */
export function readFacts(json: unknown): v.InferOutput<typeof facts> {
  return v.parse(facts, json)
}

const announceFacts = v.object({
  ...competitionFacts,
  publishedAt: v.nullable(moment),
  pitchingAt: v.nullable(moment),
  competitorIds: v.array(idSchema('Person')),
  undecidedApplications: v.number(),
})

const isDecided = sql<SqlBool>`exists (select from decision d where d.application_id = a.id)`

/** What the domain asks before an announcement, as JSON, for `readAnnounceFacts`. */
export function announceFactsOf(competition: Row<'competition'>, viewer: Viewer): Expression<unknown> {
  return sql`json_build_object(
    'programmeId', ${competition.programme_id}, 'state', ${competition.state},
    'opensAt', ${competition.opens_at}, 'closesAt', ${competition.closes_at},
    'publishedAt', ${competition.published_at}, 'pitchingAt', ${competition.pitching_at},
    'competitorIds', ${competitorsOf(competition.id, viewer)},
    'undecidedApplications', (
      select count(*) from application a
      where a.competition_id = ${competition.id} and ${isUndecidedAs(sql`a.state`, isDecided)}
    )
  )`
}

/** What the JSON of `announceFactsOf` says. */
export function readAnnounceFacts(json: unknown): v.InferOutput<typeof announceFacts> {
  return v.parse(announceFacts, json)
}

const startFacts = v.object({
  ...competitionFacts,
  publishedAt: v.nullable(moment),
  hasApplied: v.boolean(),
})

/** What the domain asks before somebody applies, as JSON, for `readStartFacts`. A person may be in several teams. */
export function startFactsOf(competition: Row<'competition'>, viewer: Viewer): Expression<unknown> {
  return sql`json_build_object(
    'programmeId', ${competition.programme_id}, 'state', ${competition.state},
    'opensAt', ${competition.opens_at}, 'closesAt', ${competition.closes_at},
    'publishedAt', ${competition.published_at},
    'hasApplied', exists (
      select from application a
      where a.competition_id = ${competition.id} and a.person_id = ${viewer.personId} and a.state <> 'WITHDRAWN'
    )
  )`
}

/** What the JSON of `startFactsOf` says. */
export function readStartFacts(json: unknown): v.InferOutput<typeof startFacts> {
  return v.parse(startFacts, json)
}
