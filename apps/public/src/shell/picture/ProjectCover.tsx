import { Picture } from '@bastama/ui/Picture.tsx'
import type { ProjectCardFragment } from '../../graphql/generated/graphql.ts'
import { paths } from '../../paths.ts'
import styles from './ProjectCover.module.css'

/** The picture of a project in a card: its photo or its poster. Decorative: the title stands beside it. */
export function ProjectCover({
  project,
  isPriority,
}: {
  project: Pick<ProjectCardFragment, 'slug' | 'theme' | 'district' | 'cover'>
  isPriority: boolean
}) {
  const { cover } = project
  if (cover !== null) {
    return (
      <Picture
        variants={cover.variants}
        width={cover.width}
        height={cover.height}
        alt=""
        ratio="3:2"
        sizes="(min-width: 60rem) 24rem, 100vw"
        isPriority={isPriority}
      />
    )
  }
  return (
    <img
      className={styles.poster}
      src={paths.poster(project.slug, project.theme?.slug, project.district?.slug)}
      alt=""
      width="960"
      height="640"
      loading={isPriority ? 'eager' : 'lazy'}
      decoding="async"
    />
  )
}
