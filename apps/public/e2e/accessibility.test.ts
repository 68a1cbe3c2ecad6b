import AxeBuilder from '@axe-core/playwright'
import { expect, test } from 'vitest'
import { languages } from '@bastama/domain/kernel/language.ts'
import { pagesOfEachKind } from './pages.ts'
import { openPage, useBrowser } from './portal.ts'

useBrowser()

const pages = await pagesOfEachKind()
const colourSchemes = ['light', 'dark'] as const

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

test.each(languages.flatMap((language) => colourSchemes.map((scheme) => [language, scheme] as const)))(
  'axe finds nothing on any page in %s, %s, at 320 and 1280 px, and the browser has no complaint',
  async (language, colorScheme) => {
    await using opened = await openPage({ colorScheme, reducedMotion: 'reduce' })
    const { page } = opened
    const found: string[] = []
    for (const path of pages.map((kazakh) => kazakh.replace('/kk', `/${language}`))) {
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 900 })
        await page.goto(path)
        const { violations } = await new AxeBuilder({ page }).analyze()
        for (const { id, nodes } of violations) {
          found.push(`${path} at ${width}: ${id} ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`)
        }
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        if (beyond > 0) found.push(`${path} at ${width}: wider than the screen by ${beyond} px`)
      }
    }
    expect(found).toEqual([])
    opened.expectQuiet()
  },
  300_000,
)
