import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { idInFocus } from './console.ts'
import { beginProfile, expectSound, field, save, ownConsole, write } from './own-console.ts'

const { as, visitor: visitorOf } = ownConsole()

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bastama-photos-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** A photo of grain, which the browser makes as a camera would; a wide one comes in several pieces. */
async function photograph(page: Page, name: string, width = 600): Promise<string> {
  const bytes = await page.evaluate(async (side) => {
    const canvas = document.createElement('canvas')
    canvas.width = side
    canvas.height = (side * 2) / 3
    const pen = canvas.getContext('2d')
    const image = pen?.createImageData(canvas.width, canvas.height)
    if (!pen || !image) throw new Error('There is nothing to draw on.')
    for (let at = 0; at < image.data.length; at += 65_536)
      crypto.getRandomValues(image.data.subarray(at, at + 65_536))
    pen.putImageData(image, 0, 0)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.95))
    return [...new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0))]
  }, width)
  const file = join(folder, name)
  await writeFile(file, Uint8Array.from(bytes))
  return file
}

async function toPhoto(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Photo', exact: true }).click()
  await page.getByRole('heading', { level: 2, name: 'A photo' }).waitFor()
}

/** Chooses a photo and waits until all of it is with the server. */
async function send(page: Page, name: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(await photograph(page, name))
  await page.getByRole('status').getByText('is uploaded.').waitFor()
}

test('a photo is sent, described and shown with the profile, replaced, removed, and taken out for good', async () => {
  await using manager = await as('manager')
  const { page } = manager
  await beginProfile(manager, 'portrait')
  await write(page, 'What they do', 'Trains')
  await write(page, 'Biography', 'For years')
  await page.getByRole('group', { name: 'Languages of work' }).getByLabel('Русский').check()
  await save(page)

  await toPhoto(page)
  const put = page.getByRole('button', { name: 'Put it into the profile' })
  await expect.poll(() => put.getAttribute('title')).toBe('Choose a photo, and wait until it is sent.')
  await send(page, 'first.jpg')
  await page.getByRole('img', { name: 'The photo that you chose' }).waitFor()
  await put.click()
  await page.getByRole('link', { name: 'Describe what the photo shows, or mark it as decorative.' }).click()
  await expect.poll(() => idInFocus(page)).toBe('alt.kk')
  await field(page, 'What the photo shows', 'Русский').fill('Тренер')
  await field(page, 'What the photo shows', 'English').fill('A trainer')
  await put.click()
  await page.getByRole('link', { name: 'Confirm that the people in the photo agree.' }).waitFor()
  await expectSound(page)
  await page.getByLabel(/agree to its being shown/).check()
  await put.click()
  await page.getByText('The photo is in the profile').waitFor()
  const photo = page.getByRole('img', { name: 'A trainer' })
  await photo.waitFor()
  await page.getByRole('link', { name: 'Photo missing: 1' }).waitFor()
  await expectSound(page)
  await field(page, 'What the photo shows', 'Қазақша').fill('Жаттықтырушы')
  await save(page)
  await page.getByRole('link', { name: 'Photo', exact: true }).waitFor()

  await page.getByRole('link', { name: 'To the profile' }).click()
  await page.getByRole('button', { name: 'Publish' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click()
  await page.getByText('The profile is published').waitFor()
  await using visitor = await visitorOf()
  await visitor.open('/kk/facilitators/portrait')
  await visitor.page.getByRole('img', { name: 'Жаттықтырушы' }).waitFor()

  await manager.open('/en/facilitators/portrait/edit/photo')
  await page.getByRole('button', { name: 'Upload another photo' }).click()
  await send(page, 'second.jpg')
  await page.getByRole('button', { name: 'Keep the photo that is there' }).click()
  await page
    .getByRole('dialog', { name: 'Leave without saving?' })
    .getByRole('button', { name: 'Stay here' })
    .click()
  await page.getByLabel('It only decorates').check()
  await page.getByLabel(/agree to its being shown/).check()
  await put.click()
  await page.getByText('The photo is in the profile').waitFor()
  const another = page.getByRole('button', { name: 'Upload another photo' })
  await another.waitFor()
  await expect.poll(() => page.getByLabel('It only decorates').isChecked()).toBe(true)
  await expect.poll(() => photo.count()).toBe(0)

  const dialog = page.getByRole('dialog')
  await page.getByRole('button', { name: 'Consent was withdrawn' }).click()
  await dialog.waitFor()
  await expectSound(page)
  await dialog.getByRole('button', { name: 'Take it out' }).click()
  await page.getByText('The photo is out of everything').waitFor()
  await page.getByRole('heading', { level: 2, name: 'A photo' }).waitFor()
  await send(page, 'third.jpg')
  await write(page, 'What the photo shows', 'At work')
  await page.getByLabel(/agree to its being shown/).check()
  await put.click()
  await another.waitFor()
  await page.getByRole('button', { name: 'Remove from the profile' }).click()
  await dialog.getByRole('button', { name: 'Remove' }).click()
  await page.getByText('The profile has no photo any more').waitFor()
  await page.getByRole('heading', { level: 2, name: 'A photo' }).waitFor()
  await visitor.page.reload()
  await visitor.page.getByRole('heading', { level: 1 }).waitFor()
  expect(await visitor.page.locator('#main img').count()).toBe(0)
  manager.expectQuiet()
})

test('a file that is no photo, or too large, is refused before it is sent', async () => {
  await using manager = await as('manager')
  const { page } = manager
  await beginProfile(manager, 'refused')
  await toPhoto(page)
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/uploads')) sent.push(request.method())
  })
  const input = page.locator('input[type=file]')
  await input.setInputFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('No photo') })
  const group = page.getByRole('group', { name: 'Photo', exact: true })
  await group.getByText('This file is not a photo.').waitFor()
  const large = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(20 * 1024 * 1024)])
  await input.setInputFiles({ name: 'large.jpg', mimeType: 'image/jpeg', buffer: large })
  await group.getByText('The file is larger than 20 MB.').waitFor()
  expect(sent).toEqual([])
  await expectSound(page)
})

