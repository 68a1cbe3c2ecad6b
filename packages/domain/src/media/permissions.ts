import { managesProgramme } from '../kernel/actor.ts'
import type { ProgrammeId } from '../kernel/id.ts'
import { isPublished, reading } from '../kernel/policy.ts'
import type { Conditions, ReadRule } from '../kernel/policy.ts'

/** The column of `photo` that the policy asks for. */
export interface PhotoReadFacts {
  readonly consentWithdrawnAt: Date | null
}

/** The columns of `album` that the policy asks for. */
export interface AlbumReadFacts {
  readonly programmeId: ProgrammeId
  readonly publishedAt: Date | null
}

/** - `consented` `consent_withdrawn_at is null` */
const photoConditions: Conditions<'consented', PhotoReadFacts> = {
  consented: ({ consentWithdrawnAt }) => consentWithdrawnAt === null,
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
  visitor: 'consented',
  resident: 'consented',
  reviewer: 'consented',
  facilitator: 'consented',
  manager: 'consented',
  administrator: 'consented',
  integrator: 'consented',
} as const satisfies ReadRule<'consented'>

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
