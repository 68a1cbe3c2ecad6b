import { confirmByAfter } from '@bastama/domain/application/decision.ts'
import { almaty } from '@bastama/domain/kernel/time.ts'
import type { Kysely } from 'kysely'
import type { DB } from '../src/platform/database/tables.generated.ts'
import { competitions } from './competitions/all.ts'
import type { CompetitionText } from './competitions/competition-text.ts'
import type { Happening } from './history.ts'
import { seedId } from './ids.ts'
import { programmeId } from './programme.ts'
import { calendarDay, moment } from './when.ts'

/** The competitions with what was published with their calls, as they stand when the seeding happens at `now`. */
export async function insertCompetitions(db: Kysely<DB>, now: Date): Promise<Happening[]> {
  const happenings: Happening[] = []
  for (const text of competitions) {
    const id = seedId('competition', text.slug)
    await insertCompetition(db, text, now)
    await insertCriteria(db, id, text)
    await insertQuestions(db, id, text)
    await insertAwards(db, id, text)
    happenings.push(...historyOf(id, text, now))
  }
  return happenings
}

async function insertCompetition(db: Kysely<DB>, text: CompetitionText, now: Date): Promise<void> {
  const id = seedId('competition', text.slug)
  const publishedAt = text.publishedAt === undefined ? null : moment(text.publishedAt, now)
  const announcedAt = text.announcedAt === undefined ? null : moment(text.announcedAt, now)
  const archivedAt = text.archivedAt === undefined ? null : moment(text.archivedAt, now)
  const cancelledAt = text.cancelled === undefined ? null : moment(text.cancelled.at, now)
  const extensions = (text.extensions ?? []).map((extension, index) => ({
    id: seedId('deadline_extension', `${text.slug}/${index + 1}`),
    competition_id: id,
    closed_at: moment(extension.closedAt, now),
    closes_at: moment(extension.closesAt, now),
    made_at: moment(extension.madeAt, now),
    reason: extension.reason,
  }))
  await db
    .insertInto('competition')
    .values({
      id,
      programme_id: programmeId,
      slug: text.slug,
      kind: text.kind,
      state: text.state,
      title: text.title,
      summary: text.summary,
      about: text.about,
      who_may_apply: text.whoMayApply,
      opens_at: moment(text.opensAt, now),
      closes_at: moment(text.closesAt, now),
      pitching_at: text.pitching ? moment(text.pitching.at, now) : null,
      pitching_venue_id: text.pitching ? seedId('venue', text.pitching.venue) : null,
      pitching_format: text.pitching?.format ?? null,
      results_due_on: calendarDay(text.resultsDueOn, now),
      announced_at: announcedAt,
      cancelled_at: cancelledAt,
      cancel_reason: text.cancelled?.reason ?? null,
      places: text.places ?? null,
      confirm_days: text.confirmDays ?? null,
      fund_minor: text.fundEuros === undefined ? null : text.fundEuros * 100,
      fund_currency: text.fundEuros === undefined ? null : 'EUR',
      is_sample: text.isSample,
      published_at: publishedAt,
      created_at: publishedAt ?? now,
      updated_at: archivedAt ?? announcedAt ?? cancelledAt ?? publishedAt ?? now,
    })
    .execute()
  if (extensions.length > 0) await db.insertInto('deadline_extension').values(extensions).execute()
}

async function insertCriteria(db: Kysely<DB>, competitionId: string, text: CompetitionText): Promise<void> {
  if (text.criteria.length === 0) return
  const criterionId = (index: number) => seedId('criterion', `${text.slug}/${index + 1}`)
  await db
    .insertInto('criterion')
    .values(
      text.criteria.map(({ name, description, weight }, index) => ({
        id: criterionId(index),
        competition_id: competitionId,
        position: index + 1,
        name,
        description,
        weight,
      })),
    )
    .execute()
  await db
    .insertInto('criterion_step')
    .values(
      text.criteria.flatMap(({ steps }, index) =>
        steps.map((description, step) => ({
          id: seedId('criterion_step', `${text.slug}/${index + 1}/${step + 1}`),
          criterion_id: criterionId(index),
          points: step + 1,
          description,
        })),
      ),
    )
    .execute()
}

