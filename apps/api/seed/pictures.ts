import { drawPoster } from '@bastama/ui/poster/draw-poster.ts'
import sharp from 'sharp'
import { filesOf, storeFiles } from '../src/media/picture.ts'
import type { Encoders } from '../src/media/picture.ts'
import type { Storage } from '../src/platform/storage.ts'

/** A picture to draw. */
export interface Picture {
  readonly photoId: string
  readonly theme: string
  readonly district: string | null
}

/** A file of a picture, as it lies in the storage. */
export interface StoredVariant {
  readonly photoId: string
  readonly format: 'AVIF' | 'WEBP' | 'JPEG'
  readonly width: number
  readonly height: number
  readonly key: string
}

/** The largest size, at which a picture is drawn; pixels. */
export const pictureSize = { width: 960, height: 640 } as const

const widths = [480, pictureSize.width]

/** Drawings are flat: little effort loses nothing that an eye would see, and the first start stays short. */
const encode: Encoders = {
  AVIF: (image) => image.avif({ quality: 55, effort: 1 }),
  WEBP: (image) => image.webp({ quality: 78, effort: 2 }),
  JPEG: (image) => image.jpeg({ quality: 80 }),
}

/**
 * Draws pictures and puts them into the storage, each in three formats and two widths. The keys follow from the ids:
 * drawn once more, a picture takes the place of the old one.
 * @returns the files with their real sizes
 */
export async function storePictures(
  storage: Storage,
  pictures: readonly Picture[],
): Promise<StoredVariant[]> {
  const stored: StoredVariant[] = []
  const waiting = [...pictures]
  const worker = async () => {
    for (let picture = waiting.shift(); picture !== undefined; picture = waiting.shift()) {
      stored.push(...(await storePicture(storage, picture)))
    }
  }
  await Promise.all([worker(), worker()])
  return stored
}

async function storePicture(
  storage: Storage,
  { photoId, theme, district }: Picture,
): Promise<StoredVariant[]> {
  const drawing = drawPoster({ id: photoId, theme, district, ...pictureSize })
  const { data, info } = await sharp(Buffer.from(drawing))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  const files = filesOf({ data, raw: { width, height, channels } }, { widths, encode })
  return (await storeFiles(storage, photoId, files)).map((file) => ({ photoId, ...file }))
}
