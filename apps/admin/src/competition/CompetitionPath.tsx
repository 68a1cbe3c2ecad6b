import { useLingui } from '@lingui/react/macro'
import {
  formatDate,
  formatDateTime,
  formatDeadline,
  formatRelative,
} from '@bastama/domain/kernel/calendar.ts'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import { phaseSteps } from '@bastama/domain/competition/phase.ts'
import type { PathFacts, PhaseStep } from '@bastama/domain/competition/phase.ts'
import { phaseStepWords } from '@bastama/domain/competition/words.ts'
import { Path } from '@bastama/ui/path/Path.tsx'
import type { PathPhase } from '@bastama/ui/path/Path.tsx'
import { useNow } from '../shell/clock.ts'
import { useLanguage } from '../shell/i18n.ts'

/** The dates of a competition as a path, and where it stands on it. */
export function CompetitionPath({ of, zone }: { of: PathFacts; zone: string }) {
  const { t } = useLingui()
  const language = useLanguage()
  const now = useNow()
  const dateOf = ({ step, at, on }: PhaseStep) => {
    if (at !== null) return (step === 'CLOSES' ? formatDeadline : formatDateTime)(language, at, zone)
    return on === null ? t`date to be set` : formatDate(language, on)
  }
  const note = (step: PhaseStep) => {
    if (step.standing === 'LATE') return t`The day has passed without an announcement.`
    if (step.standing !== 'NEXT' || step.at === null) return undefined
    return formatRelative(language, step.at, now, zone)
  }
  const standings = {
    PASSED: { state: 'done', stateLabel: t`done` },
    LATE: { state: 'current', stateLabel: t`late` },
    NEXT: { state: 'current', stateLabel: t`next` },
    AHEAD: { state: 'next', stateLabel: t`ahead` },
  } as const satisfies Record<PhaseStep['standing'], Pick<PathPhase, 'state' | 'stateLabel'>>
  return (
    <Path
      label={t`Dates of the competition`}
      hereLabel={t`Next step`}
      phases={phaseSteps(of, zone, now).map((step) => ({
        key: step.step,
        title: capitalized(phaseStepWords[language][step.step]),
        date: dateOf(step),
        ...(step.at !== null && { dateTime: new Date(step.at).toISOString() }),
        ...standings[step.standing],
        note: note(step),
      }))}
    />
  )
}
