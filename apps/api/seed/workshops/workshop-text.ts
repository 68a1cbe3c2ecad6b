import type { FacilitatorSlug } from '../facilitators/seven.ts'
import type { VenueKey } from '../programme/places.ts'
import type { TopicSlug } from '../programme/topics.ts'
import type { Trilingual } from '../text.ts'

export interface SessionText {
  readonly day: string
  /** a time of day in Almaty */
  readonly from: string
  readonly to: string
  readonly topic: TopicSlug
  readonly title: Trilingual
  readonly facilitators: readonly FacilitatorSlug[]
}

export interface StageText {
  readonly title: Trilingual
  readonly summary: Trilingual
  readonly venue: VenueKey
  readonly startsOn: string
  readonly endsOn: string
  /** the slug of its album */
  readonly album: string
  /** the numbers of those who were there */
  readonly present: readonly number[]
  readonly sessions: readonly SessionText[]
}

/** A set of the Workshop: its stages in order, and everyone who was invited. */
export interface WorkshopText {
  readonly slug: string
  readonly number: number
  readonly competition: string
  readonly title: Trilingual
  readonly summary: Trilingual
  readonly publishedAt: string
  /** the numbers of those who were invited and said no, or left before it began */
  readonly declined: readonly number[]
  readonly withdrawn: readonly number[]
  readonly stages: readonly StageText[]
}
