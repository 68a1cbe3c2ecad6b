import { expect, test } from 'vitest'
import { idInFocus } from './console.ts'
import { expectSound, field, ownConsole } from './own-console.ts'

const { as } = ownConsole()

test('a deadline beyond the day of the results moves that day with it, which may be another', async () => {
  await using manager = await as('manager')
  const { page } = manager
  await manager.open('/en/competitions/workshop-participants-set-3')
  await page.getByRole('button', { name: 'Extend the deadline' }).click()
  const dialog = page.getByRole('dialog')
  const deadline = dialog.getByLabel('New deadline')
  const results = dialog.getByLabel('Results due on')
  const day = async (written: string) => (await deadline.inputValue()).replace(/^[^T]*/, written)
  const promised = await results.inputValue()
  const year = Number(promised.slice(0, 4)) + 2
  await dialog.getByText('It is not changed by the new deadline.').waitFor()
  await deadline.fill(await day(`${year}-03-20`))
  await dialog.getByText('Promised until now:').waitFor()
  const proposed = await results.inputValue()
  expect(proposed > `${year}-03-20`).toBe(true)

  await results.fill(`${year}-03-10`)
  await field(page, 'Why, for all to read', 'English').fill('Spring came late')
  const extend = dialog.getByRole('button', { name: 'Extend the deadline' })
  await extend.click()
  await dialog.getByRole('link', { name: /^Results due on: .*cannot be before the deadline/ }).click()
  await expect.poll(() => idInFocus(page)).toBe('resultsDueOn')
  await expectSound(page)
  await results.fill(`${year}-04-09`)
  await extend.click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByText(`9 April ${year}`).first().waitFor()
  manager.expectQuiet()
})

test('a competition is called off after one has read to how many it is written, and what', async () => {
  await using manager = await as('manager')
  const { page } = manager
  await manager.open('/en/competitions/facilitators-set-3')
  await page.getByRole('button', { name: 'Cancel the competition' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('People who are written to, each in their language: 14').waitFor()
  await field(page, 'Why, for all to read', 'Русский').fill('Мастерской не будет')
  await dialog.getByText('Заявка № …: конкурс отменён').click()
  await dialog.getByText('Причина: Мастерской не будет').waitFor()
  await expectSound(page)
  await page.setViewportSize({ width: 360, height: 800 })
  await expectSound(page)

  const act = dialog.getByRole('button', { name: 'Cancel the competition' })
  await act.press('Enter')
  await dialog.getByText('Type the word first: it has no way back.').waitFor()
  await dialog.getByLabel('Type “cancel” to go on').fill('cancel')
  await act.click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByText('Мастерской не будет').first().waitFor()
  manager.expectQuiet()
})
