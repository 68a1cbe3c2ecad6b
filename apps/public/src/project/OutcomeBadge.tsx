import { useLingui } from '@lingui/react/macro'
import type { ResultOutcome } from '@bastama/domain/competition/competition.ts'
import { resultOutcomeWords } from '@bastama/domain/competition/words.ts'
import { Badge } from '@bastama/ui/Badge.tsx'
import type { Tone } from '@bastama/ui/Badge.tsx'
import { useLanguage } from '../shell/i18n.ts'

const tones: Readonly<Record<ResultOutcome, Tone>> = {
  SELECTED: 'won',
  RESERVE: 'soon',
  NOT_SELECTED: 'info',
}

/** What a competition decided of the application. */
export function OutcomeBadge({ outcome }: { outcome: ResultOutcome }) {
  const { t } = useLingui()
  const decided = resultOutcomeWords[useLanguage()][outcome]
  return <Badge tone={tones[outcome]}>{t`Application ${decided}`}</Badge>
}
