import { applicationStates } from '@bastama/domain/application/states.ts'
import { resultOutcomes } from '@bastama/domain/competition/competition.ts'
import type { Competitions } from './competition.ts'
import { day, hour } from './planting.ts'
import type { Planting } from './planting.ts'

/** To each competition some applications in some of the states, those of `people` who come first among them. */
export function plantApplications(
  planting: Planting,
  competitions: Competitions,
  {
    people,
    projects,
  }: {
    people: readonly string[]
    projects: readonly { readonly id: string; readonly team_id: string }[]
  },
): void {
  const [first = '', second = '', ...others] = people
  for (const competition_id of [...competitions.FACILITATORS, ...competitions.PARTICIPANTS]) {
    const applicants = [planting.random.of([first, second]), ...planting.random.some(others, 3)]
    for (const person_id of applicants) plantApplication(planting, competition_id, { person_id })
  }
  const teams = new Map(projects.map((project) => [project.team_id, project]))
  for (const competition_id of competitions.PROJECTS) {
    for (const { id: project_id, team_id } of planting.random.some([...teams.values()], 4))
      plantApplication(planting, competition_id, { project_id, team_id })
  }
}

function plantApplication(
  planting: Planting,
  competition_id: string,
  applicant: { person_id: string } | { project_id: string; team_id: string },
): void {
  const id = planting.random.uuid()
  const state = planting.random.of(applicationStates)
  const isOffered = ['SELECTED', 'CONFIRMED', 'LAPSED'].includes(state)
  planting.add('application', {
    id,
    competition_id,
    ...applicant,
    state,
    reference: String(100_000_000 + planting.next()),
    started_at: planting.at(-2 * day - planting.next()),
    submitted_at: state === 'DRAFT' ? null : planting.at(-day),
    withdrawn_at: state === 'WITHDRAWN' ? planting.at(-hour) : null,
    mend_until: state === 'INCOMPLETE' ? planting.at(day) : null,
    mend_note: state === 'INCOMPLETE' ? planting.text('note') : null,
    ineligible_reason: state === 'INELIGIBLE' ? planting.text('reason') : null,
    reserve_place: state === 'RESERVE' ? 1 : null,
    confirm_by: isOffered ? planting.at(day) : null,
    version: 1,
    review_version: planting.random.of([1, 2, 3]),
  })
  plantDecision(planting, competition_id, { id, state })
  for (const { id: question_id } of planting.planted('question', 'competition_id', competition_id)) {
    const answer_id = planting.random.uuid()
    const text = planting.random.of([null, `city answer ${planting.next()}`])
    planting.add('answer', { id: answer_id, application_id: id, question_id, text })
    if (text === null) {
      planting.add('answer_file', {
        answer_id,
        position: 1,
        upload_id: planting.random.uuid(),
        name: `city file ${planting.next()}.pdf`,
        media_type: 'application/pdf',
        bytes: 1000,
        key: `answer/${answer_id}.pdf`,
      })
    }
    const options = text === null ? planting.planted('question_option', 'question_id', question_id) : []
    for (const option of options) planting.add('answer_option', { answer_id, option_id: option.id })
    if (state === 'INCOMPLETE') planting.add('question_to_mend', { application_id: id, question_id })
  }
}

/** What was decided of an application on which something may be. */
function plantDecision(
  planting: Planting,
  competition_id: string,
  { id, state }: { readonly id: string; readonly state: string },
): void {
  if (['DRAFT', 'INELIGIBLE', 'WITHDRAWN'].includes(state)) return
  const outcome = planting.random.of(resultOutcomes)
  const [award] = planting.planted('award', 'competition_id', competition_id)
  planting.add('decision', {
    application_id: id,
    outcome,
    reserve_place: outcome === 'RESERVE' ? 1 : null,
    award_id: outcome === 'SELECTED' ? (award?.id ?? null) : null,
    reason: outcome === 'NOT_SELECTED' ? planting.text('reason') : null,
    decided_at: planting.at(-hour),
  })
}
