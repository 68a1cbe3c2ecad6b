/// <reference lib="dom" />
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { NodeResult, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The rules by which a page is judged that was found sound in other colours: the document is the same. */
export const rulesOfColour: RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'] }

/**
 * Has the page that is open stand there in other colours. Told of another scheme alone, the browser leaves some of what
 * is inherited as it was: all is drawn anew.
 */
export async function recolour(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme })
  await page.evaluate(() => {
    const { style } = document.documentElement
    style.display = 'none'
    document.documentElement.getBoundingClientRect()
    style.display = ''
  })
}

/**
 * What axe finds on the page that is open, a line for each place; all of its rules, unless options name some.
 * A page without frames is judged where it stands, by one axe for as long as the document is there.
 */
export async function axeFindings(page: Page, options: RunOptions = {}): Promise<string[]> {
  if (!(await page.evaluate<boolean>("typeof axe === 'object'"))) await page.evaluate(axe)
  await page.evaluate(endOfMotion)
  const asked = JSON.stringify({ ...options, resultTypes: ['violations'] })
  const violations = await page.evaluate<{ id: string; nodes: NodeResult[] }[]>(
    `axe.run(${asked}).then(({ violations }) => violations)`,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 120)} ${failureSummary}`),
  )
}

/**
 * In the page: settles when nothing moves or fades but what never ends, and no dialog is on its way out. Half faded, words
 * have too little contrast; what is behind a dialog is hidden until it is gone.
 */
async function endOfMotion(): Promise<void> {
  const ending = document
    .getAnimations()
    .filter(
      ({ effect, playState, timeline }) =>
        timeline === document.timeline &&
        playState === 'running' &&
        effect?.getComputedTiming().endTime !== Infinity,
    )
  await Promise.allSettled(ending.map(({ finished }) => finished))
  while (document.querySelector('[data-exiting]')) await new Promise(requestAnimationFrame)
}
