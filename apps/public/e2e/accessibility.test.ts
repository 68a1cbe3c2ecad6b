import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { languages } from '@bastama/domain/kernel/language.ts'
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

/** What axe finds at 320 and at 1280 px on the page that is open, and whether the page is wider than the screen. */
async function findings(page: Page, rules: 'all' | 'contrast'): Promise<string[]> {
  const found: string[] = []
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    const axe = new AxeBuilder({ page })
    if (rules === 'contrast') axe.withRules(['color-contrast', 'link-in-text-block'])
    const { violations } = await axe.analyze()
    const where = `${page.url()} at ${width}`
    for (const { id, nodes } of violations) {
      found.push(`${where}: ${id} ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`)
    }
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    if (beyond > 0) found.push(`${where}: wider than the screen by ${beyond} px`)
  }
  return found
}

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
