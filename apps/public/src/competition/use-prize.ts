import { useLingui } from '@lingui/react/macro'
import { formatNumber } from '@bastama/domain/kernel/number.ts'
import type { CompetitionCardFragment } from '../graphql/generated/graphql.ts'
import { useLanguage } from '../shell/i18n.ts'
import { moneyText } from '../shell/money.ts'

/** What can be won in a competition: its fund, else its places; undefined where the call names neither. */
export function usePrize({
  places,
  fund,
}: Pick<CompetitionCardFragment, 'places' | 'fund'>): { term: string; details: string } | undefined {
  const { t } = useLingui()
  const language = useLanguage()
  if (fund !== null) return { term: t`Prize fund`, details: moneyText(language, fund) }
  return places === null ? undefined : { term: t`Places`, details: formatNumber(language, places) }
}
