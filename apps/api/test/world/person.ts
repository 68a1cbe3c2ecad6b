import { createHash } from 'node:crypto'
import { hour } from './planting.ts'
import type { Planting } from './planting.ts'

/** Accounts and roles of some people, the member and the stranger among them. */
export function plantAccounts(
  planting: Planting,
  { member, stranger, people }: { member: string; stranger: string; people: readonly string[] },
  { programmes, competition }: { programmes: readonly string[]; competition: string },
): void {
  for (const [index, person_id] of [member, stranger, ...planting.random.some(people, 8)].entries()) {
    planting.add('account', {
      person_id,
      email: `account${index}@example.org`,
      name: `account ${index}`,
      two_factor_enabled: index % 3 === 0,
      is_demo: index % 4 === 3,
    })
    const given = {
      person_id,
      given_by: planting.random.of([null, member]),
      given_at: planting.at(-index * hour),
    }
    if (index % 2 === 0) planting.add('role_grant', { ...given, role: 'administrator' })
    planting.add('role_grant', {
      ...given,
      role: 'manager',
      programme_id: planting.random.of(programmes),
    })
    planting.add('role_grant', { ...given, role: 'reviewer', competition_id: competition })
    planting.add('event', {
      at: planting.at(-index * hour),
      actor: { kind: 'person', personId: person_id, grants: [] },
      programme_id: null,
      noun: 'competition',
      subject_id: competition,
      kind: 'EDITED',
      previous_hash: digest(`before ${planting.next()}`),
      hash: digest(`after ${planting.next()}`),
    })
  }
}

/** As long as the hash of an event; what is planted is no chain. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
