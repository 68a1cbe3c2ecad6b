import type { CompetitionPhase } from '@bastama/domain/competition/phase.ts'
import { competitionPhaseWords } from '@bastama/domain/competition/words.ts'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import { Badge } from '@bastama/ui/Badge.tsx'
import type { Tone } from '@bastama/ui/Badge.tsx'
import { useLanguage } from './i18n.ts'

const tones = {
  DRAFT: 'neutral',
  UPCOMING: 'soon',
  OPEN: 'open',
  IN_REVIEW: 'review',
  ANNOUNCED: 'info',
  ARCHIVED: 'neutral',
  CANCELLED: 'danger',
} as const satisfies Record<CompetitionPhase, Tone>

/** Where a competition stands, in a word and a shape. */
export function PhaseBadge({ phase }: { phase: CompetitionPhase }) {
  return <Badge tone={tones[phase]}>{capitalized(competitionPhaseWords[useLanguage()][phase])}</Badge>
}
