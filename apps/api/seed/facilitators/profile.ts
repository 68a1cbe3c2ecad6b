import type { Language } from '@bastama/domain/kernel/language.ts'
import type { TopicSlug } from '../programme/topics.ts'
import type { Trilingual } from '../text.ts'

/** The profile of a facilitator. The seven are a fact; who they are is sample data. */
export interface Profile {
  readonly slug: string
  readonly state: 'DRAFT' | 'PUBLISHED' | 'HIDDEN'
  readonly given: Trilingual
  readonly surname: Trilingual
  readonly headline: Trilingual
  readonly bio: Trilingual
  readonly languages: readonly Language[]
  readonly topics: readonly TopicSlug[]
  /** why it was taken down, where it was */
  readonly hiddenReason?: Trilingual
}
