import type { RecordedEvent } from '@bastama/domain/kernel/event.ts'
import type { PersonId, ProgrammeId } from '@bastama/domain/kernel/id.ts'
import { idSchema } from '@bastama/domain/kernel/id.ts'
import type { Actor } from '@bastama/domain/kernel/actor.ts'
import type { Transaction } from 'kysely'
import * as v from 'valibot'
import type { DB } from '../src/platform/database/tables.generated.ts'
import { recordEvents } from '../src/platform/events.ts'
import { seedId } from './ids.ts'
import { programmeId } from './programme.ts'

/** What the record of the demo tells of one thing; the programme and who did it are added here. */
export interface Happening {
  readonly at: Date
  readonly noun: string
  readonly subjectId: string
  readonly kind: string
  readonly before?: Readonly<Record<string, unknown>>
  readonly after: Readonly<Record<string, unknown>>
  /** the person who did it; the manager of the demo unless told */
  readonly personId?: string
}

/** The person who does what staff do. */
export const managerId = seedId('person', 'manager')

const asPerson = (id: string): PersonId => v.parse(idSchema('Person'), id)
const asProgramme = (id: string): ProgrammeId => v.parse(idSchema('Programme'), id)

/**
 * Records what happened in the order in which it happened, so that the chain of the record reads like a diary. Results stand
 * at the event with which they were announced.
 */
export async function recordHistory(
  transaction: Transaction<DB>,
  happenings: readonly Happening[],
): Promise<void> {
  const inOrder = happenings.toSorted((a, b) => a.at.getTime() - b.at.getTime())
  const hashes = await recordEvents(transaction, inOrder.map(eventOf))
  for (const [index, { noun, kind, subjectId }] of inOrder.entries()) {
    if (noun !== 'competition' || kind !== 'ANNOUNCED') continue
    await transaction
      .updateTable('competition')
      .set({ record_hash: hashes[index] ?? null })
      .where('id', '=', subjectId)
      .execute()
  }
}

function eventOf({ personId, before, ...rest }: Happening): RecordedEvent {
  const actor: Actor =
    personId === undefined
      ? {
          kind: 'person',
          personId: asPerson(managerId),
          grants: [{ role: 'manager', programmeId: asProgramme(programmeId) }],
        }
      : { kind: 'person', personId: asPerson(personId), grants: [] }
  return { ...rest, actor, before: before ?? null, programmeId }
}
