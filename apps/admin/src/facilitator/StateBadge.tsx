import type { FacilitatorState } from '@bastama/domain/facilitator/states.ts'
import { facilitatorStateWords } from '@bastama/domain/facilitator/words.ts'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import { Badge } from '@bastama/ui/Badge.tsx'
import type { Tone } from '@bastama/ui/Badge.tsx'
import { useLanguage } from '../shell/i18n.ts'

const tones = { DRAFT: 'neutral', PUBLISHED: 'open', HIDDEN: 'danger' } as const satisfies Record<
  FacilitatorState,
  Tone
>

/** What a profile stands at. */
export function StateBadge({ state }: { state: FacilitatorState }) {
  const language = useLanguage()
  return <Badge tone={tones[state]}>{capitalized(facilitatorStateWords[language][state])}</Badge>
}
