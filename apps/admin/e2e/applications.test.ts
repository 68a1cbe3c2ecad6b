import { describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { languages } from '@bastama/domain/kernel/language.ts'
import { escape, focusWithin, take } from './by-keyboard.ts'
import { apply, ask, command, pastDeadline, publishCall } from './calls.ts'
import type { Call } from './calls.ts'
import { findings, idInFocus, loaded, rowNames } from './console.ts'
import type { DemoRole } from './console.ts'
import { expectSound, ownConsole } from './own-console.ts'

const own = ownConsole()
const { as } = own

type Applications = Readonly<Record<'resident' | 'facilitator', { id: string; reference: string }>>

const texts = {
  resident: 'Ауламыздағы балаларға арналған шеберханаларды жүргізгім келеді.',
  facilitator: 'Хочу помогать соседям делать наши дворы удобнее для всех.',
} as const

/** A call for one place, to which two have applied before its deadline passed. */
async function applied(manager: Page, slug: string): Promise<{ call: Call; applications: Applications }> {
  const call = await publishCall(manager, slug, { places: 1 })
  await using resident = await as('resident')
  await using facilitator = await as('facilitator')
  const applications = {
    resident: await apply(resident.page, call, texts.resident),
    facilitator: await apply(facilitator.page, call, texts.facilitator),
  }
  await own.sql(pastDeadline(call))
  return { call, applications }
}

/** What an applicant is told of the application that the address of the portal shows. */
async function toldTo(role: DemoRole, reference: string): Promise<object> {
  await using applicant = await as(role)
  const { application } = await ask<{ application: object }>(
    applicant.page,
    `query ($reference: String!) { application(reference: $reference) {
      state reservePlace decision { outcome } history { kind }
    } }`,
    { reference },
  )
  return application
}

const decision = (page: Page) => page.getByRole('region', { name: 'Decision' })
const status = (page: Page, words: string) => page.getByRole('status').getByText(words)

describe('a manager', () => {
  test('screens, decides in private, looks through every mail, announces, and sees who takes part', async () => {
    await using manager = await as('manager')
    const { page } = manager
    const sound = async () => expect(await findings(page)).toEqual([])
    const { call, applications } = await applied(page, 'journey')
    const dialog = page.getByRole('dialog')
    const main = page.getByRole('main')

    await manager.open(`/en/competitions/${call.slug}`)
    await main.getByRole('link', { name: '2 applications' }).click()
    await page.getByRole('heading', { level: 1, name: 'Applications' }).waitFor()
    await page.getByRole('link', { name: 'Ainur Kaliyeva' }).waitFor()
    expect(await rowNames(page)).toEqual(['Ainur Kaliyeva', 'Aigerim Abdirova'])
    await main.getByRole('link', { name: /^Without a decision/ }).click()
    await page.getByRole('link', { name: 'Remove: Whether decided: Without a decision' }).waitFor()
    expect(new URL(page.url()).search).toContain('decided=no')
    await loaded(page)
    await sound()

    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Ainur Kaliyeva' }).waitFor()
    await page.getByRole('link', { name: 'Next application' }).waitFor()
    await page.keyboard.press('j')
    await page.getByRole('heading', { level: 1, name: 'Aigerim Abdirova' }).waitFor()
    const { reference } = applications.resident
    expect(new URL(page.url()).pathname).toBe(`/en/applications/${reference}`)
    expect(await page.getByText(texts.resident).getAttribute('lang')).toBe('kk')
    await sound()

    await page.getByRole('button', { name: 'Ask to mend' }).click()
    await dialog.getByRole('button', { name: 'Ask to mend it' }).click()
    await dialog.getByRole('link', { name: 'Say what is to be mended.' }).click()
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('type')))
      .toBe('checkbox')
    await sound()
    await dialog.getByRole('checkbox', { name: 'Why do you take part?' }).check()
    await dialog.getByRole('textbox', { name: 'English' }).fill('Say more of it')
    await dialog.getByRole('button', { name: 'Ask to mend it' }).click()
    await status(page, 'The applicant was asked to mend the application').waitFor()
    await main.getByText('Say more of it').first().waitFor()
    await main.getByText('to be mended', { exact: true }).waitFor()
    await page
      .getByRole('button', { name: 'Does not meet the conditions' })
      .and(page.locator('[aria-disabled="true"]'))
      .and(page.getByTitle('The applicant still has time to mend the application.', { exact: true }))
      .waitFor()
    await sound()
    await page.getByRole('button', { name: 'Accept as it is' }).click()
    await dialog.getByRole('button', { name: 'Accept as it is' }).click()
    await status(page, 'The application was accepted as it is').waitFor()

    await page.getByRole('button', { name: 'Does not meet the conditions' }).click()
    await dialog.getByRole('button', { name: 'It does not meet them' }).click()
    await dialog.getByRole('link', { name: /: Write the reason/ }).waitFor()
    await dialog.getByRole('textbox', { name: 'English' }).fill('Lives elsewhere')
    await dialog.getByRole('button', { name: 'It does not meet them' }).click()
    await main.getByText('Lives elsewhere').first().waitFor()
    await page.getByRole('button', { name: 'Take up again' }).click()
    await status(page, 'The application was taken up again').waitFor()

    await page.getByRole('button', { name: 'Admit to the round' }).click()
    await page.getByRole('button', { name: 'Undo' }).click()
    await status(page, 'The application was taken back from the round').waitFor()
    await main.getByRole('heading', { name: 'It was sent back from the round' }).waitFor()

    await decision(page).getByRole('radio', { name: 'Not selected' }).check()
    await expect.poll(() => decision(page).getByText('missing').count()).toBe(3)
    await decision(page).getByRole('button', { name: 'Decide' }).click()
    await decision(page)
      .getByRole('link', { name: /: Write the reason/ })
      .waitFor()
    await decision(page).getByRole('textbox', { name: 'English' }).fill('Others fitted better')
    await expect.poll(() => decision(page).getByText('missing').count()).toBe(2)
    await sound()
    await decision(page).getByRole('button', { name: 'Decide' }).click()
    await decision(page).getByRole('status').getByText('Saved', { exact: true }).waitFor()
    await main.getByRole('heading', { name: 'A decision was made: not selected' }).waitFor()
    await decision(page).getByRole('button', { name: 'Take the decision back' }).click()
    await status(page, 'The decision was taken back').waitFor()
    await expect.poll(() => decision(page).getByRole('radio', { checked: true }).count()).toBe(0)

    await page.getByRole('link', { name: 'Applications', exact: true }).click()
    await page.getByRole('button', { name: 'Decide one after another' }).click()
    for (const outcome of ['Selected', 'Selected']) {
      await dialog.getByRole('radio', { name: outcome, exact: true }).check()
      await sound()
      await dialog.getByRole('button', { name: /^Decide/ }).click()
      await dialog
        .getByRole('radio', { name: outcome, exact: true, checked: true })
        .waitFor({ state: 'detached' })
    }
    await dialog.waitFor({ state: 'detached' })
    await page.getByRole('heading', { name: 'Nothing matches' }).waitFor()
    expect(await toldTo('resident', reference)).toMatchObject({ state: 'SUBMITTED', decision: null })

    await main.getByRole('link', { name: 'Announcement of the results' }).click()
    await main.getByRole('listitem').getByText('More applications are selected').waitFor()
    await main.getByRole('row', { name: /Abdirova/ }).waitFor()
    const announce = main.getByRole('button', { name: 'Announce the results' })
    await expect
      .poll(() => announce.getAttribute('title'))
      .toBe('More applications are selected than there are places.')
    await sound()
    await main.getByRole('link', { name: 'Aigerim Abdirova' }).click()
    await decision(page).getByRole('radio', { name: 'On the reserve list' }).check()
    await decision(page).getByRole('button', { name: 'Decide' }).click()
    await decision(page).getByRole('status').getByText('Saved', { exact: true }).waitFor()
    await page.goBack()

    await main.getByRole('heading', { name: 'Every mail that goes out: 2' }).waitFor()
    const mail = main.locator('details', { hasText: 'Aigerim Abdirova' })
    await mail.locator('summary').click()
    await expect.poll(() => mail.locator('[lang=kk]').last().innerText()).toContain('резервтік тізімде')
    await sound()
    await announce.click()
    const last = dialog.getByRole('button', { name: 'Announce the results' })
    await expect.poll(() => last.getAttribute('title')).toBe('Type the word first: it has no way back.')
    await sound()
    await dialog.getByRole('textbox').fill('Announce')
    await last.click()
    await main.getByText('The results are announced').waitFor()
    await main.getByRole('row', { name: /Ainur Kaliyeva Selected/ }).waitFor()
    await main.getByRole('region', { name: 'Profiles of facilitators' }).getByRole('link').waitFor()
    await sound()
    expect(await toldTo('resident', reference)).toMatchObject({ state: 'RESERVE', reservePlace: 1 })

    await using selected = await as('facilitator')
    await command(selected.page, 'declinePlace', { id: applications.facilitator.id })
    await manager.open(`/en/competitions/${call.slug}/applications`)
    await page.getByRole('row', { name: /Ainur Kaliyeva.*Declined/ }).waitFor()
    await page.getByRole('row', { name: /Aigerim Abdirova.*Selected from the reserve list/ }).waitFor()
    await page.getByRole('link', { name: 'Aigerim Abdirova' }).click()
    await main.getByRole('heading', { name: 'It was given a place from the reserve list' }).waitFor()
    await sound()
    await manager.open(`/en/competitions/${call.slug}`)
    await page.getByRole('row', { name: /moved up from the reserve list/ }).waitFor()
    manager.expectQuiet()
  })

  test('loses nothing that is typed in a dialog by Escape or a press beside it, and is asked before', async () => {
    await using manager = await as('manager')
    const { page } = manager
    const { call, applications } = await applied(page, 'unsaved')
    const question = page.getByRole('dialog', { name: 'Leave without saving?' })
    const stay = async () => {
      await question.getByRole('button', { name: 'Stay here' }).click()
      await question.waitFor({ state: 'detached' })
    }

    await manager.open(`/en/competitions/${call.slug}/applications`)
    await page.getByRole('button', { name: 'Decide one after another' }).click()
    const first = page.getByRole('dialog', { name: 'Decide: 1 of 2' })
    await first.getByRole('radio', { name: 'Not selected' }).waitFor()
    await escape(page, first)

    await page.getByRole('button', { name: 'Decide one after another' }).click()
    await first.getByRole('radio', { name: 'Not selected' }).check()
    await first.getByRole('textbox', { name: 'English' }).fill('Others fitted better')
    await focusWithin(first)
    await page.keyboard.press('Escape')
    await stay()
    await page.mouse.click(5, 5)
    await stay()
    await first.getByRole('button', { name: 'Leave it for now, and go on' }).click()
    await question.waitFor()
    expect(await findings(page)).toEqual([])
    await stay()
    expect(await first.getByRole('textbox', { name: 'English' }).inputValue()).toBe('Others fitted better')
    await first.getByRole('button', { name: 'Leave it for now, and go on' }).click()
    await question.getByRole('button', { name: 'Leave, and lose it' }).click()
    await question.waitFor({ state: 'detached' })
    const last = page.getByRole('dialog', { name: 'Decide: 2 of 2' })
    await last.getByRole('radio', { name: 'Not selected' }).waitFor()
    await escape(page, last)

    await manager.open(`/en/applications/${applications.resident.reference}`)
    await page.getByRole('button', { name: 'Ask to mend' }).click()
    const mend = page.getByRole('dialog', { name: 'Ask to mend the application' })
    await mend.getByRole('textbox', { name: 'English' }).fill('Say more of it')
    await focusWithin(mend)
    await page.keyboard.press('Escape')
    await stay()
    expect(await mend.getByRole('textbox', { name: 'English' }).inputValue()).toBe('Say more of it')
    await mend.getByRole('button', { name: 'Not now' }).click()
    await question.getByRole('button', { name: 'Leave, and lose it' }).click()
    await mend.waitFor({ state: 'detached' })
  })

  test('does by the palette what the page would do now, after a decision too, and once what is pressed twice', async () => {
    await using manager = await as('manager')
    const { page } = manager
    const { applications } = await applied(page, 'palette')
    await manager.open(`/en/applications/${applications.resident.reference}`)
    await decision(page).getByRole('radio', { name: 'Selected', exact: true }).check()
    await decision(page).getByRole('button', { name: 'Decide' }).click()
    await decision(page).getByRole('status').getByText('Saved', { exact: true }).waitFor()
    await take(page, 'admit', 'Admit to the round')
    await status(page, 'The application was admitted to the round').waitFor()
    const sent: string[] = []
    page.on('request', (request) => sent.push(request.postData() ?? ''))
    await page.getByRole('button', { name: 'Undo' }).dblclick()
    await status(page, 'The application was taken back from the round').waitFor()
    expect(sent.filter((body) => body.includes('mutation SendBackApplication'))).toHaveLength(1)
  })

  test('and an administrator who decide at the same time see what the other decided, and neither is overwritten', async () => {
    await using manager = await as('manager')
    await using administrator = await as('administrator')
    const { applications } = await applied(manager.page, 'at-once')
    const path = `/en/applications/${applications.resident.reference}`
    await manager.open(path)
    await administrator.open(path)

    const theirs = decision(administrator.page)
    await theirs.getByRole('radio', { name: 'Selected', exact: true }).check()
    await theirs.getByRole('button', { name: 'Decide' }).click()
    await theirs.getByRole('status').getByText('Saved', { exact: true }).waitFor()

    const mine = decision(manager.page)
    await mine.getByRole('radio', { name: 'On the reserve list' }).check()
    await mine.getByRole('button', { name: 'Decide' }).click()
    const choice = mine.getByRole('alert').getByRole('group', { name: 'What is decided' })
    await choice.getByRole('radio', { name: 'Mine On the reserve list' }).waitFor()
    expect(await findings(manager.page)).toEqual([])
    await choice.getByRole('radio', { name: 'Theirs Selected' }).check()
    await mine.getByRole('radio', { name: 'Selected', exact: true, checked: true }).waitFor()
  })
})

