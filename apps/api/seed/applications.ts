import { toDate } from '@bastama/domain/kernel/time.ts'
import type { Transaction } from 'kysely'
import { remindOfDrafts } from '../src/application/draft/reminders.ts'
import { offerPlaces } from '../src/application/offer/offers.ts'
import type { DB } from '../src/platform/database/tables.generated.ts'
import type { Storage } from '../src/platform/storage.ts'
import { applications } from './applications/all.ts'
import type { ApplicationText } from './applications/application-text.ts'
import { announceAll } from './applications/lived/announce.ts'
import { begin, papersOf } from './applications/lived/begin.ts'
import { beginLife, goOn } from './applications/lived/life.ts'
import { insertResults } from './applications/lived/results.ts'
import type { Call } from './applications/lived/results.ts'
import { insertRows } from './applications/lived/rows.ts'
import type { CompetitionText } from './competitions/competition-text.ts'
import type { Happening } from './history.ts'
import { moment } from './when.ts'

/** Puts the papers that applicants added into the storage. */
export async function storePapers(storage: Storage): Promise<void> {
  for (const { competition, texts } of applications) {
    for (const text of texts)
      for (const { key, content } of papersOf(competition, text)) await storage.put(key, content)
  }
}

/**
 * The applications with what was answered, decided and announced, as they stand when the seeding happens at `now`.
 * @returns what happened to them, and what followed from it for others
 */
export async function insertApplications(
  db: Transaction<DB>,
  now: Date,
): Promise<{ readonly happened: readonly Happening[]; readonly followed: readonly Happening[] }> {
  const calls = applications.map(({ competition, texts }) => callOf(competition, texts, now))
  const applied = calls.flatMap((call) => call.applied)
  await insertRows(db, applied)
  const followed: Happening[] = []
  for (const call of calls) followed.push(...(await insertResults(db, call)))
  const offers = applied.flatMap(({ begun: { id }, life: { state, confirmBy } }) =>
    state === 'SELECTED' && confirmBy ? { id, confirmBy } : [],
  )
  await offerPlaces({ transaction: db, now }, offers)
  const drafts = applied.flatMap(({ begun: { id, competition }, life: { state } }) =>
    state === 'DRAFT' ? { id, closesAt: toDate(competition.closesAt) } : [],
  )
  await remindOfDrafts({ transaction: db, now }, drafts)
  return { happened: applied.flatMap(({ happenings }) => happenings), followed }
}

/** The applications to a competition, which may have been announced since. */
function callOf(competition: CompetitionText, texts: readonly ApplicationText[], now: Date): Call {
  const sent = texts.map((text) => goOn(beginLife(begin(competition, text, now)), text.steps, now))
  const { confirmDays = 1, places = null } = competition
  const announcedAt = competition.announcedAt === undefined ? null : moment(competition.announcedAt, now)
  const { lived, announced } =
    announcedAt === null
      ? { lived: sent, announced: [] }
      : announceAll(sent, { at: announcedAt, confirmDays, places })
  const applied = lived.flatMap((one, index) => {
    const text = texts[index]
    if (text === undefined) return []
    return { ...goOn(one, text.afterwards ?? [], now), text, papers: papersOf(competition, text) }
  })
  return { competition, applied, announced, announcedAt }
}
