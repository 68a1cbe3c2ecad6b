import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
// @boundaries-ignore the browser of the tests is the repository's
import { launchBrowser } from '../../../scripts/browser.ts'
import { startApi } from '../test/api.ts'
import { testDatabase } from '../test/database.ts'
import { statusOf } from './platform/errors.ts'
import { schema, selection } from './schema.ts'

test('an integrator opens an example in the explorer, runs it, and no other host is asked', async () => {
  // The product under test was built before, and serves the same files: a build would take them away for a while.
  if (process.env['API_URL_UNDER_TEST'] === undefined) {
    await promisify(execFile)('npm', ['run', 'build'], {
      cwd: fileURLToPath(new URL('..', import.meta.url)),
      env: { ...process.env, NODE_ENV: 'production' },
    })
  }
  await using database = await testDatabase('seeded')
  await using api = await startApi({ database, schema, selection })
  await using browser = await launchBrowser()
  const page = await browser.newPage()
  // The editor is megabytes of code, which two cores share with the other tests.
  page.setDefaultTimeout(120_000)
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
  const hosts = new Set<string>()
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url())
    if (protocol.startsWith('http')) hosts.add(host)
  })

  await page.goto(`${api.address}/`)
  await page.getByRole('link', { name: 'Explorer' }).click()
  const variables = page.getByRole('region', { name: 'Variables' })
  await variables.getByText('"we-almaty"').waitFor()
  await page.getByRole('button', { name: /^Find projects/ }).click()
  await variables.getByText('"кала"').waitFor()
  await page.getByRole('button', { name: /Execute query/ }).click()
  await page.getByText('"totalCount"').first().waitFor()
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click()
  await page.getByText('Query', { exact: true }).first().waitFor()

  // On a phone the list gives way to what it opens, and nothing is beside the screen.
  await page.setViewportSize({ width: 360, height: 740 })
  await page.getByRole('button', { name: 'Show Examples' }).click()
  await page.getByRole('button', { name: /^Programme figures/ }).click()
  await page.getByRole('button', { name: /Execute query/ }).click()
  await page.getByText('"reportedFigures"').first().waitFor()
  const result = await page.getByRole('region', { name: 'Result Window' }).boundingBox()
  expect(result?.width).toBeGreaterThan(300)
  await page.getByRole('link', { name: 'Docs' }).click()
  await page.getByRole('heading', { name: 'Errors' }).waitFor()
  for (const code of Object.keys(statusOf).filter((name) => name.includes('_')))
    expect(await page.locator(`[id=${code}]`).count(), code).toBe(1)

  expect(said).toEqual([])
  expect([...hosts]).toEqual([new URL(api.address).host])
})
