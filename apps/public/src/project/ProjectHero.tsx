import { langOf } from '@bastama/domain/kernel/language.ts'
import { Picture } from '@bastama/ui/Picture.tsx'
import { Poster } from '@bastama/ui/poster/Poster.tsx'
import type { ProjectCardFragment } from '../graphql/generated/graphql.ts'
import { useLanguage } from '../shell/i18n.ts'
import styles from './ProjectHero.module.css'

/** The picture on top of a project's page: its photo, or the poster drawn for it. */
export function ProjectHero({
  project,
}: {
  project: Pick<ProjectCardFragment, 'slug' | 'theme' | 'district' | 'cover'>
}) {
  const language = useLanguage()
  const { cover } = project
  if (cover === null) {
    return (
      <div className={styles.hero}>
        <Poster
          id={project.slug}
          theme={project.theme?.slug ?? 'none'}
          district={project.district?.slug ?? null}
          ratio="2:1"
        />
      </div>
    )
  }
  const lang = cover.alt === null ? undefined : langOf(cover.alt, language)
  return (
    <div className={styles.hero}>
      <Picture
        variants={cover.variants}
        width={cover.width}
        height={cover.height}
        alt={cover.alt?.text ?? ''}
        {...(lang === undefined ? {} : { lang })}
        ratio="2:1"
        sizes="(min-width: 76rem) 76rem, 100vw"
        isPriority
      />
    </div>
  )
}
