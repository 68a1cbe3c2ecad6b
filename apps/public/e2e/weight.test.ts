import { expect, test } from 'vitest'
import { pagesOfEachKind } from './pages.ts'
import { openPage, useBrowser } from './portal.ts'

useBrowser()

const kilobyte = 1000
const pages = await pagesOfEachKind()

test.each(pages)('%s is light enough for a phone', async (path) => {
  await using opened = await openPage({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 })
  const { page } = opened
  const sizes = { document: 0, stylesheet: 0, script: 0, font: 0, image: 0 }
  const images: number[] = []
  const measured: Promise<void>[] = []
  page.on('requestfinished', (request) => {
    measured.push(
      request.sizes().then(({ responseBodySize }) => {
        const kind = request.resourceType()
        if (kind === 'image') images.push(responseBodySize)
        else if (kind in sizes) sizes[kind as keyof typeof sizes] += responseBodySize
      }),
    )
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  await Promise.all(measured)
  const hero = Math.max(0, ...images)
  sizes.image = images.reduce((sum, size) => sum + size, 0) - hero
  expect(sizes.document).toBeLessThanOrEqual(30 * kilobyte)
  expect(sizes.stylesheet).toBeLessThanOrEqual(20 * kilobyte)
  expect(sizes.script).toBeLessThanOrEqual(70 * kilobyte)
  const all = Object.values(sizes).reduce((sum, size) => sum + size, 0)
  expect(all, JSON.stringify(sizes)).toBeLessThanOrEqual(200 * kilobyte)
})

test.each(pages)('%s shifts nothing while it loads', async (path) => {
  await using opened = await openPage({ viewport: { width: 360, height: 740 } })
  const { page } = opened
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(globalThis, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) shifts.push(Number(entry.value))
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  const shifts = await page.evaluate(() => ('shifts' in globalThis ? (globalThis.shifts as number[]) : []))
  expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThanOrEqual(0.1)
})
