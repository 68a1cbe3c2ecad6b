import { useLingui } from '@lingui/react/macro'
import { useLocation } from 'react-router'
import { formatNumber } from '@bastama/domain/kernel/number.ts'
import { Card } from '@bastama/ui/Card.tsx'
import { DefinitionList } from '@bastama/ui/DefinitionList.tsx'
import type { Definition } from '@bastama/ui/DefinitionList.tsx'
import { Stack } from '@bastama/ui/Stack.tsx'
import { TextLink } from '@bastama/ui/TextLink.tsx'
import type { ProjectQuery } from '../graphql/generated/graphql.ts'
import { paths } from '../paths.ts'
import { useLanguage } from '../shell/i18n.ts'
import { useListQuery } from '../shell/list-return/use-list-query.ts'
import { Local } from '../shell/Local.tsx'
import { moneyText } from '../shell/money.ts'
import { useOrigin } from '../shell/use-origin.ts'

/** Who does the project, where, who pays for it, and how to share it. */
export function ProjectFacts({ project }: { project: NonNullable<ProjectQuery['project']> }) {
  const { t } = useLingui()
  const language = useLanguage()
  const list = useListQuery()
  const { pathname } = useLocation()
  const origin = useOrigin()
  const address = `${origin}${pathname}`
  const awards = project.results.nodes.filter(
    (result) => result.outcome === 'SELECTED' && result.competition !== null,
  )
  const items: (Definition | false)[] = [
    project.team !== null && {
      term: t`Team`,
      details: (
        <TextLink href={paths.team(language, project.team.slug, list)}>
          <Local of={project.team.name} />
        </TextLink>
      ),
    },
    ...awards.map(
      ({ competition, award, amount }): Definition | false =>
        competition !== null && {
          term: t`Funded by`,
          details: (
            <Stack gap="s">
              <TextLink href={paths.competition(language, competition.slug, list)}>
                <Local of={competition.title} />
              </TextLink>
              {award !== null && <Local of={award.name} />}
              {amount !== null && <strong>{moneyText(language, amount)}</strong>}
            </Stack>
          ),
        },
    ),
    project.isFunded &&
      project.programme?.funder !== null &&
      project.programme !== null && { term: t`Funder`, details: <Local of={project.programme.funder} /> },
    project.results.nodes.length === 0 &&
      project.competition !== null && {
        term: t`Entered the competition`,
        details: (
          <TextLink href={paths.competition(language, project.competition.slug, list)}>
            <Local of={project.competition.title} />
          </TextLink>
        ),
      },
    project.theme !== null && {
      term: t`Theme`,
      details: (
        <TextLink href={paths.projects(language, String(new URLSearchParams({ theme: project.theme.slug })))}>
          <Local of={project.theme.name} />
        </TextLink>
      ),
    },
    project.district !== null && {
      term: t`District`,
      details: (
        <TextLink
          href={paths.projects(language, String(new URLSearchParams({ district: project.district.slug })))}
        >
          <Local of={project.district.name} />
        </TextLink>
      ),
    },
    project.address !== null && { term: t`Where`, details: <Local of={project.address} /> },
    project.budget !== null && { term: t`Budget`, details: moneyText(language, project.budget) },
    project.ownContribution !== null && {
      term: t`Own contribution`,
      details: moneyText(language, project.ownContribution),
    },
    project.supportCount > 0 && {
      term: t`Supported by residents`,
      details: formatNumber(language, project.supportCount),
    },
    {
      term: t`Share`,
      details: (
        <TextLink
          href={`mailto:?subject=${encodeURIComponent(project.title.text)}&body=${encodeURIComponent(address)}`}
        >
          {t`Send by mail`}
        </TextLink>
      ),
    },
  ]
  return (
    <Card>
      <DefinitionList layout="above" items={items.filter((item) => item !== false)} />
    </Card>
  )
}
