import { competitionStates } from '@bastama/domain/competition/states.ts'
import { day, hour } from './planting.ts'
import type { Planting } from './planting.ts'

/** The ids of competitions by their kind. */
export type Competitions = ReturnType<typeof plantCompetitions>

/** Of each kind a competition in each state, with all that a call has. */
export function plantCompetitions(planting: Planting, programme_id: string, venue_id: string) {
  const one = { programme_id }
  const competitions = {
    FACILITATORS: new Array<string>(),
    PARTICIPANTS: new Array<string>(),
    PROJECTS: new Array<string>(),
  }
  for (const kind of ['FACILITATORS', 'PARTICIPANTS', 'PROJECTS'] as const) {
    for (const state of [...competitionStates, 'GIVEN_UP'] as const) {
      const { id, slug: name } = planting.reference('competition')
      const isOut = state === 'ANNOUNCED' || state === 'ARCHIVED'
      const isCancelled = state === 'CANCELLED' || state === 'GIVEN_UP'
      const closes = planting.random.of([planting.at(-2 * day), planting.at(day)])
      planting.add('competition', {
        ...one,
        id,
        kind,
        slug: name,
        state: state === 'GIVEN_UP' ? 'CANCELLED' : state,
        title: planting.text('competition'),
        summary: planting.text('competition'),
        about: planting.text('competition'),
        who_may_apply: planting.text('competition'),
        opens_at: planting.random.of([planting.at(-3 * day), planting.at(-4 * day)]),
        closes_at: isOut ? planting.at(-2 * day) : closes,
        announced_at: isOut ? planting.at(-hour) : null,
        cancelled_at: isCancelled ? planting.at(-hour) : null,
        cancel_reason: isCancelled ? planting.text('reason') : null,
        published_at: state === 'DRAFT' || state === 'GIVEN_UP' ? null : planting.at(-5 * day),
        draw_seed: `seed ${name}`,
        pitching_venue_id: planting.random.of([null, venue_id]),
      })
      const of = { competition_id: id }
      const [criterion_id, question_id] = [planting.random.uuid(), planting.random.uuid()]
      const description = planting.text('criterion')
      planting.add('criterion', {
        ...of,
        id: criterion_id,
        position: 1,
        name: planting.text('criterion'),
        description,
        weight: 100,
      })
      planting.add('criterion_step', { criterion_id, points: 3, description: planting.text('step') })
      planting.add('question', {
        ...of,
        id: question_id,
        position: 1,
        kind: 'CHOICE',
        label: planting.text('question'),
        hint: planting.text('hint'),
        is_required: true,
      })
      planting.add('question_option', { question_id, position: 1, label: planting.text('option') })
      planting.add('award', {
        ...of,
        position: 1,
        name: planting.text('award'),
        description: planting.text('award'),
        rule: 'FUND_SHARE',
      })
      planting.add('deadline_extension', {
        ...of,
        closed_at: planting.at(-3 * day),
        closes_at: planting.at(-2 * day),
        reason: planting.text('reason'),
        made_at: planting.at(-3 * day),
      })
      competitions[kind].push(id)
    }
  }
  return competitions
}

/** What the competitions decided of some facilitators and projects. */
export function plantResults(
  planting: Planting,
  competitions: Competitions,
  { facilitators, projects }: { facilitators: readonly string[]; projects: readonly string[] },
): void {
  const result = (competition_id: string, rank: number) => ({
    competition_id,
    rank,
    ...planting.random.of([
      { outcome: 'SELECTED' as const },
      { outcome: 'NOT_SELECTED' as const, reason: planting.text('reason') },
    ]),
  })
  for (const competition of competitions.FACILITATORS)
    for (const [index, facilitator_id] of planting.random.some(facilitators, 2).entries())
      planting.add('result', { ...result(competition, index + 1), facilitator_id })
  for (const competition of competitions.PROJECTS)
    for (const [index, project_id] of planting.random.some(projects, 3).entries())
      planting.add('result', { ...result(competition, index + 1), project_id })
}
