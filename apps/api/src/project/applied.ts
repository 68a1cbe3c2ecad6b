import { step } from '@bastama/domain/kernel/machine.ts'
import { projectLifecycle } from '@bastama/domain/project/states.ts'
import { readOffer } from '../application/queries.ts'
import { whenever } from '../platform/command/consequences.ts'
import { enterCompetition, holdProject, leaveCompetition } from './entry-queries.ts'

/** A project whose team applies with it enters the competition, and is shown from then on. */
whenever('application', ['SUBMITTED'], async ({ transaction, now }, { programmeId, after }) => {
  const { competitionId, projectId } = readOffer(after)
  const project = projectId === null ? undefined : await holdProject(transaction, projectId)
  if (project === undefined) return undefined
  const next = step(projectLifecycle, project.state, 'submit', { isCompetitionOpen: true }, now)
  // One that is shown already only enters.
  const state = next.ok ? next.value : project.state
  await enterCompetition(transaction, project, { competitionId, state, now })
  if (!next.ok) return undefined
  return {
    happened: [
      {
        noun: 'project',
        programmeId,
        subjectId: project.id,
        kind: 'SUBMITTED',
        before: { state: project.state },
        after: { state, competitionId },
      },
    ],
  }
})

/** A project whose team takes its application back has not entered the competition; what is shown of it stays. */
whenever('application', ['WITHDRAWN'], async ({ transaction }, { programmeId, after }) => {
  const { competitionId, projectId } = readOffer(after)
  if (projectId === null || !(await leaveCompetition(transaction, projectId, competitionId))) return undefined
  return {
    happened: [
      {
        noun: 'project',
        programmeId,
        subjectId: projectId,
        kind: 'WITHDRAWN',
        before: { competitionId },
        after: { competitionId: null },
      },
    ],
  }
})

/** What a project won, and what it gave back, is in its own record too. */
for (const [kind, told] of Object.entries({
  SELECTED: 'AWARDED',
  PROMOTED: 'AWARDED',
  DECLINED: 'AWARD_GIVEN_BACK',
  LAPSED: 'AWARD_GIVEN_BACK',
})) {
  whenever('application', [kind], async (_, { programmeId, subjectId, after }) => {
    const { competitionId, competitionKind, projectId, awardId } = readOffer(after)
    if (competitionKind !== 'PROJECTS' || projectId === null) return undefined
    return {
      happened: [
        {
          noun: 'project',
          programmeId,
          subjectId: projectId,
          kind: told,
          before: null,
          after: { competitionId, applicationId: subjectId, awardId },
        },
      ],
    }
  })
}
