import { expect, test } from 'vitest'
import { apply, ask, command, publishCall } from './calls.ts'
import { idInFocus, loaded } from './console.ts'
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

test('a deadline beyond the pitching moves it with it, and the day of the results behind it', async () => {
  await using manager = await as('manager')
  const { page } = manager
  const call = await publishCall(page, 'pitching-moves', {})
  const at = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
  await command(page, 'editCompetition', {
    id: call.id,
    pitchingAt: at(25),
    resultsDueOn: at(26).slice(0, 10),
  })
  await manager.open(`/en/competitions/${call.slug}`)
  await page.getByRole('button', { name: 'Extend the deadline' }).click()
  const dialog = page.getByRole('dialog')
  const deadline = dialog.getByLabel('New deadline')
  const pitching = dialog.getByLabel('Open pitching')
  const results = dialog.getByLabel('Results due on')
  const planned = await pitching.inputValue()
  await deadline.fill(`${at(40).slice(0, 10)}T18:00`)
  await dialog.getByText('Planned until now:').waitFor()
  const moved = await pitching.inputValue()
  expect(moved.slice(0, 10) > at(40).slice(0, 10)).toBe(true)
  expect(moved.slice(10)).toBe(planned.slice(10))
  expect((await results.inputValue()) >= moved.slice(0, 10)).toBe(true)

  const extend = dialog.getByRole('button', { name: 'Extend the deadline' })
  await pitching.fill(planned)
  await field(page, 'Why, for all to read', 'English').fill('Spring came late')
  await extend.click()
  await dialog.getByRole('link', { name: /^Open pitching: .*must be later than the deadline/ }).click()
  await expect.poll(() => idInFocus(page)).toBe('pitchingAt')
  await expectSound(page)
  await pitching.fill(moved)
  await extend.click()
  await dialog.waitFor({ state: 'detached' })
  const { competition } = await ask<{ competition: { pitchingAt: string } }>(
    page,
    'query ($slug: String!) { competition(slug: $slug) { pitchingAt } }',
    { slug: call.slug },
  )
  expect(competition.pitchingAt > at(40)).toBe(true)
  manager.expectQuiet()
})

test('an answer that was to be mended says when it was changed, and whether it is sent', async () => {
  await using manager = await as('manager')
  await using resident = await as('resident')
  const call = await publishCall(manager.page, 'to-be-mended', {})
  const { id, reference } = await apply(resident.page, call, 'Ағаш отырғызамыз')
  const { competition } = await ask<{ competition: { questions: { id: string }[] } }>(
    manager.page,
    'query ($slug: String!) { competition(slug: $slug) { questions { id } } }',
    { slug: call.slug },
  )
  const [why, experience] = competition.questions.map((question) => question.id)
  await command(manager.page, 'requestMending', {
    id,
    questionIds: [why, experience],
    mendUntil: new Date(Date.now() + 5 * 86_400_000).toISOString(),
  })
  const main = manager.page.getByRole('main')
  const look = async () => {
    await manager.open(`/en/applications/${reference}`)
    await loaded(manager.page)
    await expectSound(manager.page)
  }
  await look()
  expect(await main.getByText('to be mended', { exact: true }).count()).toBe(2)

  await command(resident.page, 'saveAnswers', { id, answers: [{ questionId: why, text: 'Аулаға ағаш' }] })
  await look()
  await main.getByText('Changed and not sent again yet:').waitFor()
  expect(await main.getByText('to be mended', { exact: true }).count()).toBe(1)

  await command(resident.page, 'submitApplication', { id })
  await look()
  await main.getByText('Changed since it was sent:').waitFor()
  expect(await main.getByText('changed', { exact: true }).count()).toBe(1)
  expect(await main.getByText('to be mended', { exact: true }).count()).toBe(0)
  manager.expectQuiet()
})

test('the record tells lists entry by entry, in words', async () => {
  await using manager = await as('manager')
  await using administrator = await as('administrator')
  const { id } = await publishCall(manager.page, 'lists-in-the-record', { kind: 'PROJECTS' })
  const { competition } = await ask<{
    competition: { questions: { id: string; options: { id: string }[] }[] }
  }>(
    manager.page,
    'query ($slug: String!) { competition(slug: $slug) { questions { id options { id } } } }',
    { slug: 'lists-in-the-record' },
  )
  const [, experience] = competition.questions
  const inThree = (en: string) => ({ kk: `${en} қазақша`, ru: `${en} по-русски`, en })
  await command(manager.page, 'setQuestions', {
    id,
    questions: [
      {
        id: experience?.id,
        kind: 'CHOICE',
        label: { kk: 'Тәжірибеңіз', ru: 'Ваш опыт', en: 'Your experience so far' },
        isRequired: true,
        options: [{ label: inThree('A lot') }],
      },
      { kind: 'NUMBER', label: inThree('Age'), isRequired: true },
    ],
  })

  const { page } = administrator
  const query = new URLSearchParams({ subject: id })
  await administrator.open(`/en/record?${query}`)
  await loaded(page)
  await page.evaluate(() =>
    document.querySelectorAll('details').forEach((folded) => folded.toggleAttribute('open', true)),
  )
  const events = page.getByRole('list', { name: 'The record' }).locator(':scope > li')
  const event = (kind: string) => events.filter({ has: page.getByText(kind, { exact: true }) })
  const said = async (kind: string) => (await event(kind).first().innerText()).replaceAll(/\s+/g, ' ')
  const questions = await said('Questions changed')
  expect(questions).toContain('Changed: Your experience so far')
  expect(questions).toMatch(/It must be answered Before: no After: yes/)
  expect(questions).toContain('Added: A lot')
  expect(questions).toContain('Removed: Some')
  expect(questions).toContain('Added: Age')
  expect(questions).toContain('Removed: Why do you take part?')
  expect(await said('Criteria changed')).toMatch(
    /Added: Idea .*Points: 10 When it is given step .*Weight, in per cent of the score 100/,
  )
  expect(await said('Awards changed')).toMatch(/Added: Main prize .*Amount €5,000/)
  expect(await page.getByRole('main').locator('dd code').count()).toBe(0)
  expect(
    await page
      .getByRole('main')
      .locator('li dt, li dd')
      .filter({ hasText: /[A-Z]_[A-Z]|^[a-z]+[A-Z]\w*$/ })
      .count(),
  ).toBe(0)
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: 800 })
    await expectSound(page)
  }
  administrator.expectQuiet()
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