/** The id of the question at a position of a competition. */
export function questionId(competitionSlug: string, position: number): string {
  return seedId('question', `${competitionSlug}/${position}`)
}

/** The id of the option at a position of a question. */
export function optionId(competitionSlug: string, question: number, position: number): string {
  return seedId('question_option', `${competitionSlug}/${question}/${position}`)
}

async function insertQuestions(db: Kysely<DB>, competitionId: string, text: CompetitionText): Promise<void> {
  if (text.questions.length === 0) return
  await db
    .insertInto('question')
    .values(
      text.questions.map((question, index) => ({
        id: questionId(text.slug, index + 1),
        competition_id: competitionId,
        position: index + 1,
        kind: question.kind,
        label: question.label,
        hint: question.hint ?? null,
        is_required: question.isRequired,
        max_length: question.maxLength ?? null,
      })),
    )
    .execute()
  const options = text.questions.flatMap((question, index) =>
    (question.options ?? []).map((label, option) => ({
      id: optionId(text.slug, index + 1, option + 1),
      question_id: questionId(text.slug, index + 1),
      position: option + 1,
      label,
    })),
  )
  if (options.length > 0) await db.insertInto('question_option').values(options).execute()
}

/** The id of the award at a position of a competition. */
export function awardId(competitionSlug: string, position: number): string {
  return seedId('award', `${competitionSlug}/${position}`)
}

async function insertAwards(db: Kysely<DB>, competitionId: string, text: CompetitionText): Promise<void> {
  const { awards = [] } = text
  if (awards.length === 0) return
  await db
    .insertInto('award')
    .values(
      awards.map((award, index) => ({
        id: awardId(text.slug, index + 1),
        competition_id: competitionId,
        position: index + 1,
        name: award.name,
        description: award.description,
        rule: award.rule,
        amount_minor: award.euros === undefined ? null : award.euros * 100,
        currency: award.euros === undefined ? null : 'EUR',
        at_least: award.atLeast ?? null,
        reserved_for: award.reservedFor ?? null,
      })),
    )
    .execute()
}

function historyOf(subjectId: string, text: CompetitionText, now: Date): Happening[] {
  const noun = 'competition'
  const happenings: Happening[] = []
  if (text.publishedAt !== undefined) {
    happenings.push({
      at: moment(text.publishedAt, now),
      noun,
      subjectId,
      kind: 'PUBLISHED',
      before: { state: 'DRAFT' },
      after: { state: 'PUBLISHED' },
    })
  }
  for (const extension of text.extensions ?? []) {
    happenings.push({
      at: moment(extension.madeAt, now),
      noun,
      subjectId,
      kind: 'DEADLINE_EXTENDED',
      before: { closesAt: moment(extension.closedAt, now).toISOString() },
      after: { closesAt: moment(extension.closesAt, now).toISOString(), reason: extension.reason },
    })
  }
  if (text.announcedAt !== undefined) {
    const announcedAt = moment(text.announcedAt, now)
    happenings.push({
      at: announcedAt,
      noun,
      subjectId,
      kind: 'ANNOUNCED',
      before: { state: 'PUBLISHED' },
      after: {
        state: 'ANNOUNCED',
        ...(text.confirmDays !== undefined && {
          confirmBy: confirmByAfter(text.confirmDays, announcedAt, almaty),
        }),
      },
    })
  }
  if (text.archivedAt !== undefined) {
    happenings.push({
      at: moment(text.archivedAt, now),
      noun,
      subjectId,
      kind: 'ARCHIVED',
      before: { state: 'ANNOUNCED' },
      after: { state: 'ARCHIVED' },
    })
  }
  if (text.cancelled !== undefined) {
    happenings.push({
      at: moment(text.cancelled.at, now),
      noun,
      subjectId,
      kind: 'CANCELLED',
      before: { state: 'PUBLISHED' },
      after: { state: 'CANCELLED', reason: text.cancelled.reason },
    })
  }
  return happenings
}
