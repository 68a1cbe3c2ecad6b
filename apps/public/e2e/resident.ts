import type { BrowserContextOptions, Page } from 'playwright-core'
import { follow } from './portal.ts'

/** A phone of somebody's own: attempts to sign in are counted by where they come from. */
export function phone(): BrowserContextOptions {
  const place = crypto.getRandomValues(new Uint8Array(3)).join('.')
  return { viewport: { width: 360, height: 740 }, extraHTTPHeaders: { 'x-forwarded-for': `198.${place}` } }
}

/** An address that nobody else has. */
export function newAddress(): string {
  return `resident-${crypto.randomUUID()}@example.org`
}

/** The link in the latest letter to an address, as the mailbox of the demonstration shows it. */
export async function mailedLink(page: Page, address: string): Promise<string> {
  const mailbox = await (await page.request.get('/mailbox')).text()
  const letter = mailbox.split('<article').find((one) => one.includes(address))
  const [, link = ''] = /href="(http[^"]+)"/.exec(letter ?? '') ?? []
  return link.replaceAll('&amp;', '&')
}

/** Opens the latest letter to an address in the mailbox of the demonstration, and follows its link. */
export async function followMailedLink(page: Page, address: string): Promise<void> {
  await page.goto('/mailbox')
  const letter = page.locator('article').filter({ hasText: address }).first()
  await follow(letter.getByRole('link'))
}

/** Signs in by a mailed link, from the page of signing in that is open, in Kazakh. */
export async function signInByLink(page: Page, address: string): Promise<void> {
  await page.getByRole('main').getByLabel('Электрондық пошта').first().fill(address)
  await follow(page.getByRole('button', { name: 'Сілтеме алу' }))
  await followMailedLink(page, address)
  await follow(page.getByRole('main').getByRole('button', { name: 'Кіру' }))
}

/** Opens a call in Kazakh, signs in as somebody new, and begins an application. @returns the address of its page */
export async function beginApplication(page: Page, call: string): Promise<string> {
  await page.goto(call)
  await follow(page.getByRole('main').getByRole('link', { name: 'Өтінім беру' }))
  await signInByLink(page, newAddress())
  await follow(page.getByRole('button', { name: 'Бастау' }))
  await page.getByRole('heading', { level: 1, name: 'Өтініміңіз' }).waitFor()
  return page.url()
}
