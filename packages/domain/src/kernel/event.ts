import type { Actor } from './actor.ts'

/** What happens because its time has come, for instance that an offer lapses. */
export interface Clock {
  readonly kind: 'clock'
}

/** Something that was done, as the record keeps it. */
export interface RecordedEvent {
  readonly at: Date
  readonly actor: Actor | Clock
  /** null for what belongs to no programme */
  readonly programmeId: string | null
  /** the noun of the thing, as `project` */
  readonly noun: string
  readonly subjectId: string
  /** what was done, in the past tense, as `SUBMITTED` */
  readonly kind: string
  /** what changed, as it was; null when the thing is new */
  readonly before: unknown
  /** what changed, as it is; null when the thing is gone */
  readonly after: unknown
}

/**
 * The text of an event that is hashed after the hash of the event before it: its canonical JSON.
 * @param event as it is written, or as the database gives it back (the actor is then any JSON)
 */
export function hashInput(event: Omit<RecordedEvent, 'actor'> & { readonly actor: unknown }): string {
  const { at, actor, programmeId, noun, subjectId, kind, before = null, after = null } = event
  return canonicalJson({ at: at.toISOString(), actor, programmeId, noun, subjectId, kind, before, after })
}

/** JSON with the keys of every object in order, so that one value has one text, however a database keeps it. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
