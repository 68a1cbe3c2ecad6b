import { undecidedStates } from '@bastama/domain/application/decision.ts'
import { eventsTold } from '@bastama/domain/application/history.ts'
import {
  applicationReadRule,
  countsReadRule,
  decisionReadRule,
  deliberationReadRule,
} from '@bastama/domain/application/permissions.ts'
import type { ApplicationState } from '@bastama/domain/application/states.ts'
import { competitionKinds } from '@bastama/domain/competition/competition.ts'
import { sql } from 'kysely'
import type { Expression, SqlBool } from 'kysely'
import * as v from 'valibot'
import type { Row } from '../platform/builder.ts'
import { managesProgramme, readingRows, sqlOf } from '../platform/read-rule.ts'
import type { Reads, SqlConditions } from '../platform/read-rule.ts'
import { rowOf } from '../platform/row.ts'
import type { Predicate } from '../platform/selection/expressions.ts'
import type { Viewer } from '../platform/viewer.ts'

type Application = Row<'application'>

/**
 * The viewer applies: as a person, or as a member of the team. Where several applications are asked, the viewer's are found
 * once for all of them.
 */
export function isOwn(application: Application, viewer: Viewer): Expression<SqlBool> {
  return sql<SqlBool>`${application.id} in (
    select w.application_id from applicant w where w.person_id = ${viewer.personId}
  )`
}

const isSent = (application: Application) => sql<SqlBool>`${application.state} <> 'DRAFT'`

function inCompetition(
  application: Application,
  holds: (competition: Row<'competition'>) => Expression<SqlBool>,
): Expression<SqlBool> {
  return sql<SqlBool>`exists (
    select from competition c where c.id = ${application.competition_id} and ${holds(rowOf('competition', 'c'))}
  )`
}

const isManaged = (application: Application, viewer: Viewer) =>
  inCompetition(application, (competition) => managesProgramme(competition.programme_id, viewer))

const isAnnounced = ({ state }: Row<'competition'>) => sql<SqlBool>`${state} in ('ANNOUNCED', 'ARCHIVED')`

/** Those to which the viewer has applied are found once, however many applications are asked. */
const mayJudge = (application: Application, viewer: Viewer) => sql<SqlBool>`(
  not ${isOwn(application, viewer)} and ${application.competition_id} not in (
    select k.competition_id from competitor k where k.person_id = ${viewer.personId}
  )
)`

const decisionConditions: SqlConditions<'announced' | 'others' | 'managed', Application> = {
  announced: (application, viewer) =>
    sql<SqlBool>`(${isOwn(application, viewer)} and ${inCompetition(application, isAnnounced)})`,
  others: mayJudge,
  managed: (application, viewer) =>
    sql<SqlBool>`(${mayJudge(application, viewer)} and ${isManaged(application, viewer)})`,
}

function applicationsManagedAs(isManaged: Reads<Application>): Reads<Application> {
  return readingRows(applicationReadRule, {
    own: isOwn,
    sent: isSent,
    managed: (application, viewer) =>
      sql<SqlBool>`(${isSent(application)} and ${sqlOf(isManaged(application, viewer))})`,
  })
}

/** Who reads an application. */
export const readsApplication = applicationsManagedAs(isManaged)

/** Who reads an application of a competition that is at hand: whether that is managed is not found out by each. */
export function readsApplicationOf(
  application: Application,
  viewer: Viewer,
  competition: Row<'competition'>,
): Predicate {
  const isManagedHere = () => managesProgramme(competition.programme_id, viewer)
  return applicationsManagedAs(isManagedHere)(application, viewer)
}

/** Who, of those who read an application, reads what was decided of it, and all that follows from that. */
export const readsDecisionOf = readingRows(decisionReadRule, decisionConditions)

/** Who, of those who read an application, reads how staff came to their decision. */
export const readsDeliberationOf = readingRows(deliberationReadRule, decisionConditions)

/** Who reads how many applications a competition has. */
export const readsCountsOf = readingRows(countsReadRule, {
  managed: (competition: Row<'competition'>, viewer) => managesProgramme(competition.programme_id, viewer),
})

