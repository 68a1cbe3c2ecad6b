/** The formats in which a photo is kept, the lightest first. */
export const photoFormats = ['AVIF', 'WEBP', 'JPEG'] as const
export type PhotoFormat = (typeof photoFormats)[number]
