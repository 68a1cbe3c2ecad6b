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

/** Whether a competition gave a project an award, or else what it decided; and where the project stands. */
export function ProjectBadges({
  project: { state, isFunded, decisions },
}: {
  project: Pick<ProjectCardFragment, 'state' | 'isFunded' | 'decisions'>
}) {
  const { t } = useLingui()
  const language = useLanguage()
  const outcome = decisions.nodes[0]?.outcome
  const outcomeWords: Readonly<Record<ResultOutcome, string>> = {
    SELECTED: t`Selected by the competition`,
    RESERVE: t`On the reserve list`,
    NOT_SELECTED: t`Took part, was not selected`,
  }
  // Once it is decided, that the project was submitted says nothing more.
  const isStateTold = state !== 'SUBMITTED' || outcome === undefined
  return (
    <>
      {isFunded && <Badge tone="won">{t`Funded`}</Badge>}
      {!isFunded && outcome !== undefined && (
        <Badge tone={outcomeTones[outcome]}>{outcomeWords[outcome]}</Badge>
      )}
      {isStateTold && (
        <Badge tone={stateTones[state]}>{capitalized(projectStateWords[language][state])}</Badge>
      )}
    </>
  )
}
