import { useLingui } from '@lingui/react/macro'
import { langOf } from '@bastama/domain/kernel/language.ts'
import { formatDate } from '@bastama/domain/kernel/calendar.ts'
import { formatCount } from '@bastama/domain/kernel/plural.ts'
import { countedAlbum, countedPhoto } from '@bastama/domain/media/words.ts'
import { EmptyState } from '@bastama/ui/EmptyState.tsx'
import { Grid } from '@bastama/ui/Grid.tsx'
import { MediaCard } from '@bastama/ui/MediaCard.tsx'
import { PageTitle } from '@bastama/ui/PageTitle.tsx'
import { Stack } from '@bastama/ui/Stack.tsx'
import { ask, inApi } from '../graphql/client.ts'
import { paths } from '../paths.ts'
import { requireLanguage } from '../shell/address-language.ts'
import { AlbumCover } from '../shell/picture/AlbumCover.tsx'
import { Crumbs } from '../shell/Crumbs.tsx'
import { useLanguage } from '../shell/i18n.ts'
import { PageLinks } from '../shell/list/PageLinks.tsx'
import { answerAt, isWithin, placeQuery, placeVariables, readPlace } from '../shell/list/place-in-list.ts'
import type { PlaceInList } from '../shell/list/place-in-list.ts'
import { readList } from '../shell/list-address/read-list.ts'
import { SitePage } from '../shell/SitePage.tsx'
import { UnknownValues } from '../shell/list-address/UnknownValues.tsx'
import { albumsQuery } from './album.graphql.ts'
import type { Route } from './+types/AlbumsPage.ts'

export async function loader({ params, request }: Route.LoaderArgs) {
  const language = requireLanguage(params.language)
  return readList(new URL(request.url).searchParams, async (address) => {
    const place = readPlace(address)
    const variables = { language: inApi[language], ...placeVariables(place) }
    const asked = ask(albumsQuery, variables, request.signal)
    const answer = await answerAt(place, asked, ({ albums }) => albums.nodes)
    return answer && { answer, place }
  })
}

export default function AlbumsPage({ loaderData: { answer, place, unknown } }: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const { nodes, pageInfo, totalCount } = answer.albums
  const at = (place: PlaceInList) => paths.albums(language, placeQuery(place))
  const lead = t`Photos from the workshops, the forums and the projects.`
  return (
    <SitePage
      site={answer}
      title={t`Photo albums`}
      description={lead}
      isUnlisted={isWithin(place) || unknown.length > 0}
    >
      <PageTitle
        title={t`Photo albums`}
        crumbs={<Crumbs items={[{ label: t`Photo albums` }]} />}
        lead={lead}
      />
      {nodes.length === 0 ? (
        <EmptyState title={t`There are no albums yet`} />
      ) : (
        <Stack>
          <UnknownValues values={unknown} href={at(place)} />
          <p>
            <strong>{formatCount(language, totalCount, countedAlbum)}</strong>
          </p>
          <Grid columns="m">
            {nodes.map((album, index) => (
              <MediaCard
                key={album.id}
                title={album.title.text}
                lang={langOf(album.title, language)}
                level={2}
                href={paths.album(language, album.slug)}
                picture={<AlbumCover slug={album.slug} album={album} isPriority={index === 0} />}
                facts={[
                  formatDate(language, album.takenOn),
                  ...(album.photos.totalCount === 0
                    ? []
                    : [formatCount(language, album.photos.totalCount, countedPhoto)]),
                ]}
                summary={album.summary?.text}
                summaryLang={album.summary === null ? undefined : langOf(album.summary, language)}
              />
            ))}
          </Grid>
          <PageLinks pageInfo={pageInfo} at={at} />
        </Stack>
      )}
    </SitePage>
  )
}
