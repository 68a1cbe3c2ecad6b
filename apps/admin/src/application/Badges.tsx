import { useLingui } from '@lingui/react/macro'
import type { ApplicationState } from '@bastama/domain/application/states.ts'
import { applicationStateWords } from '@bastama/domain/application/words.ts'
import type { ResultOutcome } from '@bastama/domain/competition/competition.ts'
import { resultOutcomeWords } from '@bastama/domain/competition/words.ts'
import type { Language } from '@bastama/domain/kernel/language.ts'
import { formatNumber } from '@bastama/domain/kernel/number.ts'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import { Badge } from '@bastama/ui/Badge.tsx'
import type { Tone } from '@bastama/ui/Badge.tsx'
import { useLanguage } from '../shell/i18n.ts'

const outcomeTones = {
  SELECTED: 'won',
  RESERVE: 'soon',
  NOT_SELECTED: 'neutral',
} as const satisfies Record<ResultOutcome, Tone>

const stateTones = {
  ...outcomeTones,
  DRAFT: 'neutral',
  SUBMITTED: 'info',
  INCOMPLETE: 'soon',
  INELIGIBLE: 'danger',
  IN_ROUND: 'review',
  CONFIRMED: 'open',
  DECLINED: 'neutral',
  LAPSED: 'danger',
  WITHDRAWN: 'neutral',
} as const satisfies Record<ApplicationState, Tone>

/** Where an application stands; on the reserve list, in which place. */
function StateBadge({
  of: { state, reservePlace },
}: {
  of: { readonly state: ApplicationState; readonly reservePlace?: number | null }
}) {
  const language = useLanguage()
  const words = capitalized(applicationStateWords[language][state])
  const place = state === 'RESERVE' && typeof reservePlace === 'number' ? reservePlace : undefined
  return <Badge tone={stateTones[state]}>{withPlace(words, place, language)}</Badge>
}

/** In these a place was offered: whoever was decided to be on the reserve list has moved up to it. */
const offered: readonly ApplicationState[] = ['SELECTED', 'CONFIRMED', 'LAPSED']

/** Where an application stands, and whether its place came from the reserve list. */
export function StandingBadge({
  of,
}: {
  of: {
    readonly state: ApplicationState
    readonly reservePlace?: number | null
    readonly decision?: { readonly outcome: ResultOutcome } | null
  }
}) {
  const { t } = useLingui()
  const hasMovedUp = of.decision?.outcome === 'RESERVE' && offered.includes(of.state)
  return (
    <>
      <StateBadge of={of} />
      {hasMovedUp && <> {t`from the reserve list`}</>}
    </>
  )
}

/** What was decided; on the reserve list, in which place. */
export function OutcomeBadge({
  of: { outcome, reservePlace },
}: {
  of: { readonly outcome: ResultOutcome; readonly reservePlace?: number | null }
}) {
  const language = useLanguage()
  const words = capitalized(resultOutcomeWords[language][outcome])
  return <Badge tone={outcomeTones[outcome]}>{withPlace(words, reservePlace ?? undefined, language)}</Badge>
}

function withPlace(words: string, place: number | undefined, language: Language) {
  return place === undefined ? words : `${words}: ${formatNumber(language, place)}`
}
