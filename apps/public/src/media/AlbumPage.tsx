import { useLingui } from '@lingui/react/macro'
import { data } from 'react-router'
import { langOf } from '@bastama/domain/kernel/language.ts'
import { formatDate } from '@bastama/domain/kernel/calendar.ts'
import { formatCount } from '@bastama/domain/kernel/plural.ts'
import { countedPhoto } from '@bastama/domain/media/words.ts'
import { EmptyState } from '@bastama/ui/EmptyState.tsx'
import { PageTitle } from '@bastama/ui/PageTitle.tsx'
import { SampleMark } from '@bastama/ui/SampleMark.tsx'
import { Stack } from '@bastama/ui/Stack.tsx'
import { TextLink } from '@bastama/ui/TextLink.tsx'
import { ask, inApi } from '../graphql/client.ts'
import type { AlbumQuery } from '../graphql/generated/graphql.ts'
import { paths } from '../paths.ts'
import { requireLanguage } from '../shell/address-language.ts'
import { Crumbs } from '../shell/Crumbs.tsx'
import { useLanguage } from '../shell/i18n.ts'
import { useListQuery } from '../shell/list-return/use-list-query.ts'
import { largestPicture } from '../shell/picture/largest-picture.ts'
import { Local } from '../shell/Local.tsx'
import { PageLinks } from '../shell/list/PageLinks.tsx'
import { PhotoGallery } from '../shell/picture/PhotoGallery.tsx'
import { answerAt, isWithin, placeQuery, placeVariables, readPlace } from '../shell/list/place-in-list.ts'
import type { PlaceInList } from '../shell/list/place-in-list.ts'
import { readList } from '../shell/list-address/read-list.ts'
import { SitePage } from '../shell/SitePage.tsx'
import { UnknownValues } from '../shell/list-address/UnknownValues.tsx'
import { useOrigin } from '../shell/use-origin.ts'
import { albumQuery } from './album.graphql.ts'
import type { Route } from './+types/AlbumPage.ts'

export async function loader({ params, request }: Route.LoaderArgs) {
  const language = requireLanguage(params.language)
  return readList(new URL(request.url).searchParams, async (address) => {
    const place = readPlace(address)
    const variables = { language: inApi[language], slug: params.slug, ...placeVariables(place) }
    const asked = ask(albumQuery, variables, request.signal)
    const answer = await answerAt(place, asked, ({ album }) => album?.photos.nodes)
    if (answer === undefined) return undefined
    const { album } = answer
    if (album === null) throw data(null, { status: 404 })
    return { site: answer, album, place }
  })
}

export default function AlbumPage({ loaderData: { site, album, place, unknown } }: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const list = useListQuery()
  const origin = useOrigin()
  const { title, summary, takenOn } = album
  const { nodes: photos, pageInfo, totalCount } = album.photos
  const at = (other: PlaceInList) => paths.albumPhotos(language, album.slug, placeQuery(other), list)
  const date = formatDate(language, takenOn)
  const count = formatCount(language, totalCount, countedPhoto)
  return (
    <SitePage
      site={site}
      title={title.text}
      description={[`${title.text}: ${date}, ${count}.`, summary?.text].join(' ').trim()}
      isUnlisted={isWithin(place) || unknown.length > 0}
      about={{
        '@type': 'ImageGallery',
        name: title.text,
        dateCreated: takenOn,
        image: photos
          .flatMap(({ photo }) => (photo && largestPicture(photo)?.url) ?? [])
          .map((url) => origin + url),
      }}
    >
      <PageTitle
        title={title.text}
        lang={langOf(title, language)}
        crumbs={
          <Crumbs items={[{ label: t`Photo albums`, href: paths.albums(language) }, { label: title.text }]} />
        }
        marks={
          <>
            <time dateTime={takenOn}>{date}</time>
            {totalCount > 0 && <span>{count}</span>}
            {photos.some(({ photo }) => photo?.isSample) && <SampleMark label={t`sample data`} />}
          </>
        }
        {...(summary === null ? {} : { lead: <Local of={summary} /> })}
        actions={<Subject album={album} />}
      />
      {photos.length === 0 ? (
        <EmptyState title={t`There are no photos in this album`} />
      ) : (
        <Stack>
          <UnknownValues values={unknown} href={at(place)} />
          <PhotoGallery label={t`Photos`} photos={photos} />
          <PageLinks pageInfo={pageInfo} at={at} />
        </Stack>
      )}
    </SitePage>
  )
}

/** What the album is of. */
function Subject({ album: { stage, forum, project } }: { album: NonNullable<AlbumQuery['album']> }) {
  const language = useLanguage()
  const list = useListQuery()
  return (
    <>
      {stage?.workshop && (
        <TextLink look="standalone" href={paths.workshop(language, stage.workshop.slug, list)}>
          <Local of={stage.workshop.title} />
          {': '}
          <Local of={stage.title} />
        </TextLink>
      )}
      {forum !== null && (
        <TextLink look="standalone" href={paths.forum(language, forum.slug, list)}>
          <Local of={forum.title} />
        </TextLink>
      )}
      {project !== null && (
        <TextLink look="standalone" href={paths.project(language, project.slug, list)}>
          <Local of={project.title} />
        </TextLink>
      )}
    </>
  )
}
