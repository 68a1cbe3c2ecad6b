import { useLingui } from '@lingui/react/macro'
import { formatDate, formatMoment, formatRelative } from '@bastama/domain/kernel/calendar.ts'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import { phaseStepWords } from '@bastama/domain/competition/words.ts'
import type { CompetitionCardFragment } from '../graphql/generated/graphql.ts'
import { useLanguage } from '../shell/i18n.ts'
import { useTimeLeft } from '../shell/time/use-time-left.ts'

export interface DateLine {
  readonly term: string
  readonly text: string
  /** Machine-readable. */
  readonly dateTime: string
}

type Facts = Pick<
  CompetitionCardFragment,
  'phase' | 'opensAt' | 'closesAt' | 'resultsDueOn' | 'announcedAt' | 'cancelledAt'
>

/** The dates that matter to a reader in the phase in which a competition stands, the nearest with how far it is. */
export function useDates(
  { phase, opensAt, closesAt, resultsDueOn, announcedAt, cancelledAt }: Facts,
  zone: string,
  now: string,
): DateLine[] {
  const { t } = useLingui()
  const language = useLanguage()
  const words = phaseStepWords[language]
  const left = useTimeLeft(closesAt, now, zone)
  const opens = {
    term: capitalized(words.OPENS),
    text: formatMoment(language, opensAt, zone),
    dateTime: opensAt,
  }
  const deadline = formatMoment(language, closesAt, zone, { edge: 'end' })
  const closes = { term: capitalized(words.CLOSES), text: deadline, dateTime: closesAt }
  const due =
    resultsDueOn === null
      ? []
      : [
          {
            term: capitalized(words.RESULTS_DUE),
            text: formatDate(language, resultsDueOn),
            dateTime: resultsDueOn,
          },
        ]
  switch (phase) {
    case 'DRAFT':
    case 'UPCOMING':
      return [{ ...opens, text: `${opens.text} (${formatRelative(language, opensAt, now, zone)})` }, closes]
    case 'OPEN':
      return [{ ...closes, text: `${closes.text} (${left})` }, ...due]
    case 'IN_REVIEW':
      return [closes, ...due]
    case 'ANNOUNCED':
    case 'ARCHIVED':
      return announcedAt === null
        ? [closes]
        : [
            closes,
            {
              term: t`Results announced`,
              text: formatDate(language, { at: announcedAt, zone }),
              dateTime: announcedAt,
            },
          ]
    case 'CANCELLED':
      return cancelledAt === null
        ? []
        : [
            {
              term: t`Cancelled on`,
              text: formatDate(language, { at: cancelledAt, zone }),
              dateTime: cancelledAt,
            },
          ]
  }
}
