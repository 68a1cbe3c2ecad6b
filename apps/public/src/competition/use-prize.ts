import { useLingui } from '@lingui/react/macro'
import { formatCount } from '@bastama/domain/kernel/plural.ts'
import { countedFacilitator } from '@bastama/domain/facilitator/words.ts'
import { countedPlace } from '@bastama/domain/competition/words.ts'
import type { CompetitionCardFragment } from '../graphql/generated/graphql.ts'
import { useLanguage } from '../shell/i18n.ts'
import { moneyText } from '../shell/money.ts'

/** What can be won in a competition, in a few words; undefined where the call names neither places nor a fund. */
export function usePrize({
  kind,
  places,
  fund,
}: Pick<CompetitionCardFragment, 'kind' | 'places' | 'fund'>): string | undefined {
  const { t } = useLingui()
  const language = useLanguage()
  const amount = fund === null ? '' : moneyText(language, fund)
  const count = places === null ? '' : formatCount(language, places, countedPlace)
  if (fund !== null) return t`Prize fund: ${amount}`
  if (places === null) return undefined
  switch (kind) {
    case 'FACILITATORS':
      return formatCount(language, places, countedFacilitator)
    case 'PARTICIPANTS':
      return t`In the workshop: ${count}`
    case 'PROJECTS':
      return count
  }
}
