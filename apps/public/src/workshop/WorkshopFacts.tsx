import { useLingui } from '@lingui/react/macro'
import { formatNumber, formatPercent } from '@bastama/domain/kernel/number.ts'
import { formatCount } from '@bastama/domain/kernel/plural.ts'
import { attendanceNeeded } from '@bastama/domain/workshop/attendance.ts'
import { countedSession } from '@bastama/domain/workshop/words.ts'
import { Card } from '@bastama/ui/Card.tsx'
import { DefinitionList } from '@bastama/ui/DefinitionList.tsx'
import type { Definition } from '@bastama/ui/DefinitionList.tsx'
import { TextLink } from '@bastama/ui/TextLink.tsx'
import type { WorkshopQuery } from '../graphql/generated/graphql.ts'
import { paths } from '../paths.ts'
import { useLanguage } from '../shell/i18n.ts'
import { useListQuery } from '../shell/list-return/use-list-query.ts'
import { Local } from '../shell/Local.tsx'
import styles from './WorkshopFacts.module.css'

/** Who took part, who selected them, and what it takes to complete the workshop. */
export function WorkshopFacts({ workshop }: { workshop: NonNullable<WorkshopQuery['workshop']> }) {
  const { t } = useLingui()
  const language = useLanguage()
  const list = useListQuery()
  const { stages, enrolmentCount, participantCount, attendancePercent, competition } = workshop
  const sessionCount = stages.reduce((sum, stage) => sum + stage.sessions.length, 0)
  const sessions = formatCount(language, sessionCount, countedSession)
  const percent = formatPercent(language, attendancePercent / 100)
  const needed = formatNumber(language, attendanceNeeded(sessionCount, attendancePercent))
  const items: (Definition | false)[] = [
    participantCount > 0 && {
      term: t`Different people who took part`,
      details: <strong>{formatNumber(language, participantCount)}</strong>,
    },
    enrolmentCount > 0 && { term: t`Enrolled`, details: formatNumber(language, enrolmentCount) },
    competition !== null && {
      term: t`Participants were selected by`,
      details: (
        <TextLink href={paths.competition(language, competition.slug, list)}>
          <Local of={competition.title} />
        </TextLink>
      ),
    },
    {
      term: t`To complete the workshop`,
      details:
        sessionCount === 0
          ? t`Attend ${percent} of the sessions at least.`
          : t`Attend ${percent} of the sessions at least: ${needed} of ${sessions}.`,
    },
  ]
  return (
    <div className={styles.facts}>
      <Card>
        <DefinitionList layout="above" items={items.filter((item) => item !== false)} />
      </Card>
    </div>
  )
}
