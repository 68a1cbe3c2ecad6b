import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { languages } from '@bastama/domain/kernel/language.ts'
import { idInFocus, loaded } from './console.ts'
import { beginProfile, expectSound, field, save, ownConsole, write } from './own-console.ts'

const { as, visitor: visitorOf } = ownConsole()

/** A language among those that a facilitator works in. */
const spoken = (page: Page, language: string) =>
  page.getByRole('group', { name: 'Languages of work' }).getByRole('checkbox', { name: language })

test('a manager begins a profile, writes it in three languages, publishes it, hides it and shows it again', async () => {
  await using manager = await as('manager')
  await using visitor = await visitorOf()
  const { page } = manager
  await manager.open('/en/facilitators')
  await page.getByRole('link', { name: 'New facilitator' }).click()
  await page.getByRole('heading', { level: 1, name: 'New facilitator' }).waitFor()
  await field(page, 'Name', 'Қазақша').fill('Сәтова Айгерім')
  await page.getByLabel('Name in addresses').fill('Aigerim')
  await page.getByLabel(/^E-mail/).fill('no address')
  await page.getByRole('button', { name: 'Create the draft' }).click()
  await page.getByRole('link', { name: /An address has lower-case Latin letters/ }).waitFor()
  await page.getByRole('link', { name: /Write the whole e-mail address/ }).click()
  await expect.poll(() => idInFocus(page)).toBe('email')
  await expectSound(page)
  await page.getByLabel(/^E-mail/).fill('aigerim@example.org')
  await page.getByLabel('Name in addresses').fill('aigerim')
  await page.getByRole('button', { name: 'Create the draft' }).click()
  await page.waitForURL('**/en/facilitators/aigerim/edit')
  await loaded(page)
  await page.getByRole('link', { name: 'Texts missing: 8' }).waitFor()

  await page.getByRole('link', { name: 'To the profile' }).click()
  const publish = page.getByRole('button', { name: 'Publish' })
  await expect
    .poll(() => publish.getAttribute('title'))
    .toBe('Fill in what is missing before the profile is shown to everyone.')
  await page.getByRole('link', { name: 'Choose the working languages.' }).click()
  await page.waitForURL('**/aigerim/edit#languages')
  await loaded(page)
  await write(page, 'Name', 'Satova Aigerim')
  await write(page, 'What they do', 'Trains')
  await field(page, 'Biography', 'Русский').fill('Много лет')
  await spoken(page, 'Русский').check()
  await page.getByLabel('Social leadership').check()
  await save(page)
  expect(await field(page, 'Name in lists', 'English').inputValue()).toBe('English Satova Aigerim')
  const biography = page.getByRole('group', { name: 'Biography', exact: true })
  await expect.poll(() => biography.getByText('missing').count()).toBe(2)

  await page.getByRole('link', { name: 'To the profile' }).click()
  await publish.click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Some texts are missing: readers see another language instead').waitFor()
  await expectSound(page)
  await dialog.getByRole('button', { name: 'Publish' }).click()
  await page.getByText('The profile is published').waitFor()
  await visitor.open('/en/facilitators/aigerim')
  await visitor.page.getByText('Trains English').waitFor()

  await page.getByRole('button', { name: 'Hide the profile' }).click()
  await dialog.getByRole('button', { name: 'Hide the profile' }).click()
  await dialog.getByRole('link', { name: 'Write the reason.' }).waitFor()
  await expectSound(page)
  await field(page, 'Why, for staff and the facilitator', 'English').fill('On leave')
  await dialog.getByRole('button', { name: 'Hide the profile' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByText('On leave').waitFor()
  await expectSound(page)
  await visitor.open('/en/facilitators/aigerim')
  await visitor.page.getByRole('heading', { level: 1, name: 'Page not found' }).waitFor()

  await page.getByRole('button', { name: 'Show again' }).click()
  await dialog.getByRole('button', { name: 'Show again' }).click()
  await page.getByText('The profile is shown again').waitFor()
  manager.expectQuiet()
})

test('a published profile stays complete: what would be missing is said at its field', async () => {
  await using manager = await as('manager')
  const { page } = manager
  await manager.open('/en/facilitators/ainur-kaliyeva/edit')
  expect(await page.getByLabel('Name in addresses').getAttribute('readonly')).not.toBeNull()
  for (const language of ['Қазақша', 'Русский', 'English'])
    await field(page, 'What they do', language).fill('')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('link', { name: 'Write one sentence about the facilitator.' }).click()
  await expect.poll(() => idInFocus(page)).toBe('headline.kk')
  await page
    .getByRole('group', { name: 'What they do', exact: true })
    .getByText('Write one sentence about the facilitator.')
    .waitFor()
  await expectSound(page)
  await page.getByRole('button', { name: 'Discard what I changed' }).click()
  expect(await field(page, 'What they do', 'English').inputValue()).not.toBe('')
})

test('what two change at the same time is shown beside one another, and what is typed is not left without being asked', async () => {
  await using manager = await as('manager')
  await using administrator = await as('administrator')
  const { page } = manager
  const theirs = administrator.page
  await beginProfile(manager, 'conflict')
  await administrator.open('/en/facilitators/conflict/edit')
  await field(theirs, 'What they do', 'Русский').fill('Их текст')
  await spoken(theirs, 'English').check()
  await save(theirs)

  await field(page, 'What they do', 'Русский').fill('Мой текст')
  await spoken(page, 'Русский').check()
  await page.getByRole('button', { name: 'Save' }).click()
  const conflict = page.getByRole('alert')
  await conflict.getByText('Somebody else has changed this since you opened it').waitFor()
  await conflict
    .getByRole('group', { name: 'Languages of work' })
    .getByRole('radio', { name: 'Mine Русский' })
    .check()
  await conflict
    .getByRole('group', { name: 'What they do, Русский' })
    .getByRole('radio', { name: 'Theirs Их текст' })
    .check()
  await expectSound(page)
  await page.getByRole('link', { name: 'To the profile' }).click()
  await page.getByRole('dialog', { name: 'Leave without saving?' }).waitFor()
  await page.getByRole('button', { name: 'Stay here' }).click()
  await save(page)
  await theirs.reload()
  await loaded(theirs)
  expect(await field(theirs, 'What they do', 'Русский').inputValue()).toBe('Их текст')
  expect(await spoken(theirs, 'Русский').isChecked()).toBe(true)
  expect(await spoken(theirs, 'English').isChecked()).toBe(false)
})

test('who may not edit sees why, and finds no draft', async () => {
  await using manager = await as('manager')
  await beginProfile(manager, 'unseen')
  await manager.open('/en/facilitators?state=DRAFT')
  await manager.page.getByRole('link', { name: /unseen/ }).waitFor()

  await using resident = await as('resident')
  const { page } = resident
  await resident.open('/en/facilitators/unseen/edit')
  await page.getByRole('heading', { level: 1, name: 'Page not found' }).waitFor()
  await resident.open('/en/facilitators/ainur-kaliyeva')
  const hide = page.getByRole('button', { name: 'Hide the profile' })
  expect(await hide.getAttribute('aria-disabled')).toBe('true')
  expect(await hide.getAttribute('title')).toBe('You do not have the right to do this.')
  await resident.open('/en/facilitators/ainur-kaliyeva/edit')
  await page.getByText('Nothing can be changed here').waitFor()
  await resident.open('/en/new-facilitator')
  await page.getByText('Nothing can be begun here').waitFor()

  await using visitor = await visitorOf()
  await visitor.open('/en/facilitators')
  expect(await visitor.page.getByRole('link', { name: 'New facilitator' }).count()).toBe(0)
  expect(await visitor.page.getByText('unseen').count()).toBe(0)
})

test.for(languages)(
  'the screens of a manager are sound in %s, on a desk and on a phone',
  async (language) => {
    await using manager = await as('manager')
    const { page } = manager
    for (const path of [
      'facilitators',
      'new-facilitator',
      'facilitators/ainur-kaliyeva',
      'facilitators/ainur-kaliyeva/edit',
      'facilitators/ainur-kaliyeva/edit/photo',
    ]) {
      await manager.open(`/${language}/${path}`)
      await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(language)
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 900 })
        await expectSound(page)
      }
    }
    manager.expectQuiet()
  },
)