function ofApplication(
  id: Expression<string>,
  holds: (application: Application) => Predicate,
  viewer: Viewer,
): Expression<SqlBool> {
  const application = rowOf('application', 'a')
  return sql<SqlBool>`exists (
    select from application a
    where a.id = ${id} and ${sqlOf(readsApplication(application, viewer))} and ${sqlOf(holds(application))}
  )`
}

/** Answers are read with their application. */
export const readsAnswer: Reads<Row<'answer'>> = (answer, viewer) =>
  ofApplication(answer.application_id, () => true, viewer)

/** Who reads a decision. */
export const readsDecision: Reads<Row<'decision'>> = (decision, viewer) =>
  ofApplication(decision.application_id, (application) => readsDecisionOf(application, viewer), viewer)

/** Who reads who made a decision, and when. */
export const readsDeliberation: Reads<Row<'decision'>> = (decision, viewer) =>
  ofApplication(decision.application_id, (application) => readsDeliberationOf(application, viewer), viewer)

/** Who reads that something happened to an application: the twin of `eventsTold`. */
export const readsApplicationEvent: Reads<Row<'event'>> = (event, viewer) =>
  sql<SqlBool>`(${event.noun} = 'application' and ${ofApplication(
    event.subject_id,
    (application) => sql<SqlBool>`(
      ${isOneOf(event.kind, eventsTold(false))}
      or (${isOneOf(event.kind, eventsTold(true))} and ${inCompetition(application, isAnnounced)})
      or ${sqlOf(readsDeliberationOf(application, viewer))}
    )`,
    viewer,
  )})`

/** One of these, which are known beforehand. */
function isOneOf(value: Expression<string>, values: readonly string[]): Expression<SqlBool> {
  return sql<SqlBool>`${value} in (${sql.join(values.map((one) => sql.lit(one)))})`
}

/** A decision is owed: the twin of `isUndecided` in packages/domain/src/application/decision.ts. */
export function isUndecidedAs(
  state: Expression<ApplicationState>,
  isDecided: Expression<SqlBool>,
): Expression<SqlBool> {
  return sql<SqlBool>`(
    ${isOneOf(state, undecidedStates)} and (${state} = 'INCOMPLETE' or not ${isDecided})
  )`
}

/** The state as the viewer is told of it: the twin of `shownState`. */
export function stateFor(application: Application, viewer: Viewer): Expression<ApplicationState> {
  const readsDecided = sqlOf(readsDecisionOf(application, viewer))
  return sql<ApplicationState>`case
    when ${readsDecided} then ${application.state}
    when ${application.state} = 'IN_ROUND' then 'SUBMITTED'
    when ${application.state} = 'INELIGIBLE' and not ${inCompetition(application, isAnnounced)}
      then case when ${application.mend_until} is null then 'SUBMITTED' else 'INCOMPLETE' end
    else ${application.state}
  end`
}

/** The version that counts the changes of which the viewer is told. */
export function versionFor(application: Application, viewer: Viewer): Expression<number> {
  const readsDecided = sqlOf(readsDecisionOf(application, viewer))
  return sql<number>`case when ${readsDecided} then ${application.review_version} else ${application.version} end`
}

/** That a draft was saved is in the record, and in no history: it happens with every page of the form. */
export function isShownInHistory(event: Row<'event'>): Expression<SqlBool> {
  return sql<SqlBool>`(${event.noun} = 'application' and ${event.kind} <> 'ANSWERED')`
}

const offer = v.object({
  competitionId: v.string(),
  competitionKind: v.picklist(competitionKinds),
  personId: v.nullable(v.string()),
  projectId: v.nullable(v.string()),
  awardId: v.nullish(v.string(), null),
  confirmBy: v.nullish(v.date(), null),
})

/** What nouns to the right may know of an application that something happened to, from its event before it is recorded. */
export function readOffer(after: unknown): v.InferOutput<typeof offer> {
  return v.parse(offer, after)
}
