import type { AlbumCoverFragment } from '../../graphql/generated/graphql.ts'
import { paths } from '../../paths.ts'
import { CardPicture, CardPoster } from './CardPicture.tsx'

/** The picture of a card: the first photo of its album, or a drawn one. */
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
  return (
    <CardPicture
      photo={album?.photos.nodes[0]?.photo}
      standIn={<CardPoster src={paths.poster(slug, undefined, undefined)} isPriority={isPriority} />}
      // On a phone less than its width: a list of albums is many pictures, and the smaller ones are sharp enough.
      sizes="(min-width: 60rem) 24rem, 66vw"
      isPriority={isPriority}
    />
  )
}