test('a project is selected with an award, which the announcement gives it', async () => {
  await using manager = await as('manager')
  const { page } = manager
  const call = await publishCall(page, 'prize', { kind: 'PROJECTS' })
  await using leader = await as('resident')
  const { viewer } = await ask<{ viewer: { teams: { projects: { nodes: { id: string }[] } }[] } }>(
    leader.page,
    '{ viewer { teams { projects(first: 1) { nodes { id } } } } }',
  )
  const projectId = viewer.teams[0]?.projects.nodes[0]?.id
  const { reference } = await apply(leader.page, call, texts.resident, projectId)
  await own.sql(pastDeadline(call))

  await manager.open(`/en/applications/${reference}`)
  await decision(page).getByRole('radio', { name: 'Selected', exact: true }).check()
  await decision(page).getByRole('button', { name: 'Decide' }).click()
  await decision(page).getByRole('link', { name: 'Choose the award for this project.' }).click()
  await expect.poll(() => idInFocus(page)).toBe('awardId')
  await decision(page).getByLabel('Award').selectOption('Main prize')
  await decision(page).getByRole('button', { name: 'Decide' }).click()
  await decision(page).getByRole('status').getByText('Saved', { exact: true }).waitFor()

  await manager.open(`/en/competitions/${call.slug}/announcement`)
  await page.getByRole('row', { name: /Main prize/ }).waitFor()
  await page.getByRole('button', { name: 'Announce the results' }).click()
  await page.getByRole('dialog').getByRole('textbox').fill('announce')
  await page.getByRole('dialog').getByRole('button', { name: 'Announce the results' }).click()
  const awards = page.getByRole('region', { name: 'Awards', exact: true })
  await awards.getByRole('row', { name: /Main prize €5,000/ }).waitFor()
  expect(await findings(page)).toEqual([])
  await manager.open(`/en/competitions/${call.slug}/applications`)
  await page.getByRole('row', { name: /Main prize/ }).waitFor({ state: 'attached' })
  await expectSound(page)
})

