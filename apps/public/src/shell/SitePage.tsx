import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Page } from '@bastama/ui/Page.tsx'
import { SkipLink } from '@bastama/ui/shell/SkipLink.tsx'
import type { SiteFragment } from '../graphql/generated/graphql.ts'
import { DemoBanner } from './frame/DemoBanner.tsx'
import { PageHead } from './frame/PageHead.tsx'
import type { PageHeadProps } from './frame/PageHead.tsx'
import { ListReturn } from './list-return/ListReturn.tsx'
import { PortalFooter } from './frame/PortalFooter.tsx'
import { PortalHeader } from './frame/PortalHeader.tsx'

export interface SitePageProps extends Omit<PageHeadProps, 'programme'> {
  /** The answer of the page's operation, which spreads the fragment Site; left out where there is none (errors). */
  site?: SiteFragment
  /** Stands over the whole width before the page's matter. */
  hero?: ReactNode
  /** The matter itself stands over the whole width and places its own `Page`s. */
  isFullWidth?: boolean
  children: ReactNode
}

/** The frame of every page: what the head of the document says, header, matter, footer. */
export function SitePage({ site, hero, isFullWidth = false, children, ...head }: SitePageProps) {
  const { t } = useLingui()
  const programme = site?.programmes.nodes[0]
  return (
    <>
      <PageHead {...head} programme={programme?.name.text} />
      <SkipLink label={t`Skip to the content`} />
      <DemoBanner />
      <PortalHeader programme={programme} />
      <main id="main" tabIndex={-1}>
        {hero}
        <ListReturn />
        {isFullWidth ? children : <Page>{children}</Page>}
      </main>
      <PortalFooter programme={programme} />
    </>
  )
}
