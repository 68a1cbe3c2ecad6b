import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** Goes from place to place, forth or back, until it is reached, as one does without a mouse. */
export async function reach(page: Page, place: Locator): Promise<void> {
  await place.waitFor()
  for (let step = 0; step < 150; step += 1) {
    const key = await place.evaluate((element) => {
      const { activeElement } = document
      if (element === activeElement) return undefined
      const where = activeElement?.compareDocumentPosition(element) ?? 0
      return where & Node.DOCUMENT_POSITION_PRECEDING ? 'Shift+Tab' : 'Tab'
    })
    if (key === undefined) return
    await page.keyboard.press(key)
  }
  throw new Error(`The keyboard does not reach ${String(place)}.`)
}

/** Writes into a field in place of what is there. */
export async function type(page: Page, place: Locator, words: string): Promise<void> {
  await reach(page, place)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(words)
}

/** Follows a link or presses a button. */
export async function enter(page: Page, place: Locator): Promise<void> {
  await reach(page, place)
  await page.keyboard.press('Enter')
}

/** Waits until the focus is within a dialog or a menu: a key that is pressed before does not reach it. */
export async function focusWithin(overlay: Locator): Promise<void> {
  await expect.poll(() => overlay.evaluate((element) => element.contains(document.activeElement))).toBe(true)
}

/** Closes a dialog or a menu by Escape, and waits until it is gone: half gone it still takes what is pressed. */
export async function escape(page: Page, overlay: Locator): Promise<void> {
  await focusWithin(overlay)
  await page.keyboard.press('Escape')
  await overlay.waitFor({ state: 'detached' })
}

/** Checks a box. */
export async function check(page: Page, box: Locator): Promise<void> {
  await reach(page, box)
  await page.keyboard.press('Space')
}

/** Chooses one of a group of radio buttons: it is one stop, in which arrows lead on. */
export async function choose(page: Page, group: Locator, name: string): Promise<void> {
  await check(page, group.getByRole('radio').first())
  const wanted = group.getByRole('radio', { name, exact: true })
  const most = await group.getByRole('radio').count()
  for (let step = 0; step < most; step += 1) {
    if (await wanted.isChecked()) return
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`The arrows do not reach ${name}.`)
}

/**
 * Opens the palette and takes what a few letters mean. The first of what is offered is marked by itself, and more may
 * come below it at any moment: an arrow would lead to that.
 */
export async function take(page: Page, words: string, name: string | RegExp): Promise<void> {
  const palette = page.getByRole('dialog').filter({ has: page.getByRole('searchbox') })
  await page.keyboard.press('Control+k')
  await palette.waitFor()
  await page.keyboard.type(words)
  await palette.getByRole('menuitem', { name, exact: true }).and(page.locator('[data-focused]')).waitFor()
  await page.keyboard.press('Enter')
  await palette.waitFor({ state: 'detached' })
}
