import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import * as v from 'valibot'
// @boundaries-ignore the browser of the bench is the repository's
import { launchBrowser } from '../../../../scripts/browser.ts'

const score = v.object({ score: v.nullable(v.number()) })
const value = v.object({ numericValue: v.number() })

const reportSchema = v.object({
  categories: v.object({
    performance: score,
    accessibility: score,
    'best-practices': score,
    seo: score,
  }),
  audits: v.object({
    'first-contentful-paint': value,
    'largest-contentful-paint': value,
    'speed-index': value,
    'total-blocking-time': value,
    'cumulative-layout-shift': value,
    'network-requests': v.object({
      details: v.object({
        items: v.array(v.object({ transferSize: v.number(), resourceType: v.optional(v.string()) })),
      }),
    }),
  }),
})

/** What Lighthouse says of a page, on the phone that it imitates. */
export type Report = v.InferOutput<typeof reportSchema>

/** Runs Lighthouse on one page after the other: a slow phone on a slow network, as it imitates them unless told. */
export async function lighthouse(
  addresses: readonly string[],
  port: number,
  times: number,
): Promise<Report[][]> {
  const program = createRequire(import.meta.url).resolve('lighthouse/cli/index.js')
  await using _browser = await launchBrowser([`--remote-debugging-port=${port}`])
  const reports: Report[][] = []
  for (const address of addresses) {
    const own: Report[] = []
    for (let time = 0; time < times; time += 1) {
      const { stdout } = await promisify(execFile)(
        process.execPath,
        [program, address, `--port=${port}`, '--output=json', '--quiet', '--no-enable-error-reporting'],
        { maxBuffer: 100_000_000, timeout: 120_000 },
      )
      own.push(v.parse(reportSchema, JSON.parse(stdout)))
    }
    reports.push(own)
  }
  return reports
}
