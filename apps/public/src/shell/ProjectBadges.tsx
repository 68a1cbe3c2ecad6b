import { useLingui } from '@lingui/react/macro'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import { projectStateWords } from '@bastama/domain/project/words.ts'
import { Badge } from '@bastama/ui/Badge.tsx'
import type { Tone } from '@bastama/ui/Badge.tsx'
import type { ProjectState } from '../graphql/generated/graphql.ts'
import { useLanguage } from './i18n.ts'

const tones: Readonly<Record<ProjectState, Tone>> = {
  DRAFT: 'neutral',
  SUBMITTED: 'neutral',
  PUBLISHED: 'neutral',
  IN_PROGRESS: 'open',
  COMPLETED: 'info',
  STOPPED: 'danger',
}

/** Where a project stands, and whether a competition gave it an award. */
export function ProjectBadges({ project }: { project: { state: ProjectState; isFunded: boolean } }) {
  const { t } = useLingui()
  const language = useLanguage()
  return (
    <>
      {project.isFunded && <Badge tone="won">{t`Funded`}</Badge>}
      <Badge tone={tones[project.state]}>{capitalized(projectStateWords[language][project.state])}</Badge>
    </>
  )
}
