import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser, Page } from 'playwright-core'
// @boundaries-ignore the browser of the tests is the repository's
import { launchBrowser } from '../../../scripts/browser.ts'
import { findings, loaded, origin, visit } from './console.ts'
import { codeOf, latestLink } from './letters.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const account = (page: Page, name: string | RegExp) => page.getByRole('banner').getByRole('button', { name })

async function signOut(page: Page, name: string): Promise<void> {
  await account(page, name).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await page.getByText('You are not signed in').waitFor()
}

/** Uses the link of a letter up. */
async function press(page: Page): Promise<void> {
  await page.getByText('One more press, and you are in.').waitFor()
  await page.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click()
}

/** Asks for a link on the page to sign in, and follows it after the scanner of the mail has opened it. */
async function enterByLink(page: Page, address: string): Promise<void> {
  await page.getByRole('textbox', { name: 'E-mail' }).fill(address)
  await page.getByRole('button', { name: 'Send me a link' }).click()
  await page.getByText(`Check your mail: ${address}`).waitFor()
  const link = await latestLink(address)
  await using scanner = await visit(browser)
  await scanner.page.goto(link)
  await loaded(scanner.page)
  await page.goto(link)
  await press(page)
}

describe('the demonstration', () => {
  test('lets one in as a manager by keyboard, who goes on where they were, and out again', async () => {
    await using visitor = await visit(browser)
    const { page } = visitor
    await visitor.open('/en/competitions?kind=PROJECTS')
    await page.getByText('This is a demonstration').waitFor()
    await page.getByRole('banner').getByRole('link', { name: 'Sign in' }).press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
    await page.getByRole('button', { name: 'manager' }).press('Enter')
    await account(page, 'Manager of the demo').waitFor()
    expect(page.url()).toBe(`${origin}/en/competitions?kind=PROJECTS`)
    expect(await page.getByText('You are not signed in').count()).toBe(0)

    await account(page, 'Manager of the demo').press('Enter')
    await page.getByRole('menuitem', { name: 'Sign out' }).press('Enter')
    await page.getByText('You are not signed in').waitFor()
    visitor.expectQuiet()
  })
})

