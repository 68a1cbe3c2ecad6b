import type { Kysely } from 'kysely'
import type { DB } from '../src/platform/database/tables.generated.ts'
import { seedId } from './ids.ts'
import { residentId } from './people.ts'
import { programmeId } from './programme.ts'
import { teams } from './teams/all.ts'

/** The teams with their members, leaders first. */
export async function insertTeams(db: Kysely<DB>): Promise<void> {
  const foundedAt = new Date('2018-11-26T10:00:00+06:00')
  await db
    .insertInto('team')
    .values(
      teams.map((team) => ({
        id: seedId('team', team.slug),
        programme_id: programmeId,
        slug: team.slug,
        name: team.name,
        summary: team.summary,
        is_sample: true,
        created_at: foundedAt,
        updated_at: foundedAt,
      })),
    )
    .execute()
  await db
    .insertInto('team_member')
    .values(
      teams.flatMap((team) =>
        team.members.map((number, index) => ({
          id: seedId('team_member', `${team.slug}/${number}`),
          team_id: seedId('team', team.slug),
          person_id: residentId(number),
          role: index === 0 ? ('LEADER' as const) : ('MEMBER' as const),
          position: index + 1,
        })),
      ),
    )
    .execute()
}

/** The person who leads a team. */
export function leaderOf(teamSlug: string): string {
  const team = teams.find(({ slug }) => slug === teamSlug)
  if (team === undefined) throw new RangeError(`No team ${teamSlug}`)
  return residentId(team.members[0])
}
