import { test } from 'vitest'
import type { Page } from 'playwright-core'
import { pagesOfEachKind } from './pages.ts'
import { openPage, useBrowser } from './portal.ts'

useBrowser()

const kilobyte = 1000
const pages = await pagesOfEachKind()

/** Has a page arrive over a slow line, in a browser that is four times slower. */
async function slowDown(page: Page): Promise<void> {
  const phone = await page.context().newCDPSession(page)
  const bytesPerSecond = 1_600_000 / 8
  await phone.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  })
  await phone.send('Emulation.setCPUThrottlingRate', { rate: 4 })
}

/** Adds up what moved, and keeps when the largest thing was painted; both as the browser reports them. */
const observer = `
  globalThis.vitals = { shift: 0, largestPaint: 0 }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) vitals.shift += entry.value
  }).observe({ type: 'layout-shift', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) vitals.largestPaint = entry.startTime
  }).observe({ type: 'largest-contentful-paint', buffered: true })
`

// Together they take as long as one: what they wait for is the line.
test.concurrent.for(pages)(
  '%s is light enough for a phone, and shifts nothing while it arrives on a slow one',
  async (path, { expect }) => {
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
    await slowDown(page)
    await page.addInitScript(observer)
    await page.goto(path, { waitUntil: 'networkidle' })
    await Promise.all(measured)
    const hero = Math.max(0, ...images)
    sizes.image = images.reduce((sum, size) => sum + size, 0) - hero
    expect(sizes.document).toBeLessThanOrEqual(30 * kilobyte)
    expect(sizes.stylesheet).toBeLessThanOrEqual(20 * kilobyte)
    expect(sizes.script).toBeLessThanOrEqual(70 * kilobyte)
    const all = Object.values(sizes).reduce((sum, size) => sum + size, 0)
    expect(all).toBeLessThanOrEqual(200 * kilobyte)

    // Asked from outside: the page's policy lets nothing in it wait for an expression.
    await expect.poll(() => page.evaluate<number>('vitals.largestPaint')).toBeGreaterThan(0)
    expect(await page.evaluate<number>('vitals.shift')).toBeLessThanOrEqual(0.1)
  },
)
