import { afterAll, beforeAll, expect } from 'vitest'
import type { Browser, Locator, Page } from 'playwright-core'
// @boundaries-ignore the browser of the tests is the repository's
import { launchBrowser } from '../../../scripts/browser.ts'
import { expectToFit, findings, loaded, visit, visitAs } from './console.ts'
import type { DemoRole, Visit, Visitor } from './console.ts'
// @boundaries-ignore what is published here is published in a product of its own
import { startOwnProduct } from '../../../scripts/own-product.ts'
// @boundaries-ignore what is published here is published in a product of its own
import type { OwnProduct } from '../../../scripts/own-product.ts'

/** A console with a product of its own, for the tests of one file that publish: nobody else’s lists change. */
export interface OwnConsole {
  origin(): string
  as(role: DemoRole, visitor?: Visitor): Promise<Visit>
  visitor(): Promise<Visit>
  /** The phone of somebody who opens the portal. */
  phone(): Promise<Visit>
  /** Does what no screen does: in a test, dates move in place of the clock. */
  sql(text: string): Promise<void>
}

/** Starts it before the tests of a file, and stops it after them. */
export function ownConsole(): OwnConsole {
  let browser: Browser
  let product: OwnProduct
  beforeAll(async () => {
    ;[browser, product] = await Promise.all([launchBrowser(), startOwnProduct()])
  })
  afterAll(async () => {
    await browser.close()
    await product[Symbol.asyncDispose]()
  })
  const origin = () => product.addresses.console
  let phones = 0
  return {
    origin,
    as: (role, visitor = {}) => visitAs(browser, role, { ...visitor, origin: origin() }),
    visitor: () => visit(browser, { origin: origin() }),
    phone: () => {
      phones += 1
      return visit(browser, {
        width: 360,
        address: `203.0.113.${phones}`,
        origin: product.addresses.portal,
      })
    },
    sql: (text) => product.sql(text),
  }
}

/** One of the three fields of a text. */
export function field(page: Page, label: string, language: string): Locator {
  return page.getByRole('group', { name: label, exact: true }).getByRole('textbox', { name: language })
}

/** Writes a text in all languages, each with its language behind it. */
export async function write(page: Page, label: string, words: string): Promise<void> {
  for (const language of ['Қазақша', 'Русский', 'English'])
    await field(page, label, language).fill(`${words} ${language}`)
}

/** Saves the form that is open. */
export async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('status').getByText('Saved', { exact: true }).waitFor()
}

/** Begins the profile of a facilitator through the screens, and comes to its editor. */
export async function beginProfile(visit: Visit, slug: string): Promise<void> {
  const { page } = visit
  await visit.open('/en/new-facilitator')
  await write(page, 'Name', `Satova ${slug}`)
  await page.getByLabel('Name in addresses').fill(slug)
  await page.getByRole('button', { name: 'Create the draft' }).click()
  await page.waitForURL(`**/en/facilitators/${slug}/edit`)
  await loaded(page)
}

/** Fails if axe finds anything on the page that is open, or it is wider than the window. */
export async function expectSound(page: Page): Promise<void> {
  const path = new URL(page.url()).pathname
  const width = page.viewportSize()?.width
  await expectToFit(page)
  const found = await findings(page)
  expect({ path, width, found }).toEqual({ path, width, found: [] })
}
