import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Section } from '../record.ts'
import { startProduct } from '../product.ts'
import { table } from '../table.ts'
import { middle } from '../asking.ts'
import { lighthouse } from './lighthouse.ts'
import type { Report } from './lighthouse.ts'
import { mainPages } from './main-pages.ts'
import { measurePages } from './speed.ts'
import type { PageSpeed } from './speed.ts'

export interface PagesOptions {
  readonly quick: boolean
  readonly port: number
  readonly say: (line: string) => void
  readonly found: (section: Section) => void
}

/** The bar: an unchanged page of the showcase ÷ the same HTML as a file. */
const leastOfStatic = 0.5

/**
 * The portal over the demonstration: its main pages per second as they are kept and as they are rendered anew, beside the
 * same HTML as a file; the time to the first byte; what they weigh, and what Lighthouse says of them.
 */
export async function pages({ quick, port, say, found }: PagesOptions): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bastama-bench-pages-'))
  try {
    say('Starting the product …')
    await using product = await startProduct(join(folder, 'data'), port)
    const main = await mainPages(product.portal)
    const speeds = await measurePages({
      product,
      pages: main,
      folder: join(folder, 'pages'),
      port: port + 3,
      milliseconds: quick ? 1500 : 8000,
      rounds: quick ? 1 : 3,
      say,
    })
    const names = main.map(({ name }) => name)
    found(bar(names, speeds))
    found(speedTable(names, speeds))
    found(costTable(names, speeds))
    say('Lighthouse …')
    const addresses = main.map(({ paths }) => new URL(paths[0] ?? '/', product.portal).href)
    const reports = await lighthouse(addresses, port + 4, quick ? 1 : 3)
    found(weightTable(names, speeds, reports))
    found(lighthouseTable(names, reports))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function bar(names: readonly string[], speeds: readonly PageSpeed[]): Section {
  const perSecond = speeds[names.indexOf('projects')]?.perSecond
  const ratio = perSecond ? perSecond.unchanged / perSecond.file : Number.NaN
  return {
    title: `The showcase (projects), anonymous, unchanged: at least ${leastOfStatic} of the same HTML as a file`,
    text: table(
      ['measured', 'bar', ''],
      [[ratio.toFixed(2), `≥ ${leastOfStatic}`, ratio >= leastOfStatic ? 'met' : '**short**']],
    ),
  }
}

function speedTable(names: readonly string[], speeds: readonly PageSpeed[]): Section {
  return {
    title: 'Pages per second with 16 connections ÷ the same HTML as a file',
    text: table(
      ['page', 'unchanged', 'signed in', 'rendered anew'],
      speeds.map(({ perSecond }, index) => [
        names[index] ?? '',
        ...[perSecond.unchanged, perSecond.signedIn, perSecond.rendered].map((speed) =>
          (speed / perSecond.file).toFixed(3),
        ),
      ]),
    ),
  }
}

function costTable(names: readonly string[], speeds: readonly PageSpeed[]): Section {
  return {
    title:
      'What a page costs, in milliseconds: processor time of the portal, and time to the first byte with one connection',
    text: table(
      [
        'page',
        ...['unchanged', 'signed in', 'rendered anew'].map((way) => `CPU, ${way}`),
        ...['file', 'unchanged', 'signed in', 'rendered anew'].map((way) => `first byte, ${way}`),
      ],
      speeds.map(({ cpu, firstByte }, index) => [
        names[index] ?? '',
        ...[cpu.unchanged, cpu.signedIn, cpu.rendered].map((time) => time.toFixed(2)),
        ...[firstByte.file, firstByte.unchanged, firstByte.signedIn, firstByte.rendered].map((time) =>
          time.toFixed(2),
        ),
      ]),
    ),
  }
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

function weightTable(
  names: readonly string[],
  speeds: readonly PageSpeed[],
  reports: readonly (readonly Report[])[],
): Section {
  return {
    title: 'What a page weighs, on a phone, compressed',
    text: table(
      ['page', 'HTML', 'HTML unpacked', 'JavaScript', 'everything', 'requests'],
      names.map((name, index) => {
        const items = reports[index]?.[0]?.audits['network-requests'].details.items ?? []
        const bytesOf = (kept: typeof items) => kept.reduce((sum, { transferSize }) => sum + transferSize, 0)
        const { compressed = 0, unpacked = 0 } = speeds[index] ?? {}
        return [
          name,
          kilobytes(compressed),
          kilobytes(unpacked),
          kilobytes(bytesOf(items.filter(({ resourceType }) => resourceType === 'Script'))),
          kilobytes(bytesOf(items)),
          String(items.length),
        ]
      }),
    ),
  }
}

function lighthouseTable(names: readonly string[], reports: readonly (readonly Report[])[]): Section {
  return {
    title:
      'Lighthouse, a slow phone on a slow network: scores of 100, times in seconds; the middle of the runs',
    text: table(
      [
        'page',
        'performance',
        'accessibility',
        'best practices',
        'SEO',
        'first paint',
        'largest paint',
        'speed index',
        'blocked',
        'shift',
      ],
      names.map((name, index) => {
        const of = (read: (report: Report) => number | null) =>
          middle((reports[index] ?? []).map((report) => read(report) ?? Number.NaN))
        const score = (category: keyof Report['categories']) =>
          (100 * of(({ categories }) => categories[category].score)).toFixed(0)
        const valueOf = (audit: Exclude<keyof Report['audits'], 'network-requests'>) =>
          of(({ audits }) => audits[audit].numericValue)
        const seconds = (audit: Exclude<keyof Report['audits'], 'network-requests'>) =>
          (valueOf(audit) / 1000).toFixed(2)
        return [
          name,
          score('performance'),
          score('accessibility'),
          score('best-practices'),
          score('seo'),
          seconds('first-contentful-paint'),
          seconds('largest-contentful-paint'),
          seconds('speed-index'),
          seconds('total-blocking-time'),
          valueOf('cumulative-layout-shift').toFixed(3),
        ]
      }),
    ),
  }
}
