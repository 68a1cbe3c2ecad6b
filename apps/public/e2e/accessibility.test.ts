import { expect, test } from 'vitest'
import { languages } from '@bastama/domain/kernel/language.ts'
import { findings } from './findings.ts'
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

const schemes = [
  ['light', 'all'],
  // The dark page is the same document in other colours.
  ['dark', 'contrast'],
] as const

test.concurrent.each(
  languages.flatMap((language) => schemes.map((scheme) => [language, ...scheme] as const)),
)(
  'axe finds nothing on any page in %s, %s, at 320 and 1280 px, and the browser has no complaint',
  async (language, colorScheme, rules) => {
    await using opened = await openPage({ colorScheme, reducedMotion: 'reduce' })
    const found: string[] = []
    for (const path of pages) {
      await opened.page.goto(path.replace('/kk', `/${language}`))
      found.push(...(await findings(opened.page, rules)))
    }
    expect(found).toEqual([])
    opened.expectQuiet()
  },
  300_000,
)

test.each(schemes)(
  'axe finds nothing on the page that says there is none, %s',
  async (colorScheme, rules) => {
    await using opened = await openPage({ colorScheme, reducedMotion: 'reduce' })
    await opened.page.goto('/ru/no-such-page')
    expect(await findings(opened.page, rules)).toEqual([])
  },
)
