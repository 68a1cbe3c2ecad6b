import type { DistrictSlug } from '../programme/places.ts'
import type { ThemeSlug } from '../programme/themes.ts'
import type { Trilingual } from '../text.ts'
import type { Day, When } from '../when.ts'

export interface MilestoneText {
  readonly title: Trilingual
  readonly dueOn: Day
  readonly doneOn?: Day
  readonly droppedOn?: Day
  readonly note?: Trilingual
}

export interface UpdateText {
  readonly title: Trilingual
  readonly body: Trilingual
  /** absent while the team is still writing it */
  readonly publishedAt?: When
}

/** A project of the demo: all of it is sample data. */
export interface ProjectText {
  readonly slug: string
  /** the slug of its team */
  readonly team: string
  /** the slug of the competition that it entered */
  readonly competition: string | null
  readonly state: 'DRAFT' | 'SUBMITTED' | 'PUBLISHED' | 'IN_PROGRESS' | 'COMPLETED' | 'STOPPED'
  readonly title: Trilingual
  readonly summary: Trilingual
  readonly description: Trilingual
  readonly address?: Trilingual
  /** null where it serves the whole city */
  readonly district: DistrictSlug | null
  readonly theme: ThemeSlug
  readonly budgetEuros: number
  readonly ownEuros: number
  readonly submittedAt?: When
  /** for what entered no competition; the rest were published with the screening of “WeAlmaty” */
  readonly publishedAt?: When
  /** likewise; the funded ones started when “WeAlmaty” was announced */
  readonly startedAt?: When
  /** when it was completed or stopped */
  readonly endedAt?: When
  readonly stopReason?: Trilingual
  readonly hidden?: { readonly at: When; readonly reason: Trilingual }
  readonly supporters: number
  /** the slug of its album */
  readonly album?: string
  readonly milestones: readonly MilestoneText[]
  readonly updates: readonly UpdateText[]
}
