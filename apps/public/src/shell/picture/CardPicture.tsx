import type { ReactNode } from 'react'
import { Picture } from '@bastama/ui/Picture.tsx'
import type { PictureProps } from '@bastama/ui/Picture.tsx'
import styles from './CardPicture.module.css'

type Photo = Pick<PictureProps, 'variants' | 'width' | 'height'>

/** The picture of a card: its photo, or what stands in for one. Decorative: the title stands beside it. */
export function CardPicture({
  photo,
  standIn,
  ratio = '3:2',
  sizes,
  isPriority = false,
}: {
  photo: Photo | null | undefined
  standIn: ReactNode
  ratio?: '3:2' | '1:1'
  sizes: string
  /** Seen without scrolling: the picture is loaded at once. */
  isPriority?: boolean
}) {
  if (!photo || photo.variants.length === 0) return standIn
  const { variants, width, height } = photo
  return (
    <Picture
      variants={variants}
      width={width}
      height={height}
      alt=""
      ratio={ratio}
      sizes={sizes}
      isPriority={isPriority}
    />
  )
}

/** A drawn picture in place of a photo. */
export function CardPoster({ src, isPriority = false }: { src: string; isPriority?: boolean }) {
  return (
    <img
      className={styles.poster}
      src={src}
      alt=""
      width="960"
      height="640"
      loading={isPriority ? 'eager' : 'lazy'}
      decoding="async"
    />
  )
}
