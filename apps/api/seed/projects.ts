import type { Kysely } from 'kysely'
import type { DB } from '../src/platform/database/tables.generated.ts'
import { photoId } from './albums.ts'
import { awardId } from './competitions.ts'
import { weAlmaty } from './competitions/we-almaty.ts'
import type { Happening } from './history.ts'
import { seedId } from './ids.ts'
import { programmeId } from './programme.ts'
import { projects } from './projects/all.ts'
import type { ProjectText } from './projects/project-text.ts'
import { weAlmatyResults } from './projects/results.ts'
import { leaderOf } from './teams.ts'
import { calendarDay, moment } from './when.ts'

const screenedAt = '2019-03-01T12:00:00+06:00'
const announcedAt = '2019-04-13T18:30:00+06:00'

/** The projects with their milestones and updates, as they stand when the seeding happens at `now`. */
export async function insertProjects(db: Kysely<DB>, now: Date): Promise<Happening[]> {
  await db
    .insertInto('project')
    .values(projects.map((text) => projectRow(text, now)))
    .execute()
  await db
    .insertInto('milestone')
    .values(
      projects.flatMap(({ slug, milestones }) =>
        milestones.map((milestone, index) => ({
          id: seedId('milestone', `${slug}/${index + 1}`),
          project_id: seedId('project', slug),
          position: index + 1,
          title: milestone.title,
          due_on: calendarDay(milestone.dueOn, now),
          done_on: milestone.doneOn === undefined ? null : calendarDay(milestone.doneOn, now),
          dropped_on: milestone.droppedOn === undefined ? null : calendarDay(milestone.droppedOn, now),
          note: milestone.note ?? null,
        })),
      ),
    )
    .execute()
  await db
    .insertInto('project_update')
    .values(
      projects.flatMap(({ slug, updates }) =>
        updates.map((update, index) => ({
          id: seedId('project_update', `${slug}/${index + 1}`),
          project_id: seedId('project', slug),
          title: update.title,
          body: update.body,
          published_at: update.publishedAt === undefined ? null : moment(update.publishedAt, now),
          created_at: update.publishedAt === undefined ? now : moment(update.publishedAt, now),
        })),
      ),
    )
    .execute()
  return projects.flatMap((text) => historyOf(text, now))
}

function projectRow(text: ProjectText, now: Date) {
  const submittedAt = text.submittedAt === undefined ? null : moment(text.submittedAt, now)
  const hiddenAt = text.hidden === undefined ? null : moment(text.hidden.at, now)
  const changes = historyOf(text, now).map(({ at }) => at.getTime())
  return {
    id: seedId('project', text.slug),
    programme_id: programmeId,
    team_id: seedId('team', text.team),
    competition_id: text.competition === null ? null : seedId('competition', text.competition),
    district_id: text.district === null ? null : seedId('district', text.district),
    theme_id: seedId('theme', text.theme),
    cover_id: text.album === undefined ? null : photoId(text.album, 0),
    album_id: text.album === undefined ? null : seedId('album', text.album),
    slug: text.slug,
    state: text.state,
    title: text.title,
    summary: text.summary,
    description: text.description,
    address: text.address ?? null,
    budget_minor: text.budgetEuros * 100,
    own_contribution_minor: text.ownEuros * 100,
    currency: 'EUR',
    submitted_at: submittedAt,
    stop_reason: text.stopReason ?? null,
    hidden_at: hiddenAt,
    hidden_reason: text.hidden?.reason ?? null,
    support_count: text.supporters,
    is_sample: true,
    created_at: submittedAt ?? now,
    updated_at: changes.length === 0 ? now : new Date(Math.max(...changes)),
  }
}

/** What the competition “WeAlmaty” decided, with the grants. */
export async function insertResults(db: Kysely<DB>): Promise<void> {
  const euros = 5000
  await db
    .insertInto('result')
    .values(
      weAlmatyResults.map(({ project, outcome, award, reason }, index) => ({
        id: seedId('result', `${weAlmaty.slug}/${project}`),
        competition_id: seedId('competition', weAlmaty.slug),
        outcome,
        rank: index + 1,
        project_id: seedId('project', project),
        award_id: award === undefined ? null : awardId(weAlmaty.slug, award),
        amount_minor: award === undefined ? null : euros * 100,
        currency: award === undefined ? null : 'EUR',
        reason: reason ?? null,
      })),
    )
    .execute()
}

function historyOf(text: ProjectText, now: Date): Happening[] {
  if (text.submittedAt === undefined) return []
  const about = { noun: 'project', subjectId: seedId('project', text.slug) }
  const leader = { personId: leaderOf(text.team) }
  const step = (at: Date, kind: string, before: string, after: string): Happening => ({
    ...about,
    at,
    kind,
    before: { state: before },
    after: { state: after },
  })
  const happenings: Happening[] = [
    { ...step(moment(text.submittedAt, now), 'SUBMITTED', 'DRAFT', 'SUBMITTED'), ...leader },
  ]
  if (text.state !== 'SUBMITTED') {
    happenings.push(step(moment(text.publishedAt ?? screenedAt, now), 'PUBLISHED', 'SUBMITTED', 'PUBLISHED'))
  }
  if (text.hidden !== undefined) {
    happenings.push({
      ...about,
      at: moment(text.hidden.at, now),
      kind: 'HIDDEN',
      before: { hidden: false },
      after: { hidden: true, reason: text.hidden.reason },
    })
  }
  for (const [index, { publishedAt }] of text.updates.entries()) {
    if (publishedAt === undefined) continue
    happenings.push({
      at: moment(publishedAt, now),
      noun: 'update',
      subjectId: seedId('project_update', `${text.slug}/${index + 1}`),
      kind: 'PUBLISHED',
      after: { project: text.slug },
      ...leader,
    })
  }
  if (['IN_PROGRESS', 'COMPLETED', 'STOPPED'].includes(text.state)) {
    happenings.push(step(moment(text.startedAt ?? announcedAt, now), 'STARTED', 'PUBLISHED', 'IN_PROGRESS'))
  }
  if (text.endedAt !== undefined) {
    happenings.push({ ...step(moment(text.endedAt, now), text.state, 'IN_PROGRESS', text.state), ...leader })
  }
  return happenings
}
