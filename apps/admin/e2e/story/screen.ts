import type { Locator, Page } from 'playwright-core'
import { reach } from '../by-keyboard.ts'
import type { Visit } from '../console.ts'
import { expectSound } from '../own-console.ts'

/** Opens a page by its address; axe finds nothing on it. */
export async function come({ page, open }: Visit, path: string): Promise<void> {
  await open(path)
  await expectSound(page)
}

/** Waits until a page or a screen has this heading. */
export const arrive = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor()

/** Follows a link or presses a button of the portal, where each leads to a page; axe finds nothing on that. */
export async function go(page: Page, place: Locator): Promise<void> {
  await reach(page, place)
  const load = page.waitForEvent('load')
  await page.keyboard.press('Enter')
  await load
  await expectSound(page)
}

/** Fields that belong together, by what they are called. */
export const group = (within: Page | Locator, name: string) =>
  within.getByRole('group', { name, exact: true })

/** A link of what the page is about. */
export const link = (page: Page, name: string | RegExp) =>
  page.getByRole('main').getByRole('link', { name }).first()

/** A button of what the page is about. */
export const button = (page: Page, name: string) =>
  page.getByRole('main').getByRole('button', { name, exact: true }).first()
