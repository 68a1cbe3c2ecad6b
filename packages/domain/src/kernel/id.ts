import * as v from 'valibot'
import { ok, refuse } from './result.ts'
import type { Result } from './result.ts'

/** A UUID that names a thing of one noun; ids of two nouns cannot be mixed up. Never derived from personal data. */
export type Id<Noun extends string> = string & v.Brand<Noun>

/** A schema for the ids of a noun: a UUID, given in lower case. */
export function idSchema<const Noun extends string>(noun: Noun) {
  return v.pipe(v.string(), v.trim(), v.uuid(), v.toLowerCase(), v.brand(noun))
}

/** A text that was to be an id is not one. */
export interface NotAnId {
  readonly code: 'NOT_AN_ID'
  readonly noun: string
}

/**
 * Reads an id of a noun.
 * @param noun for instance `'Project'`
 * @param text a UUID in any case
 */
export function parseId<const Noun extends string>(noun: Noun, text: unknown): Result<Id<Noun>, NotAnId> {
  const parsed = v.safeParse(idSchema(noun), text)
  return parsed.success ? ok(parsed.output) : refuse({ code: 'NOT_AN_ID', noun })
}

/** An id as a client of the API holds it: opaque, good for telling whether two are of the same thing. */
export function clientId<const Noun extends string>(noun: Noun, text: string): Id<Noun> {
  return v.parse(v.pipe(v.string(), v.brand(noun)), text)
}

export type PersonId = Id<'Person'>
export type ProgrammeId = Id<'Programme'>
export type CompetitionId = Id<'Competition'>
export type ApplicationId = Id<'Application'>
export type ReviewId = Id<'Review'>
export type FacilitatorId = Id<'Facilitator'>
export type WorkshopId = Id<'Workshop'>
export type EnrolmentId = Id<'Enrolment'>
export type TeamId = Id<'Team'>
export type ProjectId = Id<'Project'>
export type KeyId = Id<'Key'>
