/** The formats in which a photo is kept, the lightest first. */
export const photoFormats = ['AVIF', 'WEBP', 'JPEG'] as const
export type PhotoFormat = (typeof photoFormats)[number]

/** The widths in which a photo is kept, in pixels, as far as the original has them. */
export const photoWidths = [480, 960, 1920] as const

/** How far a photo has come: its sizes are being made, are there, or could not be made. */
export const photoStates = ['PROCESSING', 'READY', 'FAILED'] as const
export type PhotoState = (typeof photoStates)[number]

/** Why there are no sizes: what was uploaded is damaged, or it was our fault. */
export const photoFailures = ['UNREADABLE', 'NOT_MADE'] as const
export type PhotoFailure = (typeof photoFailures)[number]

/** What may be uploaded: forms say it before one chooses a file. */
export const photoLimits = {
  /** of the file */
  bytes: 20 * 1024 * 1024,
  /** width times height */
  pixels: 60_000_000,
  /** of the shorter side: less than that is a blur on every page */
  shortestSide: 200,
} as const

/** How many bytes a resident may send in a day, whatever for: each file of some applications, with a second try. */
export const residentDailyBytes = 300 * 1024 * 1024

/** What a photo may be uploaded as. */
export const photoTypes = ['JPEG', 'PNG', 'WEBP', 'AVIF'] as const
export type PhotoType = (typeof photoTypes)[number]

/** As a file chooser knows them. */
export const photoMediaTypes: Readonly<Record<PhotoType, string>> = {
  JPEG: 'image/jpeg',
  PNG: 'image/png',
  WEBP: 'image/webp',
  AVIF: 'image/avif',
}

/** How many of a file's first bytes tell what it is. */
export const tellingBytes = 32

/**
 * What a file is by its first bytes, whatever its name says.
 * @returns undefined where it is nothing that may be uploaded as a photo
 */
export function photoTypeOf(bytes: Uint8Array): PhotoType | undefined {
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'JPEG'
  if (startsWith(bytes, [0x89, ...latin('PNG'), 0x0d, 0x0a, 0x1a, 0x0a])) return 'PNG'
  if (startsWith(bytes, latin('RIFF')) && startsWith(bytes, latin('WEBP'), 8)) return 'WEBP'
  if (startsWith(bytes, latin('ftypavif'), 4) || startsWith(bytes, latin('ftypavis'), 4)) return 'AVIF'
  return undefined
}

/** What is wrong with a file that was uploaded. */
export type PhotoFileProblem =
  | 'UPLOAD_IS_NOT_THERE'
  | 'NOT_A_PHOTO'
  | 'PHOTO_IS_UNREADABLE'
  | 'TOO_MANY_PIXELS'
  | 'PHOTO_IS_TOO_SMALL'

/** Why a picture of this size, in pixels, is not taken. */
export function sizeProblem(
  width: number,
  height: number,
): 'TOO_MANY_PIXELS' | 'PHOTO_IS_TOO_SMALL' | undefined {
  if (width * height > photoLimits.pixels) return 'TOO_MANY_PIXELS'
  return Math.min(width, height) < photoLimits.shortestSide ? 'PHOTO_IS_TOO_SMALL' : undefined
}

function startsWith(bytes: Uint8Array, expected: readonly number[], at = 0): boolean {
  return expected.every((byte, index) => bytes[at + index] === byte)
}

function latin(text: string): number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0))
}
