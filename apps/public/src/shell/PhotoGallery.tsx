import { Gallery } from '@bastama/ui/Gallery.tsx'
import { Picture } from '@bastama/ui/Picture.tsx'
import type { LocalFragment, PhotoFragment } from '../graphql/generated/graphql.ts'
import { useLanguage } from './i18n.ts'
import { langOf } from './local.ts'

export interface GalleryPhoto {
  readonly id: string
  readonly caption: LocalFragment | null
  /** Null where its consent was withdrawn. */
  readonly photo: PhotoFragment | null
}

/** The photos of an album that may be shown, with what is in them. */
export function PhotoGallery({ label, photos }: { label: string; photos: readonly GalleryPhoto[] }) {
  const language = useLanguage()
  return (
    <Gallery
      label={label}
      items={photos.flatMap(({ id, caption, photo }) => {
        if (photo === null) return []
        const altLang = photo.alt === null ? undefined : langOf(photo.alt, language)
        const captionLang = caption === null ? undefined : langOf(caption, language)
        return {
          key: id,
          picture: (
            <Picture
              variants={photo.variants}
              width={photo.width}
              height={photo.height}
              alt={photo.alt?.text ?? ''}
              {...(altLang === undefined ? {} : { lang: altLang })}
              ratio="3:2"
              sizes="(min-width: 48rem) 30rem, 100vw"
            />
          ),
          caption: caption?.text,
          ...(captionLang === undefined ? {} : { lang: captionLang }),
        }
      })}
    />
  )
}
