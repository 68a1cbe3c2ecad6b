import styles from './Picture.module.css'

const types = { AVIF: 'image/avif', WEBP: 'image/webp', JPEG: 'image/jpeg' } as const

export interface PictureVariant {
  format: keyof typeof types
  width: number
  height: number
  url: string
}

export interface PictureProps {
  variants: readonly PictureVariant[]
  /** What is in the picture; '' where it only decorates. */
  alt: string
  /** The picture's own size in pixels, so that its place is kept while it loads. */
  width: number
  height: number
  /** As the attribute of the same name: how wide it is shown. */
  sizes?: string
  /** First on the page: loaded at once and before the rest. */
  isPriority?: boolean
  /** Crops to this shape; left out, the picture keeps its own. */
  ratio?: '1:1' | '4:3' | '3:2' | '16:9' | '2:1'
  lang?: string
}

/** A photo in the formats and sizes that the storage has; the browser takes the smallest that will do. */
export function Picture({
  variants,
  alt,
  width,
  height,
  sizes = '100vw',
  isPriority = false,
  ratio,
  lang,
}: PictureProps) {
  const formats = (['AVIF', 'WEBP', 'JPEG'] as const)
    .map((format) => ({
      format,
      variants: variants
        .filter((variant) => variant.format === format)
        .toSorted((one, other) => one.width - other.width),
    }))
    .filter((group) => group.variants.length > 0)
  const fallback = formats.at(-1)
  const src = fallback?.variants.at(-1)?.url
  const srcSet = (group: readonly PictureVariant[]) =>
    group.map((variant) => `${variant.url} ${variant.width}w`).join(', ')
  return (
    <picture className={styles.picture} data-ratio={ratio}>
      {formats.slice(0, -1).map((group) => (
        <source key={group.format} type={types[group.format]} srcSet={srcSet(group.variants)} sizes={sizes} />
      ))}
      <img
        src={src}
        {...(fallback === undefined ? {} : { srcSet: srcSet(fallback.variants) })}
        sizes={sizes}
        alt={alt}
        lang={lang}
        width={width}
        height={height}
        loading={isPriority ? 'eager' : 'lazy'}
        decoding="async"
        {...(isPriority ? { fetchPriority: 'high' } : {})}
      />
    </picture>
  )
}
