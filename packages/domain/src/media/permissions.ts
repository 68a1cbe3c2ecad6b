import { managesProgramme, ownFacilitatorIds, personIdOf } from '../kernel/actor.ts'
import type { Actor } from '../kernel/actor.ts'
import type { FacilitatorId, PersonId, ProgrammeId } from '../kernel/id.ts'
import { isPublished, nobody, reading, writing } from '../kernel/policy.ts'
import type { Ask, Conditions, ReadRule, WriteRule } from '../kernel/policy.ts'
import { ok } from '../kernel/result.ts'
import { residentDailyBytes } from './media.ts'

/** What the policy asks about a photo. */
export interface PhotoReadFacts {
  readonly programmeId: ProgrammeId
  readonly consentWithdrawnAt: Date | null
  /**
   * Its sizes are made, it is described, and it stands in an album, a facilitator's profile or on the cover of a project
   * that visitors may read.
   */
  readonly isShown: boolean
  /** Who uploaded it; null for who is no longer known, and for a drawing. */
  readonly addedBy: PersonId | null
  /** The profiles whose portrait it is. */
  readonly portraitOf: readonly FacilitatorId[]
}

/** What the policy asks about a programme to which a photo is to be added. */
export interface PhotoProgrammeFacts {
  readonly programmeId: ProgrammeId
  readonly publishedAt: Date | null
  /** The profiles of facilitators who work in it. */
  readonly facilitatorIds: readonly FacilitatorId[]
}

/** The columns of `album` that the policy asks for. */
export interface AlbumReadFacts {
  readonly programmeId: ProgrammeId
  readonly publishedAt: Date | null
}

type PhotoCondition = 'consented' | 'shown' | 'added' | 'portrait' | 'managed'

/**
 * All ask for consent, `consent_withdrawn_at is null`, beside what they say:
 * - `consented` nothing more
 * - `shown` `state = 'READY'`, `alt is not null or is_decorative`, and `exists (album_photo of this photo in an album with
 *   published_at <= now)`, `exists (facilitator with this photo_id and state = 'PUBLISHED')` or `exists (project with this
 *   cover_id, state <> 'DRAFT' and hidden_at is null)`
 * - `added` `added_by = the actor's person`
 * - `portrait` `exists (facilitator with this photo_id whose id is one of the profiles that the actor is granted)`
 * - `managed` `programme_id = any(the programmes that the actor manages)`
 */
const photoConditions: Conditions<PhotoCondition, PhotoReadFacts> = {
  consented: hasConsent,
  shown: (photo) => hasConsent(photo) && photo.isShown,
  added: (photo, actor) => hasConsent(photo) && photo.addedBy !== null && photo.addedBy === personIdOf(actor),
  portrait: (photo, actor) =>
    hasConsent(photo) && ownFacilitatorIds(actor).some((id) => photo.portraitOf.includes(id)),
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
  resident: ['shown', 'added'],
  reviewer: 'none',
  facilitator: 'portrait',
  manager: 'managed',
  administrator: 'consented',
  integrator: 'shown',
} as const satisfies ReadRule<PhotoCondition>

/** Who says what a photo shows, or that somebody in it does not agree any more. */
const photoWriteRule = {
  ...nobody,
  resident: 'added',
  facilitator: 'portrait',
  manager: 'managed',
  administrator: 'consented',
} as const satisfies WriteRule<PhotoCondition>

/**
 * - `published` `published_at <= now`
 * - `worked` a facilitator of the programme has one of the profiles that the actor is granted
 * - `managed` `id = any(the programmes that the actor manages)`
 */
const programmeConditions: Conditions<'published' | 'worked' | 'managed', PhotoProgrammeFacts> = {
  published: ({ publishedAt }, _actor, now) => isPublished(publishedAt, now),
  worked: ({ facilitatorIds }, actor) => ownFacilitatorIds(actor).some((id) => facilitatorIds.includes(id)),
  managed: ({ programmeId }, actor) => managesProgramme(actor, programmeId),
}

/** Who adds a photo to a programme: staff, and facilitators for their profiles. */
const addRule = {
  ...nobody,
  facilitator: 'worked',
  manager: 'managed',
  administrator: 'all',
} as const satisfies WriteRule<'worked' | 'managed'>

/** Who may know that there is a programme to add to. */
const knowsProgramme = reading(
  { ...addRule, visitor: 'published', resident: 'published', integrator: 'published' },
  programmeConditions,
)

/** Who may send a file at all, before it is said what for: who has a photo to add, or an application to make. */
const uploadRule = {
  ...nobody,
  resident: 'all',
  facilitator: 'all',
  manager: 'all',
  administrator: 'all',
} as const satisfies WriteRule<never>

/** How many bytes who may send files may send in a day: those who were given a role bring the photos of whole stages. */
export function dailyUploadBytes(actor: Actor): number {
  return actor.kind === 'person' && actor.grants.length > 0 ? Infinity : residentDailyBytes
}

const always: Ask<unknown, null, never> = () => ok(null)

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

const readPhoto = reading(photoReadRule, photoConditions)

export const can = {
  upload: writing<never, unknown, unknown, null, never>(uploadRule, {}, () => true, always),
  addPhoto: writing(addRule, programmeConditions, knowsProgramme, always),
  readPhoto,
  describePhoto: writing(photoWriteRule, photoConditions, readPhoto, always),
  withdrawConsent: writing(photoWriteRule, photoConditions, readPhoto, always),
  readAlbum: reading(albumReadRule, albumConditions),
}
