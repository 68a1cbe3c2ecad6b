import { useLingui } from '@lingui/react/macro'
import { formatNumber } from '@bastama/domain/kernel/number.ts'
import { useLanguage } from '../i18n.ts'

/** Says that a list is cut off at its beginning; nothing where all of it is shown. */
export function LatestOf({ shown: shownCount, total: totalCount }: { shown: number; total: number }) {
  const { t } = useLingui()
  const language = useLanguage()
  if (shownCount >= totalCount) return null
  const shown = formatNumber(language, shownCount)
  const total = formatNumber(language, totalCount)
  return <p>{t`The latest ${shown} of ${total} are shown.`}</p>
}
