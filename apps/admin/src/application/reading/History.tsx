import { useLingui } from '@lingui/react/macro'
import { applicationEventWords } from '@bastama/domain/application/history-words.ts'
import { resultOutcomeWords } from '@bastama/domain/competition/words.ts'
import { formatDate, formatTime } from '@bastama/domain/kernel/calendar.ts'
import { programmeZone } from '@bastama/domain/programme/programme.ts'
import { Section } from '@bastama/ui/Section.tsx'
import { Timeline } from '@bastama/ui/Timeline.tsx'
import { useLanguage } from '../../shell/i18n.ts'
import { Local } from '../../shell/Local.tsx'
import type { StaffApplication } from '../application.graphql.ts'

/** What happened to the application: what, when, by whom and why; the latest first. */
export function History({ of: { history, competition } }: { of: StaffApplication }) {
  const { t } = useLingui()
  const language = useLanguage()
  const zone = programmeZone(competition.programme)
  const titleOf = ({ kind, outcome }: StaffApplication['history'][number]) => {
    const what = applicationEventWords[language][kind]
    return outcome ? `${what}: ${resultOutcomeWords[language][outcome]}` : what
  }
  return (
    <Section title={t`What happened`} id="history">
      <Timeline
        items={history
          .map((event, index) => ({
            key: String(index),
            date: `${formatDate(language, { at: event.happenedAt, zone }, 'short')}, ${formatTime(event.happenedAt, zone)}`,
            dateTime: event.happenedAt,
            title: titleOf(event),
            children: (
              <>
                {event.actorName && (
                  <p>
                    <Local of={event.actorName} />
                  </p>
                )}
                {event.reason && (
                  <p>
                    <Local of={event.reason} />
                  </p>
                )}
              </>
            ),
          }))
          .toReversed()}
      />
    </Section>
  )
}
