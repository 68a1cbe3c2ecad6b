import { capitalized } from '@bastama/domain/kernel/words.ts'
import { competitionPhaseWords } from '@bastama/domain/competition/words.ts'
import { Badge } from '@bastama/ui/Badge.tsx'
import type { Tone } from '@bastama/ui/Badge.tsx'
import type { CompetitionPhase } from '../graphql/generated/graphql.ts'
import { useLanguage } from '../shell/i18n.ts'

const tones: Readonly<Record<CompetitionPhase, Tone>> = {
  DRAFT: 'neutral',
  UPCOMING: 'soon',
  OPEN: 'open',
  IN_REVIEW: 'review',
  ANNOUNCED: 'info',
  ARCHIVED: 'neutral',
  CANCELLED: 'danger',
}

/** Where a competition stands. */
export function PhaseBadge({ phase }: { phase: CompetitionPhase }) {
  const language = useLanguage()
  return <Badge tone={tones[phase]}>{capitalized(competitionPhaseWords[language][phase])}</Badge>
}
