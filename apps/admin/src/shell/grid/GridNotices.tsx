import { useLingui } from '@lingui/react/macro'
import { Notice } from '@bastama/ui/Notice.tsx'
import type { GridPlace } from './use-grid.ts'

/** Says what of the address this list does not know, and leads to the address without it. */
export function UnknownInAddress({ values, href }: GridPlace<string, string>['unknown']) {
  const { t } = useLingui()
  if (values.length === 0) return null
  const named = values.map(({ name, value }) => `${name}=${value}`).join(', ')
  return (
    <Notice tone="warning" title={t`The address asks for what this list does not have: ${named}`}>
      <p>
        {t`The list is shown without it.`} <a href={href}>{t`Remove it from the address`}</a>
      </p>
    </Notice>
  )
}

/** In place of a page whose beginning the list no longer knows. */
export function LostPage({ href }: { href: string }) {
  const { t } = useLingui()
  return (
    <Notice tone="warning" title={t`This page of the list is no longer there`}>
      <p>
        <a href={href}>{t`To the first page`}</a>
      </p>
    </Notice>
  )
}
