import { expect, test } from 'vitest'
import { openPage, useBrowser } from './portal.ts'

useBrowser()

test('what is folded on the screen is read on paper', async () => {
  await using opened = await openPage({ javaScriptEnabled: true })
  const { page } = opened
  await page.goto('/ru/competitions/we-almaty')
  const hidden = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('main details > :not(summary)')].filter(
          (folded) => !folded.checkVisibility(),
        ).length,
    )
  expect(await hidden()).toBeGreaterThan(0)
  await page.emulateMedia({ media: 'print' })
  expect(await hidden()).toBe(0)
})
