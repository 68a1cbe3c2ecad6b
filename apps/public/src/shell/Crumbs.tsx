import { useLingui } from '@lingui/react/macro'
import { useLocation } from 'react-router'
import { Breadcrumbs } from '@bastama/ui/Breadcrumbs.tsx'
import type { Crumb } from '@bastama/ui/Breadcrumbs.tsx'
import { paths } from '../paths.ts'
import { useLanguage } from './i18n.ts'
import { StructuredData } from './frame/StructuredData.tsx'
import { useOrigin } from './use-origin.ts'

/** The way up from a page, from the home page on, for readers and for search engines; the last one is the page itself. */
export function Crumbs({ items }: { items: readonly Crumb[] }) {
  const { t } = useLingui()
  const language = useLanguage()
  const { pathname } = useLocation()
  const origin = useOrigin()
  const way = [{ label: t`Home`, href: paths.home(language) }, ...items]
  return (
    <>
      <Breadcrumbs label={t`You are here`} items={way} />
      <StructuredData
        thing={{
          '@type': 'BreadcrumbList',
          itemListElement: way.map(({ label, href }, index) => ({
            '@type': 'ListItem',
            position: index + 1,
            name: label,
            item: origin + (href ?? pathname),
          })),
        }}
      />
    </>
  )
}
