import type { Kysely } from 'kysely'
import type { DB } from '../src/platform/database/tables.generated.ts'
import { profiles } from './facilitators/all.ts'
import { managerId } from './history.ts'
import { seedId } from './ids.ts'
import { residents } from './people/residents.ts'
import { shownName, sortedName } from './people/shown-name.ts'

/** The person who bears a number in the cast of the demo. */
export function residentId(number: number): string {
  return seedId('person', `resident-${number}`)
}

/** The person behind a profile, by its place in the list of profiles. */
export function facilitatorPersonId(index: number): string {
  return seedId('person', `facilitator-${index + 1}`)
}

const registeredAt = new Date('2017-04-24T10:00:00+06:00')

/**
 * Residents, facilitators and the manager. Their addresses lead nowhere: example.org is kept free for examples, and
 * that somebody has one is what the tests of personal data need.
 */
export async function insertPeople(db: Kysely<DB>): Promise<void> {
  const common = { is_sample: true, created_at: registeredAt, updated_at: registeredAt }
  await db
    .insertInto('person')
    .values([
      {
        ...common,
        id: managerId,
        name: { kk: 'Демо менеджері', ru: 'Менеджер демонстрации', en: 'Manager of the demo' },
        sort_name: { kk: 'Демо менеджері', ru: 'Менеджер демонстрации', en: 'Manager of the demo' },
        email: 'manager@example.org',
      },
      ...residents.map(({ number, given, surname }) => ({
        ...common,
        id: residentId(number),
        name: shownName(given, surname),
        sort_name: sortedName(given, surname),
        email: `resident-${number}@example.org`,
        birth_date: `${1952 + ((number * 17) % 47)}-0${1 + (number % 9)}-${10 + (number % 18)}`,
      })),
      ...profiles.map(({ given, surname }, index) => ({
        ...common,
        id: facilitatorPersonId(index),
        name: shownName(given, surname),
        sort_name: sortedName(given, surname),
        email: `facilitator-${index + 1}@example.org`,
      })),
    ])
    .execute()
}
