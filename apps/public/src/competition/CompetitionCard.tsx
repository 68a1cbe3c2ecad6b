import { useLingui } from '@lingui/react/macro'
import { langOf } from '@bastama/domain/kernel/language.ts'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import { competitionKindWords } from '@bastama/domain/competition/words.ts'
import { Card, CardTitle } from '@bastama/ui/Card.tsx'
import { DefinitionList } from '@bastama/ui/DefinitionList.tsx'
import { SampleMark } from '@bastama/ui/SampleMark.tsx'
import { Stack } from '@bastama/ui/Stack.tsx'
import type { CompetitionCardFragment } from '../graphql/generated/graphql.ts'
import { paths } from '../paths.ts'
import { useLanguage } from '../shell/i18n.ts'
import { Local } from '../shell/Local.tsx'
import { PhaseBadge } from './PhaseBadge.tsx'
import { useDates } from './use-dates.ts'
import { usePrize } from './use-prize.ts'
import styles from './CompetitionCard.module.css'

/** A competition as one of many: where it stands, who may apply while one may, its dates, what can be won. */
export function CompetitionCard({
  competition,
  zone,
  now,
  isMarkedByList = false,
}: {
  competition: CompetitionCardFragment
  zone: string
  now: string
  /** The list says of all its entries that they are sample data. */
  isMarkedByList?: boolean
}) {
  const { t } = useLingui()
  const language = useLanguage()
  const dates = useDates(competition, zone, now)
  const prize = usePrize(competition)
  const isAhead = competition.phase === 'OPEN' || competition.phase === 'UPCOMING'
  return (
    <Card tone={competition.phase === 'OPEN' ? 'green' : 'raised'}>
      <div className={styles.card}>
        <div className={styles.columns}>
          <div className={styles.about}>
            <Stack direction="row" gap="s">
              <PhaseBadge phase={competition.phase} />
              {competition.isSample && !isMarkedByList && <SampleMark label={t`sample data`} />}
            </Stack>
            <p className={styles.kind}>{capitalized(competitionKindWords[language][competition.kind])}</p>
            <CardTitle
              href={paths.competition(language, competition.slug)}
              lang={langOf(competition.title, language)}
            >
              {competition.title.text}
            </CardTitle>
            <p>
              <Local of={competition.summary} />
            </p>
          </div>
          <DefinitionList
            layout="above"
            items={[
              ...(isAhead
                ? [{ term: t`Who may apply`, details: <Local of={competition.whoMayApply} /> }]
                : []),
              ...dates.map(({ term, text, dateTime }) => ({
                term,
                details: <time dateTime={dateTime}>{text}</time>,
              })),
              ...(prize === undefined ? [] : [prize]),
            ]}
          />
        </div>
      </div>
    </Card>
  )
}
