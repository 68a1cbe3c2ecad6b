import { expect } from 'vitest'
import type { Visit } from '../console.ts'
import { title } from './call.ts'
import { arrive, come, go, link } from './screen.ts'

const results = (visitor: Visit, outcome: string) =>
  visitor.page.locator(`[data-outcome=${outcome}]`).getByRole('listitem')

/** Comes from the list of competitions to what was decided of five. */
export async function visitorReadsResults(visitor: Visit): Promise<void> {
  await come(visitor, '/kk/competitions')
  await go(visitor.page, link(visitor.page, title[0]))
  const shown = await Promise.all(
    ['SELECTED', 'RESERVE', 'NOT_SELECTED'].map((outcome) => results(visitor, outcome).count()),
  )
  expect(shown).toEqual([2, 1, 2])
  expect(await results(visitor, 'NOT_SELECTED').first().innerText()).toContain('Мұндай тәжірибе аз')
}

/** Reads, on the same page, who moved up. */
export async function visitorReadsWhoMovedUp(visitor: Visit): Promise<void> {
  await visitor.page.reload()
  await results(visitor, 'SELECTED').getByText('Резервтік тізімнен іріктелді').waitFor()
  expect(await results(visitor, 'RESERVE').count()).toBe(0)
}

/** Finds the new facilitator in the directory. */
export async function visitorFindsFacilitator(visitor: Visit): Promise<void> {
  await come(visitor, '/kk/facilitators')
  await go(visitor.page, link(visitor.page, 'Сәтова Айгерім'))
  await arrive(visitor.page, 'Сәтова Айгерім')
}
