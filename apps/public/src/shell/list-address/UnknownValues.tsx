import { useLingui } from '@lingui/react/macro'
import { Notice } from '@bastama/ui/Notice.tsx'
import { isPlace } from './read-list.ts'
import type { AddressValue } from './unknown-values.ts'

/** Says what the address asks for that does not exist. `href` is the list without it, which is the one shown. */
export function UnknownValues({ values, href }: { values: readonly AddressValue[]; href: string }) {
  const { t } = useLingui()
  const named = values
    .filter((value) => !isPlace(value))
    .map(({ value: words }) => t`“${words}”`)
    .join(', ')
  return (
    <>
      {named !== '' && (
        <Notice tone="warning" title={t`There is no such value: ${named}`}>
          <p>
            {t`The list is shown without it.`} <a href={href}>{t`Remove it from the address`}</a>
          </p>
        </Notice>
      )}
      {values.some(isPlace) && (
        <Notice tone="warning" title={t`There is no such place in the list`}>
          <p>
            {t`The list is shown from its beginning.`} <a href={href}>{t`Remove it from the address`}</a>
          </p>
        </Notice>
      )}
    </>
  )
}
