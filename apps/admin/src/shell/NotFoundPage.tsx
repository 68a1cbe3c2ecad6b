import { Trans, useLingui } from '@lingui/react/macro'
import { ButtonLink } from '@bastama/ui/ButtonLink.tsx'
import { ErrorPage } from '@bastama/ui/ErrorPage.tsx'
import { paths } from '../paths.ts'
import { useLanguage } from './i18n.ts'
import { ScreenTitle } from './ScreenTitle.tsx'

/** For an address without a page, and for one whose thing does not exist or may not be seen. */
export function NotFoundPage() {
  const { t } = useLingui()
  const language = useLanguage()
  return (
    <>
      <ScreenTitle>{t`Page not found`}</ScreenTitle>
      <ErrorPage
        code="404"
        title={t`Page not found`}
        actions={<ButtonLink href={paths.overview(language)}>{t`To the overview`}</ButtonLink>}
      >
        <p>
          <Trans>There is nothing at this address, or it is not yet published.</Trans>
        </p>
      </ErrorPage>
    </>
  )
}
