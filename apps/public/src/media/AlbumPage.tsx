import { useLingui } from '@lingui/react/macro'
import { data } from 'react-router'
import { langOf } from '@bastama/domain/kernel/language.ts'
import { formatDate } from '@bastama/domain/kernel/calendar.ts'
import { formatCount } from '@bastama/domain/kernel/plural.ts'
import { countedPhoto } from '@bastama/domain/media/words.ts'
import { EmptyState } from '@bastama/ui/EmptyState.tsx'
import { PageTitle } from '@bastama/ui/PageTitle.tsx'
import { SampleMark } from '@bastama/ui/SampleMark.tsx'
import { TextLink } from '@bastama/ui/TextLink.tsx'
import { ask, inApi } from '../graphql/client.ts'
import type { AlbumQuery } from '../graphql/generated/graphql.ts'
import { paths } from '../paths.ts'
import { requireLanguage } from '../shell/address-language.ts'
import { Crumbs } from '../shell/Crumbs.tsx'
import { useLanguage } from '../shell/i18n.ts'
import { Local } from '../shell/Local.tsx'
import { PhotoGallery } from '../shell/PhotoGallery.tsx'
import { SitePage } from '../shell/SitePage.tsx'
import { albumQuery } from './album.graphql.ts'
import type { Route } from './+types/AlbumPage.ts'

export async function loader({ params, request }: Route.LoaderArgs) {
  const language = requireLanguage(params.language)
  const answer = await ask(albumQuery, { language: inApi[language], slug: params.slug }, request.signal)
  const { album } = answer
  if (album === null) throw data(null, { status: 404 })
  return { site: answer, album }
}

export default function AlbumPage({ loaderData: { site, album } }: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const { title, summary, takenOn } = album
  const photos = album.photos.filter(({ photo }) => photo !== null)
  const date = formatDate(language, takenOn)
  const count = formatCount(language, photos.length, countedPhoto)
  return (
    <SitePage
      site={site}
      title={title.text}
      description={summary?.text ?? `${title.text}: ${date}, ${count}`}
      about={{ '@type': 'ImageGallery', name: title.text, dateCreated: takenOn }}
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
            {photos.length > 0 && <span>{count}</span>}
            {photos.some(({ photo }) => photo?.isSample) && <SampleMark label={t`sample data`} />}
          </>
        }
        {...(summary === null ? {} : { lead: <Local of={summary} /> })}
        actions={<Subject album={album} />}
      />
      {photos.length === 0 ? (
        <EmptyState title={t`There are no photos in this album`} />
      ) : (
        <PhotoGallery label={t`Photos`} photos={photos} />
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