test('a connection that breaks off is said so, and goes on where it was', async () => {
  await using manager = await as('manager')
  const { page } = manager
  await beginProfile(manager, 'broken')
  await toPhoto(page)
  await page.clock.install()
  let isAway = false
  /** where each piece begins; a new file begins at nought */
  const offsets: number[] = []
  await page.route('**/uploads/**', (route) => {
    const { 'upload-offset': offset } = route.request().headers()
    if (!isAway && offset !== undefined) offsets.push(Number(offset))
    isAway ||= offsets.length === 2
    return isAway ? route.abort('connectionreset') : route.continue()
  })
  await page.locator('input[type=file]').setInputFiles(await photograph(page, 'broken.jpg', 1800))
  await expect.poll(() => isAway).toBe(true)
  // It tries again by itself first.
  const isBroken = page.getByText(/The connection broke off at \d+%/)
  await expect
    .poll(async () => {
      await page.clock.runFor(6000)
      return isBroken.count()
    })
    .toBe(1)
  await expectSound(page)
  await page.getByRole('link', { name: 'To the profile' }).click()
  await page.getByRole('dialog', { name: 'Leave without saving?' }).waitFor()
  await page.getByRole('button', { name: 'Stay here' }).click()
  offsets.length = 0
  await page.unroute('**/uploads/**')
  page.on('request', (request) => {
    const { 'upload-offset': offset } = request.headers()
    if (offset !== undefined) offsets.push(Number(offset))
  })
  await page.getByRole('button', { name: 'Go on sending' }).click()
  await expect
    .poll(async () => {
      await page.clock.runFor(1000)
      return page.getByText('is uploaded.').count()
    })
    .toBe(1)
  expect(offsets[0]).toBe(1024 * 1024)
})
