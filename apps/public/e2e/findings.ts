import type { Page } from 'playwright-core'
// @boundaries-ignore axe is the repository's, as the browser is
import { axeFindings, recolour, rulesOfColour } from '../../../scripts/axe.ts'

/** What axe finds at 320 and at 1280 px on the page that is open, and whether the page is wider than the screen. */
export async function findings(page: Page, rules: 'all' | 'contrast'): Promise<string[]> {
  const found: string[] = []
  // Whoever has just clicked has left the page before, and may not have the whole of this one.
  await page.waitForLoadState()
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    const where = `${page.url()} at ${width}`
    const broken = await axeFindings(page, rules === 'all' ? {} : rulesOfColour)
    found.push(...broken.map((finding) => `${where}: ${finding}`))
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    if (beyond > 0) found.push(`${where}: wider than the screen by ${beyond} px`)
  }
  return found
}

/** The same of a page in light colours, and what dark ones would break. */
export async function findingsInAnyLight(page: Page): Promise<string[]> {
  const found = await findings(page, 'all')
  await recolour(page, 'dark')
  for (const finding of await findings(page, 'contrast')) found.push(`dark, ${finding}`)
  await recolour(page, 'light')
  return found
}
