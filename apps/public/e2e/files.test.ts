import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { photoLimits, residentDailyBytes } from '@bastama/domain/media/media.ts'
import { findings } from './findings.ts'
import { follow, openPage, useBrowser } from './portal.ts'
import { beginApplication, phone } from './resident.ts'

useBrowser()

const call = '/kk/competitions/workshop-participants-set-3'

const pdf = (name: string, bytes = 100) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(bytes, name)]),
})

/** Begins an application and opens its question for files. @returns the address of that page */
async function openQuestion(page: Page): Promise<string> {
  const question = `${await beginApplication(page, call)}/questions/5`
  await page.goto(question)
  return question
}

const save = (page: Page) => follow(page.getByRole('button', { name: 'Сақтап, жалғастыру' }))

/** The address of the file with a name, once it may be fetched. */
async function addressOf(page: Page, question: string, name: string): Promise<string> {
  const link = page.getByRole('main').getByRole('link', { name, exact: true })
  await expect
    .poll(async () => {
      await page.goto(question)
      return link.count()
    })
    .toBe(1)
  return (await link.getAttribute('href')) ?? ''
}

test.each([false, true])(
  'a file is added, read by nobody else, joined by another and taken back (JavaScript: %s)',
  async (javaScriptEnabled) => {
    await using opened = await openPage({ ...phone(), javaScriptEnabled })
    await using elsewhere = await openPage(phone())
    const { page } = opened
    const main = page.getByRole('main')
    const question = await openQuestion(page)
    expect(await main.innerText()).toMatch(/Ең көбі 5\sфайл.*10\sМБ.*PDF, DOCX, JPEG, PNG/)
    await page.locator('#answer').setInputFiles(pdf('Нобай.pdf'))
    await save(page)
    await page.waitForURL(/\/check\?saved/)
    expect(await main.innerText()).toMatch(/Нобай\.pdf \(\d+\sбайт\)/)

    const address = await addressOf(page, question, 'Нобай.pdf')
    const file = await page.request.get(address)
    expect([file.status(), (await file.body()).equals(pdf('Нобай.pdf').buffer)]).toEqual([200, true])
    expect((await elsewhere.page.request.get(address)).status()).toBe(404)

    await page.locator('#answer').setInputFiles([pdf('Екінші.pdf'), pdf('Үшінші.pdf')])
    await save(page)
    await page.waitForURL(/\/check\?saved/)
    await page.goto(question)
    await follow(main.getByRole('button', { name: 'Алып тастау Нобай.pdf' }))
    await page.waitForURL(/questions\/5\?saved/)
    expect(await main.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringContaining('Екінші.pdf'),
      expect.stringContaining('Үшінші.pdf'),
    ])
    await expect.poll(async () => (await page.request.get(address)).status()).toBe(404)
    opened.expectQuiet()
  },
)

test.each([false, true])(
  'what is not taken is said at the field, however large it is (JavaScript: %s)',
  async (javaScriptEnabled) => {
    await using opened = await openPage({ ...phone(), javaScriptEnabled })
    const { page } = opened
    const question = await openQuestion(page)
    const folder = await mkdtemp(join(tmpdir(), 'bastama-files-'))
    await using _ = { [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) }
    const huge = join(folder, 'huge.pdf')
    await writeFile(huge, '')
    await truncate(huge, 60 * 1024 * 1024)
    for (const [file, words] of [
      [{ ...pdf('page.pdf'), buffer: Buffer.from('<script>alert(1)</script>') }, 'PDF, DOCX, JPEG, PNG'],
      [pdf('large.pdf', 10 * 1024 * 1024), 'Ең үлкені: 10\u00a0МБ'],
      [huge, 'Ең үлкені: 10\u00a0МБ'],
    ] as const) {
      await page.goto(question)
      await page.locator('#answer').setInputFiles(file)
      await save(page)
      await page.getByRole('alert').waitFor()
      await page.waitForLoadState()
      expect(await page.title()).toMatch(/^Қате: /)
      expect(await page.locator('#answer-error').innerText()).toContain(words)
    }
  },
)

test.each([false, true])(
  'who has sent as much as one may in a day is told so, and that it goes on tomorrow (JavaScript: %s)',
  async (javaScriptEnabled) => {
    await using opened = await openPage({ ...phone(), javaScriptEnabled })
    const { page } = opened
    const question = await openQuestion(page)
    const begun = { 'tus-resumable': '1.0.0', origin: new URL(question).origin }
    for (let left = residentDailyBytes; left > 0; left -= photoLimits.bytes) {
      const headers = { ...begun, 'upload-length': String(Math.min(left, photoLimits.bytes)) }
      expect((await page.request.post('/uploads', { headers })).status()).toBe(201)
    }
    await page.locator('#answer').setInputFiles(pdf('Тағы бір.pdf'))
    await save(page)
    await page.getByText('Бір тәулікте ең көбі 300 МБ файл жіберуге болады').first().waitFor()
  },
)

test('with scripts a file goes in pieces, and on where it was when the connection broke', async () => {
  await using opened = await openPage(phone())
  const { page } = opened
  await openQuestion(page)
  const asked: string[] = []
  const looked = Promise.withResolvers<void>()
  await page.route('**/uploads/*', async (route) => {
    const request = route.request()
    const { 'upload-offset': offset = '' } = request.headers()
    asked.push(`${request.method()} ${offset}`.trim())
    if (asked.length === 2) return route.abort()
    if (asked.length === 3) await looked.promise
    return route.continue()
  })
  await page.locator('#answer').setInputFiles(pdf('Ұзақ.pdf', 600_000))
  await save(page)
  await page.getByText('Байланыс үзілді').waitFor()
  expect(await findings(page, 'all')).toEqual([])
  looked.resolve()
  await page.waitForURL(/\/check\?saved/)
  expect(await page.getByRole('main').innerText()).toContain('Ұзақ.pdf')
  expect(asked).toEqual(['PATCH 0', 'PATCH 262144', 'HEAD', 'PATCH 262144', 'PATCH 524288'])
})

test('axe finds nothing where files were added, and no page is wider than a phone', async () => {
  await using opened = await openPage({ ...phone(), colorScheme: 'dark' })
  const { page } = opened
  const question = await openQuestion(page)
  await page.locator('#answer').setInputFiles(pdf(`${'Өте-ұзақ-атау-'.repeat(8)}.pdf`))
  await save(page)
  await page.waitForURL(/\/check\?saved/)
  expect(await findings(page, 'all')).toEqual([])
  await page.goto(question)
  expect(await findings(page, 'all')).toEqual([])
})
