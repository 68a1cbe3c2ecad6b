import type { Trilingual } from '../text.ts'
import type { VenueKey } from '../programme/places.ts'
import type { Day, When } from '../when.ts'

export interface CriterionText {
  readonly name: Trilingual
  readonly description: Trilingual
  /** percent; the weights of a competition add up to 100 */
  readonly weight: number
  /** what one point means, what two, and so on */
  readonly steps: readonly Trilingual[]
}

export interface QuestionText {
  readonly kind: 'SHORT_TEXT' | 'LONG_TEXT' | 'CHOICE' | 'CHOICES' | 'NUMBER' | 'DATE' | 'FILE'
  readonly label: Trilingual
  readonly hint?: Trilingual
  readonly isRequired: boolean
  readonly maxLength?: number
  readonly options?: readonly Trilingual[]
}

export interface AwardText {
  readonly name: Trilingual
  readonly description: Trilingual
  readonly rule: 'FIXED' | 'FUND_SHARE'
  readonly euros?: number
  readonly atLeast?: number
  readonly reservedFor?: Trilingual
}

export interface ExtensionText {
  readonly closedAt: When
  readonly closesAt: When
  readonly madeAt: When
  readonly reason: Trilingual
}

/** A competition of the demo with all that was published with its call. */
export interface CompetitionText {
  readonly slug: string
  readonly kind: 'FACILITATORS' | 'PARTICIPANTS' | 'PROJECTS'
  readonly state: 'DRAFT' | 'PUBLISHED' | 'ANNOUNCED' | 'ARCHIVED' | 'CANCELLED'
  readonly isSample: boolean
  readonly title: Trilingual
  readonly summary: Trilingual
  readonly about: Trilingual
  readonly whoMayApply: Trilingual
  readonly publishedAt?: When
  readonly opensAt: When
  readonly closesAt: When
  readonly resultsDueOn: Day
  readonly announcedAt?: When
  readonly archivedAt?: When
  readonly cancelled?: { readonly at: When; readonly reason: Trilingual }
  readonly pitching?: { readonly at: When; readonly venue: VenueKey; readonly format: Trilingual }
  readonly places?: number
  /** for how many days from the announcement a place is held */
  readonly confirmDays?: number
  readonly fundEuros?: number
  readonly extensions?: readonly ExtensionText[]
  readonly criteria: readonly CriterionText[]
  readonly questions: readonly QuestionText[]
  readonly awards?: readonly AwardText[]
}
