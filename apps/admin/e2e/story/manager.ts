import type { Locator, Page } from 'playwright-core'
import { choose, enter, reach, type } from '../by-keyboard.ts'
import { ask } from '../calls.ts'
import type { Call } from '../calls.ts'
import { loaded } from '../console.ts'
import type { Visit } from '../console.ts'
import { expectSound } from '../own-console.ts'
import { criteria, decisions, questions, slug, steps, title } from './call.ts'
import type { Words } from './call.ts'
import { arrive, button, come, group, link } from './screen.ts'

const day = 86_400_000
const moment = (days: number) => new Date(Date.now() + days * day).toISOString().slice(0, 16)

/** Writes a text in its three languages. */
async function write(page: Page, group: Locator, words: Words): Promise<void> {
  for (const [index, language] of ['Қазақша', 'Русский', 'English'].entries())
    await type(page, group.getByRole('textbox', { name: language }), words[index] ?? '')
}

/** Writes a call with three questions and two criteria, in three languages, and publishes it. */
export async function managerPublishesCall(manager: Visit): Promise<Call> {
  const { page } = manager
  const main = page.getByRole('main')
  const press = (name: string) => enter(page, main.getByRole('button', { name, exact: true }).last())
  const save = async () => {
    await press('Save')
    await page.getByRole('status').getByText('Saved', { exact: true }).waitFor()
    await expectSound(page)
  }
  await come(manager, '/en/competitions')
  await enter(page, main.getByRole('link', { name: 'New competition' }))
  await arrive(page, 'New competition')
  await reach(page, page.getByLabel('Kind'))
  await page.keyboard.type('F')
  await type(page, page.getByLabel('Name in addresses'), slug)
  // Browsers take days and times in the order of their own language: the value is given as it is.
  for (const [label, days] of [
    ['Applications open', -1],
    ['Deadline for applications', 20],
  ] as const) {
    await reach(page, page.getByLabel(label))
    await page.getByLabel(label).fill(moment(days))
  }
  await write(page, group(main, 'Title'), title)
  for (const label of ['Summary', 'Who may apply', 'About']) await write(page, group(main, label), title)
  await expectSound(page)
  await press('Create the draft')
  await page.waitForURL(`**/en/competitions/${slug}/edit`)
  await loaded(page)
  await expectSound(page)
  await type(page, page.getByLabel('Places', { exact: true }), '2')
  await save()

  await enter(page, page.getByRole('link', { name: 'Questions' }))
  for (const [index, words] of questions.entries()) {
    await press('Add a question')
    await write(page, group(page.getByRole('region', { name: `Question ${index + 1}` }), 'Question'), words)
  }
  await save()

  await enter(page, page.getByRole('link', { name: 'Criteria' }))
  for (const [index, words] of criteria.entries()) {
    await press('Add a criterion')
    const criterion = page.getByRole('region', { name: `Criterion ${index + 1}` })
    await write(page, group(criterion, 'Criterion'), words)
    await write(page, group(criterion, 'What reviewers look for'), words)
    await type(page, criterion.getByLabel('Weight, in per cent of the score'), '50')
    for (const [at, description] of steps.entries()) {
      await enter(page, criterion.getByRole('button', { name: 'Add a step of the scale' }))
      const step = group(criterion, `Step ${at + 1}`)
      await type(page, step.getByLabel('Points'), String(at * 10))
      await write(page, group(step, 'When it is given'), description)
    }
  }
  await save()

  await enter(page, page.getByRole('link', { name: 'To the competition' }))
  // The editor has the same heading.
  await button(page, 'Publish').waitFor()
  await arrive(page, title[2])
  await expectSound(page)
  await press('Publish')
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  await expectSound(page)
  await enter(page, dialog.getByRole('button', { name: 'Publish' }))
  await dialog.waitFor({ state: 'detached' })
  await page.getByText('Open', { exact: true }).waitFor()
  await expectSound(page)
  const read = await ask<{ competition: { id: string } }>(
    page,
    'query ($slug: String!) { competition(slug: $slug) { id } }',
    { slug },
  )
  return { id: read.competition.id, slug }
}

/** Decides on all five, one after another, from the list. */
export async function managerDecides(manager: Visit): Promise<void> {
  const { page } = manager
  await come(manager, `/en/competitions/${slug}`)
  await enter(page, link(page, '5 applications'))
  await arrive(page, 'Applications')
  await loaded(page)
  await expectSound(page)
  await enter(page, page.getByRole('button', { name: 'Decide one after another' }))
  const dialog = page.getByRole('dialog')
  const all = Object.keys(decisions).length
  for (let place = 1; place <= all; place += 1) {
    const isLast = place === all
    await dialog.getByRole('heading', { name: `Decide: ${place} of ${all}` }).waitFor()
    const name = await dialog.getByRole('heading', { level: 3 }).innerText()
    const outcome = decisions[name] ?? `nothing for ${name}`
    await choose(page, group(dialog, 'What is decided'), outcome)
    const reason: Words =
      outcome === 'Not selected'
        ? ['Мұндай тәжірибе аз', 'Такого опыта мало', 'Too little experience']
        : ['', '', '']
    await write(page, group(dialog, 'Why, for the applicant and beside the result'), reason)
    await expectSound(page)
    await enter(
      page,
      dialog.getByRole('button', { name: isLast ? 'Decide' : 'Decide, and go on', exact: true }),
    )
  }
  await dialog.waitFor({ state: 'detached' })
  await loaded(page)
  await expectSound(page)
}

/** Looks through what will be told, and announces it. */
export async function managerAnnounces({ page }: Visit): Promise<void> {
  await enter(page, page.getByRole('link', { name: 'Announcement of the results' }))
  await arrive(page, 'Announcement of the results')
  // Two of the five are written to twice: they have a profile to complete.
  await page.getByRole('heading', { name: 'Every mail that goes out: 7' }).waitFor()
  await expectSound(page)
  await enter(page, button(page, 'Announce the results'))
  const dialog = page.getByRole('dialog')
  await type(page, dialog.getByRole('textbox'), 'announce')
  await expectSound(page)
  await enter(page, dialog.getByRole('button', { name: 'Announce the results' }))
  await page.getByText('The results are announced').waitFor()
  await expectSound(page)
}
