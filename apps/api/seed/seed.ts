import type { Kysely } from 'kysely'
import type { DB } from '../src/platform/database/tables.generated.ts'
import type { Storage } from '../src/platform/storage.ts'
import { insertAlbums, pictures } from './albums.ts'
import { insertApplications, storePapers } from './applications.ts'
import { insertCompetitions } from './competitions.ts'
import { insertFacilitators } from './facilitators.ts'
import { recordHistory } from './history.ts'
import { insertPeople } from './people.ts'
import { storePictures } from './pictures.ts'
import { insertForums, insertProgramme } from './programme.ts'
import { insertProjects, insertResults } from './projects.ts'
import { insertTeams } from './teams.ts'
import { typesetting } from './typesetting.ts'
import { insertWorkshops } from './workshops.ts'

export interface SeedOptions {
  /** where the drawn pictures go */
  readonly storage: Storage
  /** the moment from which the dates of what is open now are counted */
  readonly now: Date
}

/**
 * Fills an empty, migrated database with the demonstration: the real programme WeAlmaty, and sample data where its facts
 * end. Pictures and papers come first, into the storage; all rows come in one transaction, so a database is filled or
 * still empty. The same ids come out each time.
 */
export async function seed(db: Kysely<DB>, { storage, now }: SeedOptions): Promise<void> {
  const variants = await storePictures(storage, pictures)
  await storePapers(storage)
  await db.transaction().execute(async (plain) => {
    const transaction = plain.withPlugin(typesetting)
    const programme = await insertProgramme(transaction)
    await insertPeople(transaction)
    const albums = await insertAlbums(transaction, variants, now)
    const forums = await insertForums(transaction)
    const competitions = await insertCompetitions(transaction, now)
    const facilitators = await insertFacilitators(transaction)
    const applications = await insertApplications(transaction, now)
    const workshops = await insertWorkshops(transaction)
    await insertTeams(transaction)
    const projects = await insertProjects(transaction, now)
    await insertResults(transaction)
    await recordHistory(plain, [
      ...programme,
      ...albums,
      ...forums,
      // An announcement tells of the applications first, then of itself, then of what followed.
      ...applications.happened,
      ...competitions,
      ...applications.followed,
      ...facilitators,
      ...workshops,
      ...projects,
    ])
  })
}
