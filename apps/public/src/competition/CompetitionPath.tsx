import { useLingui } from '@lingui/react/macro'
import { formatDate, formatMoment } from '@bastama/domain/kernel/calendar.ts'
import { zoneName } from '@bastama/domain/kernel/time.ts'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import { phaseSteps } from '@bastama/domain/competition/phase.ts'
import type { PhaseStep } from '@bastama/domain/competition/phase.ts'
import { phaseStepWords } from '@bastama/domain/competition/words.ts'
import { Path } from '@bastama/ui/path/Path.tsx'
import { useLanguage } from '../shell/i18n.ts'
import type { CompetitionDetails } from './competition-details.ts'
import styles from './CompetitionPath.module.css'

const states = { PASSED: 'done', NEXT: 'current', AHEAD: 'next', LATE: 'next' } as const

/** The steps of a competition with their dates, and where it is now. */
export function CompetitionPath({
  competition,
  zone,
  now,
}: {
  competition: CompetitionDetails
  zone: string
  now: string
}) {
  const { t } = useLingui()
  const language = useLanguage()
  const clock = zoneName(language, zone, now)
  const isAnnounced = competition.announcedAt !== null
  const firstDeadline = competition.deadlineExtensions[0]?.closedAt
  const standingLabels: Readonly<Record<PhaseStep['standing'], string>> = {
    PASSED: t`done`,
    NEXT: t`next`,
    AHEAD: t`ahead`,
    LATE: t`late`,
  }
  const promised = competition.resultsDueOn === null ? '' : formatDate(language, competition.resultsDueOn)
  const noteOf = ({ step, standing }: PhaseStep): string | undefined => {
    if (standing === 'LATE') return t`The day has passed, the results are not out yet.`
    if (step === 'CLOSES' && firstDeadline !== undefined) {
      const before = formatMoment(language, firstDeadline, zone, { edge: 'end' })
      return t`Extended; it was ${before}`
    }
    if (step === 'ANNOUNCED' && isAnnounced && promised !== '') return t`Promised by ${promised}`
    return undefined
  }
  const dateOf = ({ step, at, on }: PhaseStep): { date: string; dateTime?: string } => {
    if (on !== null) return { date: formatDate(language, on), dateTime: on }
    if (at === null) return { date: t`the day is not set yet` }
    const dateTime = new Date(at).toISOString()
    const isDay = step === 'ANNOUNCED' || step === 'CANCELLED'
    if (isDay) return { date: formatDate(language, { at, zone }), dateTime }
    return {
      date: formatMoment(language, at, zone, { edge: step === 'CLOSES' ? 'end' : 'start' }),
      dateTime,
    }
  }
  // The day that was promised stands beside the day that it became.
  const steps = phaseSteps(competition, zone, now).filter(
    ({ step }) => !(step === 'RESULTS_DUE' && isAnnounced),
  )
  return (
    <div className={styles.path}>
      <Path
        label={t`The path of the competition`}
        hereLabel={competition.state === 'CANCELLED' ? t`Stopped here` : t`You are here. Next:`}
        phases={steps.map((step) => ({
          key: step.step,
          title: capitalized(phaseStepWords[language][step.step]),
          ...dateOf(step),
          // A competition that was called off ends where it stood: nothing was reached there.
          state: step.step === 'CANCELLED' ? 'current' : states[step.standing],
          stateLabel: standingLabels[step.standing],
          note: noteOf(step),
        }))}
      />
      <p className={styles.zone}>{t`Time zone: ${clock}.`}</p>
    </div>
  )
}
