import { useLingui } from '@lingui/react/macro'
import { langOf } from '@bastama/domain/kernel/language.ts'
import { formatNumber } from '@bastama/domain/kernel/number.ts'
import { MediaCard } from '@bastama/ui/MediaCard.tsx'
import { SampleMark } from '@bastama/ui/SampleMark.tsx'
import type { ProjectCardFragment } from '../../graphql/generated/graphql.ts'
import { paths } from '../../paths.ts'
import { useLanguage } from '../i18n.ts'
import { ProjectBadges } from './ProjectBadges.tsx'
import { ProjectCover } from './ProjectCover.tsx'

/** A project as one of many. `list` is the query of the list that it stands in. */
export function ProjectCard({
  project,
  list,
  level = 3,
  isPriority = false,
  isMarkedByList = false,
}: {
  project: ProjectCardFragment
  list?: string | undefined
  level?: 2 | 3
  /** Seen without scrolling: its picture is loaded at once. */
  isPriority?: boolean
  /** The list says of all its entries that they are sample data. */
  isMarkedByList?: boolean
}) {
  const { t } = useLingui()
  const language = useLanguage()
  const count = formatNumber(language, project.supportCount)
  const facts = [
    project.theme?.name.text,
    project.district?.name.text,
    project.supportCount > 0 ? t`Support: ${count}` : undefined,
  ]
  return (
    <MediaCard
      title={project.title.text}
      lang={langOf(project.title, language)}
      href={paths.project(language, project.slug, list)}
      level={level}
      picture={<ProjectCover project={project} isPriority={isPriority} />}
      marks={
        <>
          <ProjectBadges project={project} />
          {project.isSample && !isMarkedByList && <SampleMark label={t`sample data`} />}
        </>
      }
      facts={facts.filter((fact) => fact !== undefined)}
      summary={project.summary.text}
      summaryLang={langOf(project.summary, language)}
    />
  )
}
