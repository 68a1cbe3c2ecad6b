import type { DistrictSlug } from '../programme/places.ts'
import type { ThemeSlug } from '../programme/themes.ts'
import type { Trilingual } from '../text.ts'

export interface PictureText {
  /** what is drawn */
  readonly theme: ThemeSlug
  readonly district: DistrictSlug | null
  /** what the picture tells of; that it is drawn, and what is drawn, its alternative text says */
  readonly caption: Trilingual
  /** when the people in the picture took back their consent */
  readonly consentWithdrawnAt?: string
}

/** An album of the demo: its pictures are drawn by code. */
export interface AlbumText {
  readonly slug: string
  readonly title: Trilingual
  readonly summary: Trilingual
  readonly takenOn: string
  /** absent while it waits for its captions */
  readonly publishedAt?: string
  readonly pictures: readonly PictureText[]
}
