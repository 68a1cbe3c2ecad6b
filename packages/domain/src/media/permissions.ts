import { managesProgramme } from '../kernel/actor.ts'
import type { ProgrammeId } from '../kernel/id.ts'
import { isPublished, reading } from '../kernel/policy.ts'
import type { Conditions, ReadRule } from '../kernel/policy.ts'

/** What the policy asks about a photo. */
export interface PhotoReadFacts {
  readonly programmeId: ProgrammeId
  readonly consentWithdrawnAt: Date | null
  /** It stands in an album, a facilitator's profile or on the cover of a project that visitors may read. */
  readonly isShown: boolean
}

/** The columns of `album` that the policy asks for. */
export interface AlbumReadFacts {
  readonly programmeId: ProgrammeId
  readonly publishedAt: Date | null
}

/**
 * All ask for consent, `consent_withdrawn_at is null`, beside what they say:
 * - `consented` nothing more
 * - `shown` `exists (album_photo of this photo in an album with published_at <= now)`, `exists (facilitator with this
 *   photo_id and state = 'PUBLISHED')` or `exists (project with this cover_id, state <> 'DRAFT' and hidden_at is null)`
 * - `managed` `programme_id = any(the programmes that the actor manages)`
 */
const photoConditions: Conditions<'consented' | 'shown' | 'managed', PhotoReadFacts> = {
  consented: hasConsent,
  shown: (photo) => hasConsent(photo) && photo.isShown,
  managed: (photo, actor) => hasConsent(photo) && managesProgramme(actor, photo.programmeId),
}

function hasConsent({ consentWithdrawnAt }: PhotoReadFacts): boolean {
  return consentWithdrawnAt === null
}

/**
 * - `published` `published_at <= now`
 * - `managed` `programme_id = any(the programmes that the actor manages)`
 */
const albumConditions: Conditions<'published' | 'managed', AlbumReadFacts> = {
  published: ({ publishedAt }, _actor, now) => isPublished(publishedAt, now),
  managed: ({ programmeId }, actor) => managesProgramme(actor, programmeId),
}

/**
 * Who reads a photo with its variants: nobody once consent is withdrawn, staff included. A photo of an album is read
 * where both album and photo are.
 */
export const photoReadRule = {
  visitor: 'shown',
  resident: 'shown',
  reviewer: 'none',
  facilitator: 'none',
  manager: 'managed',
  administrator: 'consented',
  integrator: 'shown',
} as const satisfies ReadRule<'consented' | 'shown' | 'managed'>

/** Who reads an album. */
export const albumReadRule = {
  visitor: 'published',
  resident: 'published',
  reviewer: 'none',
  facilitator: 'none',
  manager: 'managed',
  administrator: 'all',
  integrator: 'published',
} as const satisfies ReadRule<'published' | 'managed'>

export const can = {
  readPhoto: reading(photoReadRule, photoConditions),
  readAlbum: reading(albumReadRule, albumConditions),
}
