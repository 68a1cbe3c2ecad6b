import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** What axe finds at 320 and at 1280 px on the page that is open, and whether the page is wider than the screen. */
export async function findings(page: Page, rules: 'all' | 'contrast'): Promise<string[]> {
  const found: string[] = []
  // Whoever has just clicked has left the page before, and may not have the whole of this one.
  await page.waitForLoadState()
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    const axe = new AxeBuilder({ page })
    // A page without frames needs no other window to be judged in, which would take longer than the judging.
    axe.setLegacyMode().options({ resultTypes: ['violations'] })
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