test('nobody else reads applications or their announcement', async () => {
  await using manager = await as('manager')
  const { call, applications } = await applied(manager.page, 'private')
  await using visitor = await own.visitor()
  const { page } = visitor
  await visitor.open(`/en/competitions/${call.slug}/applications`)
  await page.getByText('Only those who run the competition read its applications.').waitFor()
  await visitor.open(`/en/competitions/${call.slug}/announcement`)
  await page.getByText('Only those who run the competition see its announcement here.').waitFor()
  await visitor.open(`/en/applications/${applications.resident.reference}`)
  await page.getByRole('heading', { level: 1, name: 'Page not found' }).waitFor()
})

test('the screens of applications are sound in every language, on a desk and on a phone, light and dark', async () => {
  await using manager = await as('manager')
  const { page } = manager
  const { call, applications } = await applied(page, 'looks')
  for (const [language, colorScheme] of [
    ...languages.map((each) => [each, 'light'] as const),
    ['ru', 'dark'] as const,
  ]) {
    await page.emulateMedia({ colorScheme })
    for (const path of [
      `competitions/${call.slug}/applications`,
      `applications/${applications.resident.reference}`,
      `competitions/${call.slug}/announcement`,
    ]) {
      await manager.open(`/${language}/${path}`)
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 900 })
        await expectSound(page)
      }
    }
  }
  manager.expectQuiet()
})
