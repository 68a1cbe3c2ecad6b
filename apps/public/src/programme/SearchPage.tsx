import { useLingui } from '@lingui/react/macro'
import { formatNumber } from '@bastama/domain/kernel/number.ts'
import { readSearch } from '@bastama/domain/kernel/search.ts'
import { ButtonLink } from '@bastama/ui/ButtonLink.tsx'
import { EmptyState } from '@bastama/ui/EmptyState.tsx'
import { PageTitle } from '@bastama/ui/PageTitle.tsx'
import { SearchField } from '@bastama/ui/SearchField.tsx'
import { Stack } from '@bastama/ui/Stack.tsx'
import { ask, inApi } from '../graphql/client.ts'
import { paths } from '../paths.ts'
import { requireLanguage } from '../shell/address-language.ts'
import { Crumbs } from '../shell/Crumbs.tsx'
import { useLanguage } from '../shell/i18n.ts'
import { isListOfSamples } from '../shell/sample/is-list-of-samples.ts'
import { SampleNote } from '../shell/sample/SampleNote.tsx'
import { SitePage } from '../shell/SitePage.tsx'
import { markOf, SearchHit } from './SearchHit.tsx'
import { searchQuery } from './search.graphql.ts'
import type { Route } from './+types/SearchPage.ts'

export async function loader({ params, request }: Route.LoaderArgs) {
  const language = requireLanguage(params.language)
  const words = readSearch(new URL(request.url).searchParams.get('q'))
  const variables = { language: inApi[language], words, hasWords: words !== '' }
  return { answer: await ask(searchQuery, variables, request.signal), words }
}

export default function SearchPage({ loaderData: { answer, words } }: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const hits = answer.search ?? []
  const marks = hits.map(markOf)
  const isMarkedByList = isListOfSamples(marks)
  const count = formatNumber(language, hits.length)
  return (
    <SitePage
      site={answer}
      title={words === '' ? t`Search` : t`Search: ${words}`}
      description={t`Search in projects, facilitators, competitions, workshops and forums.`}
      isUnlisted
    >
      <PageTitle title={t`Search`} crumbs={<Crumbs items={[{ label: t`Search` }]} />} />
      <Stack gap="l">
        <form method="get" action={paths.search(language)} role="search">
          <SearchField
            label={t`Projects, facilitators, competitions, workshops, forums`}
            isLabelHidden={false}
            buttonLabel={t`Search`}
            value={words}
            size="l"
          />
        </form>
        {words !== '' && hits.length > 0 && (
          <>
            <p role="status">
              <strong>{t`Found: ${count}`}</strong> <SampleNote list={marks} />
            </p>
            <ol role="list">
              {hits.map((hit) => (
                <SearchHit key={hit.id} hit={hit} isMarkedByList={isMarkedByList} />
              ))}
            </ol>
          </>
        )}
        {words !== '' && hits.length === 0 && (
          <EmptyState
            title={t`Nothing was found`}
            action={<ButtonLink href={paths.projects(language)}>{t`Show all projects`}</ButtonLink>}
          >
            <p>{t`Try another word. Beginnings of words are enough, and letters of the Russian keyboard will do.`}</p>
          </EmptyState>
        )}
      </Stack>
    </SitePage>
  )
}
