import type { LocalizedText } from '../kernel/localized.ts'

/** What a photo shows, for those who do not see it. As long as neither is said, it is shown to nobody else. */
export interface PhotoDescription {
  readonly alt: LocalizedText | null
  /** It says nothing that the text beside it does not. */
  readonly isDecorative: boolean
}

/** Nothing is said of it yet. */
export const undescribed: PhotoDescription = { alt: null, isDecorative: false }

/** Whether somebody has said what the photo shows, or that this tells nothing. */
export function isDescribed({ alt, isDecorative }: PhotoDescription): boolean {
  return alt !== null || isDecorative
}

/** What is said anew of a photo; what is undefined stays, and null empties. */
export interface DescriptionChange {
  readonly alt?: LocalizedText | null | undefined
  readonly isDecorative?: boolean | null | undefined
}

/**
 * The description that follows. A text makes a decorative photo one that tells something, and “decorative” takes the
 * text away.
 * @returns undefined where nothing would be said any more of a photo that was described
 */
export function describedAnew(
  before: PhotoDescription,
  { alt, isDecorative }: DescriptionChange,
): PhotoDescription | undefined {
  if (alt) return { alt, isDecorative: false }
  if (isDecorative === true) return { alt: null, isDecorative: true }
  const after = {
    alt: alt === null ? null : before.alt,
    isDecorative: isDecorative ?? before.isDecorative,
  }
  return isDescribed(before) && !isDescribed(after) ? undefined : after
}
