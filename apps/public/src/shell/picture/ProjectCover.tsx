import type { ProjectCardFragment } from '../../graphql/generated/graphql.ts'
import { paths } from '../../paths.ts'
import { CardPicture, CardPoster } from './CardPicture.tsx'

/** The picture of a project in a card: its photo or its poster. */
export function ProjectCover({
  project: { slug, theme, district, cover },
  isPriority,
}: {
  project: Pick<ProjectCardFragment, 'slug' | 'theme' | 'district' | 'cover'>
  isPriority: boolean
}) {
  return (
    <CardPicture
      photo={cover}
      standIn={<CardPoster src={paths.poster(slug, theme?.slug, district?.slug)} isPriority={isPriority} />}
      sizes="(min-width: 60rem) 24rem, 100vw"
      isPriority={isPriority}
    />
  )
}
