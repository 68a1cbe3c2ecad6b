import { isDescribed } from '@bastama/domain/media/description.ts'
import type { PhotoDescription } from '@bastama/domain/media/description.ts'
import { textOrNull } from '../form/domain-values.ts'
import { emptyText } from '../field/LocalizedField.tsx'
import type { LocalizedDraft } from '../field/LocalizedField.tsx'
import { textDraft, textInputOrNull } from '../field/typed-values.ts'
import type { EditablePhoto } from './photo.graphql.ts'

/** What is said of a photo while it is written. */
export interface PhotoTextDraft {
  readonly alt: LocalizedDraft
  readonly isDecorative: boolean
  readonly credit: LocalizedDraft
}

/** Nothing is said yet. */
export const unsaidPhoto: PhotoTextDraft = { alt: emptyText, isDecorative: false, credit: emptyText }

export function photoTextDraft({ alt, isDecorative, credit }: EditablePhoto): PhotoTextDraft {
  return { alt: textDraft(alt), isDecorative, credit: textDraft(credit) }
}

/** Whether it is said what the photo shows, or that this tells nothing. */
export function isSaid({ alt, isDecorative }: PhotoTextDraft): boolean {
  return isDescribed({ alt: textInputOrNull(alt), isDecorative })
}

/** The same as the API takes it: a decorative photo has no text, however much was typed before. */
export function photoTextInput({ alt, isDecorative, credit }: PhotoTextDraft) {
  return {
    ...(isDecorative ? { isDecorative } : { alt: textInputOrNull(alt), isDecorative }),
    credit: textInputOrNull(credit),
  }
}

/** What the domain asks of a photo. */
export function descriptionOf({ alt, isDecorative }: EditablePhoto): PhotoDescription {
  return { alt: textOrNull(alt), isDecorative }
}
