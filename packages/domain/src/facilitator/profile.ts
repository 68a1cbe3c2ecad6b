import type { Language } from '../kernel/language.ts'
import type { LocalizedText } from '../kernel/localized.ts'

/** What a profile shows beside the name, with which alone it begins when selection has made it. */
export interface FacilitatorProfile {
  readonly headline: LocalizedText | null
  readonly bio: LocalizedText | null
  readonly languages: readonly Language[]
  readonly photo: { readonly alt: LocalizedText | null; readonly isDecorative: boolean } | null
}

export interface ProfileProblem {
  readonly code: 'HEADLINE_IS_MISSING' | 'BIO_IS_MISSING' | 'LANGUAGES_ARE_MISSING' | 'PHOTO_IS_NOT_DESCRIBED'
  readonly path: readonly [keyof FacilitatorProfile]
}

/** What a reader would miss, in the order of the page. A profile may do without a photo, not with one unsaid. */
export function profileProblems({ headline, bio, languages, photo }: FacilitatorProfile): ProfileProblem[] {
  const problems: ProfileProblem[] = []
  if (headline === null) problems.push({ code: 'HEADLINE_IS_MISSING', path: ['headline'] })
  if (bio === null) problems.push({ code: 'BIO_IS_MISSING', path: ['bio'] })
  if (languages.length === 0) problems.push({ code: 'LANGUAGES_ARE_MISSING', path: ['languages'] })
  if (photo !== null && photo.alt === null && !photo.isDecorative)
    problems.push({ code: 'PHOTO_IS_NOT_DESCRIBED', path: ['photo'] })
  return problems
}
