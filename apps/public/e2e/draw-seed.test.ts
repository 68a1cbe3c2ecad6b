import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { openPage, useBrowser } from './portal.ts'

useBrowser()

/** What stands in code where a page says what happens when scores are equal. */
async function drawOf(path: string): Promise<string[]> {
  await using opened = await openPage({ javaScriptEnabled: false })
  const { page } = opened
  await page.goto(path)
  const draw = page.locator('details', { hasText: 'SHA-256' })
  await draw.locator('summary').click()
  const codes = await draw.locator('code').allInnerTexts()
  opened.expectQuiet()
  return codes
}

test('the seed of a draw is sealed while applications are taken, and can be checked after the deadline', async () => {
  const sealed = await drawOf('/kk/competitions/workshop-participants-set-3')
  expect(sealed).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)])
  const [seed = '', hash] = await drawOf('/ru/competitions/we-almaty')
  expect(createHash('sha256').update(seed).digest('hex')).toBe(hash)
})
