import { expect, test } from 'vitest'
import { openPage, plainText, useBrowser } from './portal.ts'

useBrowser()

test('what is computed and what is reported stand side by side, each under its name', async () => {
  await using opened = await openPage({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false })
  const { page } = opened
  await page.goto('/ru')
  const figures = page.getByRole('region', { name: 'Программа в цифрах' })
  const computed = figures.getByText('192', { exact: true })
  const reported = figures.getByText('около 200', { exact: true })
  expect(await computed.locator('xpath=..').innerText()).toContain('рассчитано по записям')
  expect(await reported.locator('xpath=..').innerText()).toContain('по отчёту программы')
  expect((await computed.boundingBox())?.y).toBe((await reported.boundingBox())?.y)
})

test('a figure that is a link leads to what it counts', async () => {
  await using opened = await openPage({ javaScriptEnabled: false })
  const { page } = opened
  await page.goto('/ru')
  const links = page.getByRole('region', { name: 'Программа в цифрах' }).getByRole('link')
  const figures = await links.evaluateAll((all) =>
    all.map((link) => ({ figure: link.textContent ?? '', address: link.getAttribute('href') ?? '' })),
  )
  expect(figures.map(({ figure }) => figure)).toEqual(expect.arrayContaining(['45', '84', '63', '7', '10']))
  for (const { figure, address } of figures) {
    await page.goto(address)
    const { hash } = new URL(page.url())
    const counted =
      hash === '' ? page.getByRole('status') : page.locator(`${hash} dd`, { hasText: 'участник' })
    expect(plainText(await counted.innerText())).toMatch(new RegExp(`^${figure} `))
  }
})
