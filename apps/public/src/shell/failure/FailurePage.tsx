import { useLingui } from '@lingui/react/macro'
import { isRouteErrorResponse } from 'react-router'
import { ButtonLink } from '@bastama/ui/ButtonLink.tsx'
import { ErrorPage } from '@bastama/ui/ErrorPage.tsx'
import { SearchField } from '@bastama/ui/SearchField.tsx'
import { paths } from '../../paths.ts'
import { useLanguage } from '../i18n.ts'
import { SitePage } from '../SitePage.tsx'

/** What a reader sees when there is no such page (404), when a form came from elsewhere (403), when it failed (500) or when the data is away (503). */
export function FailurePage({ error }: { error: unknown }) {
  const { t } = useLingui()
  const language = useLanguage()
  const status = isRouteErrorResponse(error) ? error.status : 500
  if (status === 404) {
    return (
      <SitePage title={t`There is no such page`} description={t`There is no such page`} isUnlisted>
        <ErrorPage
          code="404"
          title={t`There is no such page`}
          actions={
            <>
              <ButtonLink href={paths.home(language)}>{t`Home`}</ButtonLink>
              <ButtonLink variant="secondary" href={paths.projects(language)}>{t`All projects`}</ButtonLink>
            </>
          }
        >
          <p>{t`The address may be mistyped, or what stood here is no longer published. Search for it:`}</p>
          <form method="get" action={paths.search(language)} role="search">
            <SearchField label={t`Search`} isLabelHidden={false} buttonLabel={t`Search`} />
          </form>
        </ErrorPage>
      </SitePage>
    )
  }
  const words = new Map([
    [
      403,
      {
        title: t`The form was not sent from this site`,
        text: t`Nothing was changed. Open the page here and send the form again.`,
      },
    ],
    [
      503,
      {
        title: t`The page cannot be shown for the moment`,
        text: t`The data is out of reach. Load the page again in half a minute; nothing of yours is lost.`,
      },
    ],
  ])
  const { title, text } = words.get(status) ?? {
    title: t`Something went wrong on our side`,
    text: t`It is written down and will be mended. Load the page again, or go on from the home page.`,
  }
  return (
    <SitePage title={title} description={title} isUnlisted>
      <ErrorPage
        code={String(status)}
        title={title}
        actions={<ButtonLink href={paths.home(language)}>{t`Home`}</ButtonLink>}
      >
        <p>{text}</p>
      </ErrorPage>
    </SitePage>
  )
}
