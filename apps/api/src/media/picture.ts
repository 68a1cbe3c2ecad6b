import { access, open } from 'node:fs/promises'
import {
  photoFormats,
  photoTypeOf,
  photoWidths,
  sizeProblem,
  tellingBytes,
} from '@bastama/domain/media/media.ts'
import type { PhotoFileProblem, PhotoFormat } from '@bastama/domain/media/media.ts'
import sharp from 'sharp'
import type { Sharp } from 'sharp'
import type { Storage } from '../platform/storage.ts'

/** A picture upright, as its viewer sees it. */
export interface Picture {
  readonly width: number
  readonly height: number
}

/** A picture in one size and format. */
export interface PictureFile extends Picture {
  readonly format: PhotoFormat
  readonly data: Buffer
}

/** What a file is, by its content alone; or why it is not taken. */
export async function examine(path: string): Promise<Picture | { readonly problem: PhotoFileProblem }> {
  // Nothing but these formats comes before the decoders.
  if (photoTypeOf(await firstBytes(path)) === undefined) return { problem: 'NOT_A_PHOTO' }
  const metadata = await sharp(path)
    .metadata()
    .catch(() => undefined)
  if (metadata === undefined) return { problem: 'PHOTO_IS_UNREADABLE' }
  const { width, height } = metadata.autoOrient
  const problem = sizeProblem(width, height)
  return problem ? { problem } : { width, height }
}

async function firstBytes(path: string): Promise<Uint8Array> {
  await using file = await open(path)
  const { buffer, bytesRead } = await file.read({ buffer: new Uint8Array(tellingBytes) })
  return buffer.subarray(0, bytesRead)
}

/** How a picture is written in each format. */
export type Encoders = Readonly<Record<PhotoFormat, (image: Sharp) => Sharp>>

const encoders: Encoders = {
  AVIF: (image) => image.avif({ quality: 55, effort: 3 }),
  WEBP: (image) => image.webp({ quality: 78 }),
  // It has no holes to see through.
  JPEG: (image) => image.flatten({ background: '#fff' }).jpeg({ quality: 80, mozjpeg: true }),
}

/** A picture upright, in the colours of screens and no larger than it is ever shown: nothing but its pixels. */
export interface Pixels {
  readonly data: Buffer
  readonly raw: { readonly width: number; readonly height: number; readonly channels: 1 | 2 | 3 | 4 }
}

/**
 * The pixels of a picture. What the camera wrote beside them (where, when, with what) is not taken along.
 * @returns undefined where the file is damaged
 * @throws {Error} where there is no file
 */
export async function decode(path: string): Promise<Pixels | undefined> {
  await access(path)
  const decoded = await sharp(path, { failOn: 'error' })
    .autoOrient()
    .resize({ width: Math.max(...photoWidths), withoutEnlargement: true })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(() => undefined)
  if (decoded === undefined) return undefined
  const { width, height, channels } = decoded.info
  return { data: decoded.data, raw: { width, height, channels } }
}

/**
 * The picture in each format, in each width that it has, or in its own where that is less.
 * @param making.widths in pixels, and `making.encode`: as for a photo, unless told
 */
export async function* filesOf(
  { data, raw }: Pixels,
  making: { readonly widths?: readonly number[]; readonly encode?: Encoders } = {},
): AsyncGenerator<PictureFile> {
  const { widths = photoWidths, encode = encoders } = making
  for (const width of new Set(widths.map((wanted) => Math.min(wanted, raw.width)))) {
    for (const format of photoFormats) {
      const image = encode[format](sharp(data, { raw }).resize({ width }))
      const file = await image.toBuffer({ resolveWithObject: true })
      yield { format, width: file.info.width, height: file.info.height, data: file.data }
    }
  }
}

const endings: Readonly<Record<PhotoFormat, string>> = { AVIF: 'avif', WEBP: 'webp', JPEG: 'jpg' }

/** Puts the files of a photo into the storage, and says under which keys; those that lie there give way. */
export async function storeFiles(storage: Storage, id: string, files: AsyncIterable<PictureFile>) {
  const stored = []
  for await (const { data, ...size } of files) {
    const key = `${folderOf(id)}${size.width}.${endings[size.format]}`
    await storage.put(key, data)
    stored.push({ key, ...size })
  }
  return stored
}

/** Where the files of a photo lie in the storage. */
export function folderOf(id: string): string {
  return `photo/${id}/`
}
