import { useLingui } from '@lingui/react/macro'
import type { ResultOutcome } from '@bastama/domain/competition/competition.ts'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import { projectStateWords } from '@bastama/domain/project/words.ts'
import { Badge } from '@bastama/ui/Badge.tsx'
import type { Tone } from '@bastama/ui/Badge.tsx'
import type { ProjectCardFragment, ProjectState } from '../../graphql/generated/graphql.ts'
import { useLanguage } from '../i18n.ts'

const stateTones: Readonly<Record<ProjectState, Tone>> = {
  DRAFT: 'neutral',
  SUBMITTED: 'neutral',
  PUBLISHED: 'neutral',
  IN_PROGRESS: 'open',
  COMPLETED: 'info',
  STOPPED: 'danger',
}

const outcomeTones: Readonly<Record<ResultOutcome, Tone>> = {
  SELECTED: 'won',
  RESERVE: 'soon',
  NOT_SELECTED: 'neutral',
}

export type StandingProject = Pick<ProjectCardFragment, 'state' | 'isFunded' | 'decisions'>

/** Whether a competition gave a project an award, or else what it decided; and where the project stands; each in words. */
export function useProjectStanding(): (project: StandingProject) => { words: string; tone: Tone }[] {
  const { t } = useLingui()
  const language = useLanguage()
  const outcomeWords: Readonly<Record<ResultOutcome, string>> = {
    SELECTED: t`Selected by the competition`,
    RESERVE: t`On the reserve list`,
    NOT_SELECTED: t`Took part, was not selected`,
  }
  return ({ state, isFunded, decisions }) => {
    const outcome = decisions.nodes[0]?.outcome
    // Once it is decided, that the project was submitted says nothing more.
    const isStateTold = state !== 'SUBMITTED' || outcome === undefined
    return [
      ...(isFunded ? [{ words: t`Funded`, tone: 'won' } as const] : []),
      ...(!isFunded && outcome !== undefined
        ? [{ words: outcomeWords[outcome], tone: outcomeTones[outcome] }]
        : []),
      ...(isStateTold
        ? [{ words: capitalized(projectStateWords[language][state]), tone: stateTones[state] }]
        : []),
    ]
  }
}

/** The same as badges. */
export function ProjectBadges({ project }: { project: StandingProject }) {
  return useProjectStanding()(project).map(({ words, tone }) => (
    <Badge key={words} tone={tone}>
      {words}
    </Badge>
  ))
}
