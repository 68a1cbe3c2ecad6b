import { Picture } from '@bastama/ui/Picture.tsx'
import type { AlbumCoverFragment } from '../../graphql/generated/graphql.ts'
import { paths } from '../../paths.ts'
import styles from './ProjectCover.module.css'

/** The picture of a card: the first photo of its album, or a drawn one. Decorative: the title stands beside it. */
export function AlbumCover({
  slug,
  album,
  isPriority = false,
}: {
  /** Of what the card is about: another slug, another drawing. */
  slug: string
  album: AlbumCoverFragment | null | undefined
  /** Seen without scrolling: the picture is loaded at once. */
  isPriority?: boolean
}) {
  const photo = album?.photos.nodes[0]?.photo
  if (photo) {
    return (
      <Picture
        variants={photo.variants}
        width={photo.width}
        height={photo.height}
        alt=""
        ratio="3:2"
        // On a phone less than its width: a list of albums is many pictures, and the smaller ones are sharp enough.
        sizes="(min-width: 60rem) 24rem, 66vw"
        isPriority={isPriority}
      />
    )
  }
  return (
    <img
      className={styles.poster}
      src={paths.poster(slug, undefined, undefined)}
      alt=""
      width="960"
      height="640"
      loading={isPriority ? 'eager' : 'lazy'}
      decoding="async"
    />
  )
}
