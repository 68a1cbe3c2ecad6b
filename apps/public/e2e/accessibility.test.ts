import { expect, test } from 'vitest'
import { languages } from '@bastama/domain/kernel/language.ts'
import { findingsInAnyLight } from './findings.ts'
import { pagesOfEachKind } from './pages.ts'
import { openPage, useBrowser } from './portal.ts'

useBrowser()

const pages = await pagesOfEachKind()

test('there are pages of every kind', () => {
  const sections = new Set(pages.map((path) => path.split(/[/?]/)[2]))
  for (const section of [
    'competitions',
    'facilitators',
    'workshops',
    'forums',
    'albums',
    'projects',
    'teams',
  ]) {
    expect(sections).toContain(section)
  }
})

test.concurrent.each(languages)(
  'axe finds nothing on any page in %s, light and dark, at 320 and 1280 px, and the browser has no complaint',
  async (language) => {
    await using opened = await openPage()
    const found: string[] = []
    for (const path of pages) {
      await opened.page.goto(path.replace('/kk', `/${language}`))
      found.push(...(await findingsInAnyLight(opened.page)))
    }
    expect(found).toEqual([])
    opened.expectQuiet()
  },
)

test('axe finds nothing on the page that says there is none, light and dark', async () => {
  await using opened = await openPage()
  await opened.page.goto('/ru/no-such-page')
  expect(await findingsInAnyLight(opened.page)).toEqual([])
})