describe('an account', () => {
  test('begins with a link, gets a second factor, and is asked for it from then on', async () => {
    const address = `factor-${Date.now()}@example.org`
    await using visitor = await visit(browser, { address: '198.51.100.1' })
    const { page } = visitor
    await visitor.open('/en/sign-in?next=%2Fen%2Faccount')
    await enterByLink(page, address)
    await page.getByRole('heading', { level: 1, name: 'My account' }).waitFor()
    expect(page.url()).toBe(`${origin}/en/account`)

    await page.getByRole('button', { name: 'Set up an authenticator app' }).click()
    await page.getByRole('img', { name: 'The secret as a QR code' }).waitFor()
    expect(await findings(page)).toEqual([])
    const secret = await page.locator('ol code').innerText()
    const [backupCode = ''] = await page.locator('ol ul li').allInnerTexts()
    const code = page.getByRole('textbox', { name: 'Code of the authenticator app' })
    await code.fill('000000')
    await page.getByRole('button', { name: 'Confirm' }).click()
    await page.getByText('This code is not right').waitFor()
    await code.fill(codeOf(secret))
    await page.getByRole('button', { name: 'Confirm' }).click()
    await page.getByText('The second factor is set up').waitFor()

    await signOut(page, 'Name not given')
    await page.goto(`${origin}/en/sign-in`)
    await enterByLink(page, address)
    await page.getByRole('heading', { level: 1, name: 'Second factor' }).waitFor()
    await code.fill(codeOf(secret))
    await page.getByRole('button', { name: 'Sign in' }).click()
    await account(page, 'Name not given').waitFor()

    await signOut(page, 'Name not given')
    await page.goto(`${origin}/en/sign-in`)
    await enterByLink(page, address)
    await page.getByRole('button', { name: 'Use a backup code' }).click()
    await page.getByRole('textbox', { name: 'Backup code' }).fill(backupCode)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await account(page, 'Name not given').waitFor()
  })

  test('has a password that is set by a letter, and used', async () => {
    const address = `password-${Date.now()}@example.org`
    await using visitor = await visit(browser, { address: '198.51.100.2' })
    const { page } = visitor
    await visitor.open('/en/sign-in?next=%2Fen%2Faccount')
    await enterByLink(page, address)
    await page.getByRole('button', { name: 'send me a link to set one' }).click()
    await page.getByText('A letter with the link is on its way').waitFor()
    await page.goto(await latestLink(address))
    const set = page.getByRole('button', { name: 'Set the password' })
    await page.getByLabel('New password').fill('short')
    await set.click()
    await page.getByText('The password must have 10 characters at least.').waitFor()
    await page.getByLabel('New password').fill('apples under the mountains')
    await set.click()
    await page.getByText('The password is set').waitFor()

    await page.getByLabel('E-mail').fill(address)
    await page.getByLabel('Password').fill('apples under the hills')
    await page.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click()
    await page.getByText('No account has this address with this password.').waitFor()
    expect(await page.getByLabel('E-mail').inputValue()).toBe(address)
    await page.getByLabel('Password').fill('apples under the mountains')
    await page.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click()
    await account(page, 'Name not given').waitFor()

    await page.goto(`${origin}/en/account`)
    await page.getByRole('button', { name: 'Set up an authenticator app' }).click()
    const password = page.getByRole('region', { name: 'Second factor' }).getByLabel('Password')
    await password.fill('apples under the hills')
    await password.press('Enter')
    await page.getByText('This is not your password.').waitFor()
    await password.fill('apples under the mountains')
    await password.press('Enter')
    await page.getByRole('img', { name: 'The secret as a QR code' }).waitFor()
  })

  test('answers the same for an address that nobody has', async () => {
    await using visitor = await visit(browser, { address: '198.51.100.3' })
    const { page } = visitor
    await visitor.open('/en/sign-in?by=password')
    const nobody = `nobody-${Date.now()}@example.org`
    await page.getByLabel('E-mail').fill(nobody)
    await page.getByLabel('Password').fill('apples under the mountains')
    await page.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click()
    await page.getByText('No account has this address with this password.').waitFor()
    await page.getByRole('button', { name: 'Forgotten, or none yet?' }).click()
    await page.getByText(`If there is an account for ${nobody}, a letter is on its way`).waitFor()
  })

  test('says of a link that is used up what to do', async () => {
    await using visitor = await visit(browser)
    const { page } = visitor
    await page.goto(`${origin}/en/sign-in/link?token=guessed&to=/en/account`)
    await press(page)
    await page.getByText('This link was used already, or it is too old.').waitFor()
    await page.getByRole('link', { name: 'Ask for a new link' }).click()
    await page.getByRole('textbox', { name: 'E-mail' }).waitFor()
    expect(new URL(page.url()).searchParams.get('next')).toBe('/en/account')
  })

  test('lists where it is signed in, and ends it there', async () => {
    // Of an account of its own: other tests look at the console as those of the demonstration meanwhile.
    const address = `sessions-${Date.now()}@example.org`
    await using desk = await visit(browser, { address: '198.51.100.4' })
    await using phone = await visit(browser, { address: '198.51.100.5' })
    for (const { page, open } of [desk, phone]) {
      await open('/en/sign-in')
      await enterByLink(page, address)
      await account(page, 'Name not given').waitFor()
    }
    const { page } = desk
    await desk.open('/en/account')
    const sessions = page.getByRole('list', { name: 'Sessions, this one first' })
    await sessions.getByText('this one', { exact: true }).waitFor()
    // On a phone too all of it is there without scrolling sideways.
    await page.setViewportSize({ width: 360, height: 800 })
    const there = sessions.getByRole('button', { name: /^Sign out there/ }).first()
    const edges = () =>
      there.evaluate((button) => button.getBoundingClientRect().right <= document.documentElement.clientWidth)
    await expect.poll(edges).toBe(true)
    expect(await findings(page)).toEqual([])
    await page.getByRole('button', { name: 'Sign out everywhere else' }).click()
    await page.getByRole('button', { name: 'Sign out everywhere else' }).waitFor({ state: 'detached' })
    await expect.poll(() => sessions.getByRole('listitem').count()).toBe(1)
    await phone.page.reload()
    await phone.page.getByText('You are not signed in').waitFor()
    await page.reload()
    await account(page, 'Name not given').waitFor()
    expect(await page.getByText('You are not signed in').count()).toBe(0)
    expect(await findings(page)).toEqual([])
  })
})
