import { langOf } from '@bastama/domain/kernel/language.ts'
import { Gallery } from '@bastama/ui/Gallery.tsx'
import { Picture } from '@bastama/ui/Picture.tsx'
import type { LocalFragment, PhotoFragment } from '../../graphql/generated/graphql.ts'
import { useLanguage } from '../i18n.ts'
import { largestPicture } from './largest-picture.ts'
import { Local } from '../Local.tsx'

export interface GalleryPhoto {
  readonly id: string
  readonly caption: LocalFragment | null
  /** Null where its consent was withdrawn. */
  readonly photo: PhotoFragment | null
}

/** The photos of an album that may be shown, with what is in them, who took them, and the way to each in full. */
export function PhotoGallery({ label, photos }: { label: string; photos: readonly GalleryPhoto[] }) {
  const language = useLanguage()
  return (
    <Gallery
      label={label}
      items={photos.flatMap(({ id, caption, photo }) => {
        if (photo === null) return []
        const altLang = photo.alt === null ? undefined : langOf(photo.alt, language)
        const full = largestPicture(photo)
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
          // A link needs words: where nothing is said of the picture there is none.
          ...(photo.alt === null || full === undefined ? {} : { href: full.url }),
          ...(caption === null && photo.credit === null
            ? {}
            : { caption: <Caption caption={caption} credit={photo.credit} /> }),
        }
      })}
    />
  )
}

function Caption({ caption, credit }: { caption: LocalFragment | null; credit: LocalFragment | null }) {
  return (
    <>
      {caption !== null && (
        <p>
          <Local of={caption} />
        </p>
      )}
      {credit !== null && (
        <p>
          <small>
            <Local of={credit} />
          </small>
        </p>
      )}
    </>
  )
}
