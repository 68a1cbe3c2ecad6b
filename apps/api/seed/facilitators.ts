import type { Kysely } from 'kysely'
import type { DB } from '../src/platform/database/tables.generated.ts'
import { facilitators2017 } from './competitions/facilitators-2017.ts'
import { profiles } from './facilitators/all.ts'
import { seven } from './facilitators/seven.ts'
import type { FacilitatorSlug } from './facilitators/seven.ts'
import type { Happening } from './history.ts'
import { seedId } from './ids.ts'
import { facilitatorPersonId } from './people.ts'
import { shownName, sortedName } from './people/shown-name.ts'
import { programmeId } from './programme.ts'

/** The id of a profile: by its number, since its slug is made of a name. */
function profileId(index: number): string {
  return seedId('facilitator', String(index + 1))
}

/** The id of one of the seven. */
export function facilitatorId(slug: FacilitatorSlug): string {
  return profileId(seven.findIndex((profile) => profile.slug === slug))
}

const competitionId = seedId('competition', facilitators2017.slug)
const announcedAt = new Date('2017-07-10T10:00:00+06:00')

/** The profiles with their topics, and the results of the competition that chose the seven. */
export async function insertFacilitators(db: Kysely<DB>): Promise<Happening[]> {
  await db
    .insertInto('facilitator')
    .values(
      profiles.map((profile, index) => ({
        id: profileId(index),
        programme_id: programmeId,
        person_id: facilitatorPersonId(index),
        competition_id: index < seven.length ? competitionId : null,
        slug: profile.slug,
        state: profile.state,
        name: shownName(profile.given, profile.surname),
        headline: profile.headline,
        bio: profile.bio,
        languages: [...profile.languages],
        sort_name: sortedName(profile.given, profile.surname),
        hidden_reason: profile.hiddenReason ?? null,
        is_sample: true,
        published_at: profile.state === 'DRAFT' ? null : announcedAt,
        accepted_at: profile.state === 'DRAFT' ? null : announcedAt,
        invited_address: profile.state === 'DRAFT' ? `facilitator-${index + 1}@example.org` : null,
        created_at: announcedAt,
        updated_at: announcedAt,
      })),
    )
    .execute()
  await db
    .insertInto('facilitator_topic')
    .values(
      profiles.flatMap((profile, index) =>
        profile.topics.map((topic) => ({
          facilitator_id: profileId(index),
          topic_id: seedId('topic', topic),
        })),
      ),
    )
    .execute()
  await db
    .insertInto('result')
    .values(
      seven.map((_, index) => ({
        id: seedId('result', `${facilitators2017.slug}/${index + 1}`),
        competition_id: competitionId,
        outcome: 'SELECTED' as const,
        rank: index + 1,
        facilitator_id: profileId(index),
      })),
    )
    .execute()
  return profiles.flatMap((profile, index): Happening[] =>
    profile.state === 'DRAFT'
      ? []
      : [
          {
            at: announcedAt,
            noun: 'facilitator',
            subjectId: profileId(index),
            kind: 'PUBLISHED',
            before: { state: 'DRAFT' },
            after: { state: 'PUBLISHED' },
          },
          ...(profile.state === 'HIDDEN'
            ? [
                {
                  at: new Date('2018-09-03T09:00:00+06:00'),
                  noun: 'facilitator',
                  subjectId: profileId(index),
                  kind: 'HIDDEN',
                  before: { state: 'PUBLISHED' },
                  after: { state: 'HIDDEN', reason: profile.hiddenReason },
                },
              ]
            : []),
        ],
  )
}
