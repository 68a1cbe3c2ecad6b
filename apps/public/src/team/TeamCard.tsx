import { useLingui } from '@lingui/react/macro'
import { langOf } from '@bastama/domain/kernel/language.ts'
import { formatCount } from '@bastama/domain/kernel/plural.ts'
import { countedMember } from '@bastama/domain/team/words.ts'
import { Card, CardTitle } from '@bastama/ui/Card.tsx'
import { SampleMark } from '@bastama/ui/SampleMark.tsx'
import { Stack } from '@bastama/ui/Stack.tsx'
import type { TeamsQuery } from '../graphql/generated/graphql.ts'
import { paths } from '../paths.ts'
import { useLanguage } from '../shell/i18n.ts'
import { Local } from '../shell/Local.tsx'

/** A team as one of many. */
export function TeamCard({
  team,
  isMarkedByList = false,
}: {
  team: TeamsQuery['teams']['nodes'][number]
  /** The list says of all its entries that they are sample data. */
  isMarkedByList?: boolean
}) {
  const { t } = useLingui()
  const language = useLanguage()
  return (
    <Card>
      <CardTitle level={2} href={paths.team(language, team.slug)} lang={langOf(team.name, language)}>
        {team.name.text}
      </CardTitle>
      <Stack direction="row" gap="s">
        <span>{formatCount(language, team.members.length, countedMember)}</span>
        {team.isSample && !isMarkedByList && <SampleMark label={t`sample data`} />}
      </Stack>
      {team.summary !== null && (
        <p>
          <Local of={team.summary} />
        </p>
      )}
      {team.projects.nodes.map((project) => (
        <p key={project.slug}>
          <a href={paths.project(language, project.slug)}>
            <Local of={project.title} />
          </a>
        </p>
      ))}
    </Card>
  )
}
