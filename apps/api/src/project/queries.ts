import type { MilestoneState } from '@bastama/domain/project/milestone.ts'
import { projectReadRules } from '@bastama/domain/project/permissions.ts'
import { sql } from 'kysely'
import type { Expression, SqlBool } from 'kysely'
import { readsResult } from '../competition/queries.ts'
import { mayBeShown, readsPhoto } from '../media/queries.ts'
import type { Row } from '../platform/builder.ts'
import { isPublished, managesProgramme, readingRows, sqlOf } from '../platform/read-rule.ts'
import type { Reads } from '../platform/read-rule.ts'
import { rowOf } from '../platform/row.ts'
import { textSearch } from '../platform/text-search.ts'
import type { Viewer } from '../platform/viewer.ts'
import { readsProgramme, readsWithProgramme } from '../programme/queries.ts'

type ProjectRow = Pick<Row<'project'>, 'state' | 'hidden_at' | 'team_id' | 'programme_id'>

const isShown = (project: ProjectRow) => sql<SqlBool>`is_shown(${project.state}, ${project.hidden_at})`

const isOwn = (project: ProjectRow, viewer: Viewer) => sql<SqlBool>`exists (
  select from team_member m where m.team_id = ${project.team_id} and m.person_id = ${viewer.personId}
)`

const isManaged = (project: ProjectRow, viewer: Viewer) => managesProgramme(project.programme_id, viewer)

/** Who reads a project. */
export const readsProject = readingRows(projectReadRules.project, {
  shown: isShown,
  own: isOwn,
  managed: isManaged,
})

/** Milestones are read with their project. */
export const readsMilestone: Reads<Row<'milestone'>> = (milestone, viewer) => sql<SqlBool>`exists (
  select from project p where p.id = ${milestone.project_id} and ${sqlOf(readsProject(rowOf('project', 'p'), viewer))}
)`

/** Of an update's project: a predicate. */
function ofProject(update: Row<'project_update'>, holds: (project: Row<'project'>) => Expression<SqlBool>) {
  return sql<SqlBool>`exists (
    select from project p where p.id = ${update.project_id} and ${holds(rowOf('project', 'p'))}
  )`
}

/** Who reads an update: visitors once it is published. */
export const readsProjectUpdate = readingRows(projectReadRules.projectUpdate, {
  shown: (update: Row<'project_update'>, viewer) =>
    sql<SqlBool>`(${isPublished(update.published_at, viewer)} and ${ofProject(update, isShown)})`,
  own: (update: Row<'project_update'>, viewer) => ofProject(update, (project) => isOwn(project, viewer)),
  managed: (update: Row<'project_update'>, viewer) =>
    ofProject(update, (project) => isManaged(project, viewer)),
})

/** Nobody but who reads what is shown: what they read of a project is in public. */
const readsInPublic = ({ roles }: Viewer) => !roles.includes('resident')

/** What is still to be asked of an update whose project is read. */
export const readsUpdateBehind: Reads<Row<'project_update'>> = (update, viewer) =>
  readsInPublic(viewer) ? isPublished(update.published_at, viewer) : readsProjectUpdate(update, viewer)

/** What is still to be asked of the cover of a project that is read: that of a shown one is shown, where it may be. */
export const readsCoverBehind: Reads<Row<'photo'>> = (photo, viewer) =>
  readsInPublic(viewer) ? mayBeShown(photo) : readsPhoto(photo, viewer)

/**
 * Projects are found by the names of theme, district and team too. Their vector holds these names, so who does not read the
 * programme, and with it the theme and the district, finds a project by its own words alone. Who reads a project reads its team.
 */
export const projectSearch = {
  matches: (project: Row<'project'>, typed: Expression<string>, viewer: Viewer) =>
    sql<SqlBool>`(${textSearch.matches(project, typed)} and (
      ${hasReadNames(project, viewer)} or ${textSearch.matches(inOwnWords(project), typed)}
    ))`,
  rank: (project: Row<'project'>, typed: Expression<string>, viewer: Viewer) =>
    sql<number>`case when ${hasReadNames(project, viewer)}
      then ${textSearch.rank(project, typed)} else ${textSearch.rank(inOwnWords(project), typed)} end`,
} as const

/** Of a programme that the viewer reads; the list of these is made once for all that is found. */
const hasReadNames = (project: Row<'project'>, viewer: Viewer) => sql<SqlBool>`${project.programme_id} in (
  select g.id from programme g where ${sqlOf(readsProgramme(rowOf('programme', 'g'), viewer))}
)`

const inOwnWords = ({ title, summary, search_text }: Row<'project'>) => ({
  search_vector: sql<string>`search_vector(${title}, ${summary})`,
  search_text,
})

/** An award that the viewer may know of was given to the project. */
export function isFunded(project: Row<'project'>, viewer: Viewer): Expression<SqlBool> {
  return sql<SqlBool>`exists (
    select from result r
    where r.project_id = ${project.id} and r.outcome = 'SELECTED' and r.award_id is not null
      and ${sqlOf(readsResult(rowOf('result', 'r'), viewer))}
  )`
}

/** A moderator has taken the project out of the showcase. */
export function isHidden(project: Row<'project'>): Expression<SqlBool> {
  return sql<SqlBool>`${project.hidden_at} is not null`
}

/** The twin of `milestoneState` in packages/domain/src/project/milestone.ts. */
export function milestoneState(milestone: Row<'milestone'>, viewer: Viewer): Expression<MilestoneState> {
  return sql<MilestoneState>`case
    when ${milestone.dropped_on} is not null then 'DROPPED'
    when ${milestone.done_on} is not null then 'DONE'
    when exists (
      select from project p join programme g on g.id = p.programme_id
      where p.id = ${milestone.project_id} and p.state = 'IN_PROGRESS'
        and ${milestone.due_on} < (${viewer.now} at time zone g.time_zone)::date
    ) then 'LATE'
    else 'PLANNED'
  end`
}

/** The project is about one of the themes, which the viewer reads. */
export function isAbout(
  project: Row<'project'>,
  slugs: Expression<string[]>,
  viewer: Viewer,
): Expression<SqlBool> {
  return sql<SqlBool>`exists (
    select from theme t
    where t.id = ${project.theme_id} and t.slug = any(${slugs}) and ${readsWithProgramme(rowOf('theme', 't'), viewer)}
  )`
}

/** The project is in one of the districts, which the viewer reads. */
export function isInDistrict(
  project: Row<'project'>,
  slugs: Expression<string[]>,
  viewer: Viewer,
): Expression<SqlBool> {
  return sql<SqlBool>`exists (
    select from district d
    where d.id = ${project.district_id} and d.slug = any(${slugs})
      and ${readsWithProgramme(rowOf('district', 'd'), viewer)}
  )`
}
