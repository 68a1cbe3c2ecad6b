import { useLingui } from '@lingui/react/macro'
import { data, redirect } from 'react-router'
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
import { largestPicture } from '../shell/largest-picture.ts'
import { Local } from '../shell/Local.tsx'
import { PageLinks } from '../shell/PageLinks.tsx'
import { PhotoGallery } from '../shell/PhotoGallery.tsx'
import { answerAt, isWithin, placeQuery, placeVariables, readPlace } from '../shell/place-in-list.ts'
import { SitePage } from '../shell/SitePage.tsx'
import { useOrigin } from '../shell/use-origin.ts'
import { albumQuery } from './album.graphql.ts'
import type { Route } from './+types/AlbumPage.ts'

export async function loader({ params, request }: Route.LoaderArgs) {
  const language = requireLanguage(params.language)
  const place = readPlace(new URL(request.url).searchParams)
  const variables = { language: inApi[language], slug: params.slug, ...placeVariables(place) }
  const answer = await answerAt(place, ask(albumQuery, variables, request.signal))
  if (answer?.album === null) throw data(null, { status: 404 })
  if (answer === undefined || (answer.album.photos.nodes.length === 0 && isWithin(place))) {
    throw redirect(paths.album(language, params.slug))
  }
  return { site: answer, album: answer.album, isWithinAlbum: isWithin(place) }
}

export default function AlbumPage({ loaderData: { site, album, isWithinAlbum } }: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const origin = useOrigin()
  const { title, summary, takenOn } = album
  const { nodes: photos, pageInfo, totalCount } = album.photos
  const date = formatDate(language, takenOn)
  const count = formatCount(language, totalCount, countedPhoto)
  return (
    <SitePage
      site={site}
      title={title.text}
      description={[`${title.text}: ${date}, ${count}.`, summary?.text].join(' ').trim()}
      isUnlisted={isWithinAlbum}
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
          <PhotoGallery label={t`Photos`} photos={photos} />
          <PageLinks
            pageInfo={pageInfo}
            at={(place) => paths.album(language, album.slug, placeQuery(place))}
          />
        </Stack>
      )}
    </SitePage>
  )
}

/** What the album is of. */
function Subject({ album: { stage, forum, project } }: { album: NonNullable<AlbumQuery['album']> }) {
  const language = useLanguage()
  return (
    <>
      {stage?.workshop && (
        <TextLink look="standalone" href={paths.workshop(language, stage.workshop.slug)}>
          <Local of={stage.workshop.title} />
          {': '}
          <Local of={stage.title} />
        </TextLink>
      )}
      {forum !== null && (
        <TextLink look="standalone" href={paths.forum(language, forum.slug)}>
          <Local of={forum.title} />
        </TextLink>
      )}
      {project !== null && (
        <TextLink look="standalone" href={paths.project(language, project.slug)}>
          <Local of={project.title} />
        </TextLink>
      )}
    </>
  )
}
