import type { Kysely } from 'kysely'
import type { DB } from '../src/platform/database/tables.generated.ts'
import type { Grounds } from './as.ts'
import { plantApplications } from './world/application.ts'
import { plantCompetitions, plantResults } from './world/competition.ts'
import { plantFacilitators } from './world/facilitator.ts'
import { plantMedia } from './world/media.ts'
import { plantAccounts } from './world/person.ts'
import { day, Planting } from './world/planting.ts'
import { plantForums, plantPlaces } from './world/programme.ts'
import { plantProjects } from './world/project.ts'
import { plantWorkshops } from './world/workshop.ts'

export interface WorldOptions {
  /** the same seed gives the same rows, with the same ids */
  readonly seed: number
  /** around which moments of publication lie, some of them a millisecond away */
  readonly now: Date
}

/**
 * Adds to the demonstration's programme, and to four others, rows in every state, published at every kind of moment and
 * tied together at random: what the policy has to tell apart.
 */
export async function plantWorld(db: Kysely<DB>, { seed, now }: WorldOptions): Promise<Grounds> {
  const planting = new Planting(seed, now)
  const demo = await db.selectFrom('programme').select('id').executeTakeFirstOrThrow()
  const programmes = [demo.id, ...plantProgrammes(planting)]
  // Of whom one is nowhere, and one in many teams.
  const [stranger = '', member = '', ...people] = plantPeople(planting)

  const facilitators: string[] = []
  const competitionIds: string[] = []
  for (const programme_id of programmes) {
    const { districts, themes, topics, venue_id } = plantPlaces(planting, programme_id)
    const { photos, albums } = plantMedia(planting, programme_id, [member, ...people])
    plantForums(planting, { programme_id, venue_id, albums })
    const competitions = plantCompetitions(planting, programme_id, venue_id)
    competitionIds.push(...Object.values(competitions).flat())
    const own = plantFacilitators(planting, programme_id, {
      people,
      competitions: competitions.FACILITATORS,
      photos,
      topics,
    })
    facilitators.push(...own)
    plantWorkshops(
      planting,
      { programme_id, venue_id },
      { people, competitions: competitions.PARTICIPANTS, facilitators: own, topics, albums },
    )
    const projects = plantProjects(
      planting,
      { programme_id, member },
      { people, competitions: competitions.PROJECTS, districts, themes, photos, albums },
    )
    plantResults(planting, competitions, {
      facilitators: own,
      projects: projects.map(({ id }) => id),
    })
    plantApplications(planting, competitions, { people: [stranger, member, ...people], projects })
  }

  const competition = planting.random.of(competitionIds)
  plantAccounts(planting, { member, stranger, people }, { programmes, competition })

  await planting.write(db)
  return {
    member,
    stranger,
    facilitator: facilitators[0] ?? '',
    competition,
    programme: demo.id,
    otherProgramme: programmes[2] ?? '',
  }
}

function plantProgrammes(planting: Planting): string[] {
  return [planting.at(-day), null, planting.at(1), planting.now].map((published_at, place) => {
    const { id, slug } = planting.reference('programme')
    planting.add('programme', {
      id,
      slug,
      name: planting.text('programme'),
      summary: planting.text('programme'),
      about: planting.text('programme'),
      languages: ['kk', 'ru'],
      time_zone: ['America/St_Johns', 'Asia/Almaty', 'Pacific/Kiritimati', 'Europe/London'][place] ?? 'UTC',
      starts_on: '2020-01-01',
      published_at,
      funder: planting.text('programme'),
      funding_minor: 1000,
      funding_currency: 'KZT',
    })
    return id
  })
}

function plantPeople(planting: Planting): string[] {
  return Array.from({ length: 40 }, () => {
    const id = planting.random.uuid()
    const number = planting.next()
    planting.add('person', {
      id,
      name: planting.text('person'),
      sort_name: planting.text('person'),
      email: planting.random.of([null, `person${number}@example.org`]),
      phone: planting.random.of([null, `+7701${String(number).padStart(7, '0')}`]),
      birth_date: planting.random.of([null, '1990-02-28']),
    })
    return id
  })
}
