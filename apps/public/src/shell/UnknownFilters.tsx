import { useLingui } from '@lingui/react/macro'
import { Notice } from '@bastama/ui/Notice.tsx'
import type { FilterValue } from './unknown-filters.ts'

/** Says which values in the address no filter has. `href` is the list without them, which is the one shown. */
export function UnknownFilters({ values, href }: { values: readonly FilterValue[]; href: string }) {
  const { t } = useLingui()
  if (values.length === 0) return null
  const named = values.map(({ value: words }) => t`“${words}”`).join(', ')
  return (
    <Notice tone="warning" title={t`This filter value does not exist: ${named}`}>
      <p>
        {t`The list is shown without it.`} <a href={href}>{t`Remove it from the address`}</a>
      </p>
    </Notice>
  )
}
