import { Script } from 'node:vm'
import { expect, test } from 'vitest'
// @boundaries-ignore the browser of the tests is the repository's
import { launchBrowser } from '../../../../scripts/browser.ts'
// @boundaries-ignore how long tests wait is the same everywhere
import { patience } from '../../../../vitest.patience.ts'
import { serveStories } from '../../test/serve-stories.ts'
import { themeScript } from './theme-script.ts'

test('the choice of a theme holds on the next page, and on a phone the focus stays on the switch', async () => {
  await using stories = await serveStories()
  await using browser = await launchBrowser()
  const page = await browser.newPage({ colorScheme: 'light', viewport: { width: 360, height: 640 } })
  page.setDefaultTimeout(patience.expect.poll.timeout)
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  await page.goto(stories.address('Site/Frame'))
  await page.waitForSelector('body[data-shows="Site/Frame"]')
  const light = await ground()

  await page.getByRole('button', { name: 'Светлое' }).press('Enter')
  await page.getByRole('button', { name: 'Тёмное' }).press('Enter')
  expect(await ground()).not.toBe(light)
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Как в системе')

  await page.reload()
  await page.waitForSelector('body[data-shows="Site/Frame"]')
  expect(await ground()).not.toBe(light)

  await page.getByRole('button', { name: 'Как в системе' }).click()
  expect(await ground()).toBe(light)
})

test('as text it is a whole script by itself', () => {
  expect(() => new Script(themeScript)).not.toThrow()
  expect(themeScript).not.toMatch(/import|<\/script/)
})
