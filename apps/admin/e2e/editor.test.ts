import { describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { enter, reach, take, type } from './by-keyboard.ts'
import { findings, idInFocus, loaded } from './console.ts'
import { field, ownConsole, save } from './own-console.ts'

const { as, visitor: visitorOf } = ownConsole()

const day = 86_400_000
const moment = (days: number) => new Date(Date.now() + days * day).toISOString().slice(0, 16)

let made = 0
/** A draft with texts in three languages, begun without the screens. */
async function draft(page: Page): Promise<string> {
  made += 1
  const slug = `draft-${made}`
  const text = (words: string) => ({ kk: `${words} kk`, ru: `${words} ru`, en: `${words} en` })
  const answer = await page.evaluate(
    async (input) => {
      const ask = async (query: string, variables: object) => {
        const response = await fetch('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query, variables }),
        })
        return response.json()
      }
      const { data } = await ask('{ programmes(first: 1) { nodes { id } } }', {})
      const programmeId = data.programmes.nodes[0].id
      return ask(
        `mutation ($input: CreateCompetitionInput!) {
          createCompetition(input: $input) { userErrors { code } }
        }`,
        { input: { ...input, programmeId } },
      )
    },
    {
      slug,
      kind: 'FACILITATORS',
      title: text(`Title of ${slug}`),
      summary: text('Summary'),
      about: text('About'),
      whoMayApply: text('Everybody'),
      opensAt: new Date(Date.now() - day).toISOString(),
      closesAt: new Date(Date.now() + 20 * day).toISOString(),
    },
  )
  expect(answer).toEqual({ data: { createCompetition: { userErrors: [] } } })
  return slug
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  await enter(page, page.getByRole('main').getByRole('button', { name, exact: true }).last())
}

async function writeText(page: Page, label: string, words: string): Promise<void> {
  for (const language of ['Қазақша', 'Русский', 'English'])
    await type(page, field(page, label, language), `${words} ${language}`)
}

describe('by keyboard alone', () => {
  test('a manager begins a competition in three languages, writes it, publishes it and extends its deadline', async () => {
    await using manager = await as('manager')
    const { page } = manager
    const sound = async () => expect(await findings(page)).toEqual([])
    await manager.open('/en')
    // The palette offers what a manager may begin once it is known who looks.
    await page.getByRole('banner').getByRole('button', { name: 'Manager of the demo' }).waitFor()

    await take(page, 'new comp', 'New competition')
    await page.getByRole('heading', { level: 1, name: 'New competition' }).waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')

    await reach(page, page.getByLabel('Kind'))
    await page.keyboard.type('F')
    await type(page, page.getByLabel('Name in addresses'), 'Not a Slug')
    // Browsers take days and times in the order of their own language: the value is given as it is.
    await reach(page, page.getByLabel('Applications open'))
    await page.getByLabel('Applications open').fill(moment(-1))
    await reach(page, page.getByLabel('Deadline for applications'))
    await page.getByLabel('Deadline for applications').fill(moment(20))
    await type(page, field(page, 'Title', 'Қазақша'), 'Көше бағы')
    await type(page, field(page, 'Title', 'Русский'), 'Уличный сад')
    for (const label of ['Summary', 'Who may apply', 'About']) await writeText(page, label, label)
    await sound()
    await press(page, 'Create the draft')

    const mistake = page.getByRole('link', { name: /^Name in addresses: An address has lower-case/ })
    await mistake.waitFor()
    await sound()
    await enter(page, mistake)
    await type(page, page.getByLabel('Name in addresses'), 'street-garden')
    expect(await field(page, 'Title', 'Русский').inputValue()).toBe('Уличный сад')
    await press(page, 'Create the draft')

    await page.waitForURL('**/en/competitions/street-garden/edit')
    await loaded(page)
    const title = page.getByRole('group', { name: 'Title', exact: true })
    await expect.poll(() => title.getByText('missing').count()).toBe(1)
    await page.getByRole('link', { name: 'Texts and dates missing: 1' }).waitFor()
    await page.getByRole('link', { name: 'Add one criterion at least.' }).waitFor()
    await sound()
    await type(page, field(page, 'Title', 'English'), 'A street garden')
    await title.getByText('missing').waitFor({ state: 'detached' })
    await press(page, 'Save')
    await page.getByRole('status').getByText('Saved', { exact: true }).waitFor()

    await enter(page, page.getByRole('link', { name: 'Questions' }))
    const entry = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    await press(page, 'Add a question')
    await press(page, 'Add a question')
    await expect.poll(entry).toBe('Question 2')
    await press(page, 'Remove: Question 2')
    await expect.poll(entry).toBe('Question 1')
    await writeText(page, 'Question', 'Why a garden?')
    await press(page, 'Save')
    await page.getByRole('status').getByText('Saved', { exact: true }).waitFor()
    await sound()

    await enter(page, page.getByRole('link', { name: 'Criteria' }))
    await press(page, 'Add a criterion')
    await writeText(page, 'Criterion', 'Use')
    await writeText(page, 'What reviewers look for', 'How many use it')
    await type(page, page.getByLabel('Weight, in per cent of the score'), '100')
    for (const [index, points] of ['0', '10'].entries()) {
      await press(page, 'Add a step of the scale')
      const step = page.getByRole('group', { name: `Step ${index + 1}` })
      await type(page, step.getByLabel('Points'), points)
      for (const language of ['Қазақша', 'Русский', 'English'])
        await type(page, step.getByRole('textbox', { name: language }), `${points} ${language}`)
    }
    await press(page, 'Save')
    await page.getByRole('status').getByText('Saved', { exact: true }).waitFor()
    await sound()

    await enter(page, page.getByRole('link', { name: 'To the competition' }))
    await page.getByRole('heading', { level: 1, name: 'A street garden' }).waitFor()
    await press(page, 'Publish')
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    await sound()
    await enter(page, dialog.getByRole('button', { name: 'Publish' }))
    await dialog.waitFor({ state: 'detached' })
    await page.getByText('Open', { exact: true }).waitFor()
    await page.getByRole('status').getByText('The competition is published').waitFor()
    await sound()

    await press(page, 'Extend the deadline')
    const deadline = dialog.getByLabel('New deadline')
    await reach(page, deadline)
    await deadline.fill(moment(10))
    await writeText(page, 'Why, for all to read', 'Spring came late')
    await enter(page, dialog.getByRole('button', { name: 'Extend the deadline' }))
    await dialog.getByRole('link', { name: 'The new deadline must be later than the present one.' }).waitFor()
    expect(await field(page, 'Why, for all to read', 'English').inputValue()).toContain('Spring came late')
    await sound()
    await reach(page, deadline)
    await deadline.fill(moment(30))
    await enter(page, dialog.getByRole('button', { name: 'Extend the deadline' }))
    await dialog.waitFor({ state: 'detached' })
    await page.getByRole('heading', { name: 'Extensions of the deadline' }).waitFor()
    await page.getByText('Spring came late English').waitFor()

    await using visitor = await visitorOf()
    await visitor.open('/en/competitions/street-garden')
    await visitor.page.getByRole('heading', { level: 1, name: 'A street garden' }).waitFor()
    await visitor.page.getByText('Spring came late English').waitFor()
    manager.expectQuiet()
  })
})

describe('what two change at the same time', () => {
  test('is shown beside one another where it is the same field, and nothing is overwritten', async () => {
    await using manager = await as('manager')
    await using administrator = await as('administrator')
    const { page } = manager
    await manager.open('/en')
    const slug = await draft(page)
    await manager.open(`/en/competitions/${slug}/edit`)
    await administrator.open(`/en/competitions/${slug}/edit`)

    const theirs = administrator.page
    await field(theirs, 'Title', 'Русский').fill('Их название')
    await field(theirs, 'Summary', 'Қазақша').fill('Олардың мәтіні')
    await save(theirs)

    await field(page, 'Title', 'Русский').fill('Моё название')
    await field(page, 'Title', 'English').fill('My title')
    await page.getByRole('button', { name: 'Save' }).click()
    const conflict = page.getByRole('alert')
    await conflict.getByText('Somebody else has changed this since you opened it').waitFor()
    const choice = conflict.getByRole('group', { name: 'Title, Русский' })
    expect(await conflict.getByRole('group').count()).toBe(1)
    expect(await choice.getByRole('radio', { name: 'Mine Моё название' }).isChecked()).toBe(false)
    expect(await findings(page)).toEqual([])
    expect(await page.getByRole('button', { name: 'Save' }).getAttribute('aria-disabled')).toBe('true')
    expect(await field(page, 'Summary', 'Қазақша').inputValue()).toBe('Олардың мәтіні')

    await choice.getByRole('radio', { name: 'Theirs Их название' }).check()
    expect(await field(page, 'Title', 'Русский').inputValue()).toBe('Их название')
    await save(page)

    await theirs.reload()
    await loaded(theirs)
    expect(await field(theirs, 'Title', 'Русский').inputValue()).toBe('Их название')
    expect(await field(theirs, 'Title', 'English').inputValue()).toBe('My title')
    expect(await field(theirs, 'Summary', 'Қазақша').inputValue()).toBe('Олардың мәтіні')
  })

  test('of a list is decided for the whole of it', async () => {
    await using manager = await as('manager')
    await using administrator = await as('administrator')
    const { page } = manager
    const theirs = administrator.page
    await manager.open('/en')
    const slug = await draft(page)
    for (const [visitor, words] of [
      [administrator, 'Theirs?'],
      [manager, 'Mine?'],
    ] as const) {
      await visitor.open(`/en/competitions/${slug}/edit/questions`)
      await visitor.page.getByRole('button', { name: 'Add a question' }).click()
      for (const language of ['Қазақша', 'Русский', 'English'])
        await field(visitor.page, 'Question', language).fill(`${words} ${language}`)
    }
    await save(theirs)
    await page.getByRole('button', { name: 'Save' }).click()
    const choice = page.getByRole('group', { name: 'Questions of the application' })
    await choice.getByText('Theirs? English').waitFor()
    await choice.getByRole('radio', { name: /^Mine/ }).check()
    await save(page)
    await theirs.reload()
    await loaded(theirs)
    expect(await field(theirs, 'Question', 'English').inputValue()).toBe('Mine? English')
    expect(await theirs.getByRole('region', { name: /^Question \d/ }).count()).toBe(1)
  })
})

describe('what is typed', () => {
  test('is not left without being asked', async () => {
    await using manager = await as('manager')
    const { page } = manager
    await manager.open('/en')
    const slug = await draft(page)
    await manager.open(`/en/competitions/${slug}/edit`)
    await field(page, 'Title', 'English').fill('Half written')
    const link = page.getByRole('navigation', { name: 'Console' }).getByRole('link', { name: 'Facilitators' })
    await link.click()
    await page.getByRole('dialog', { name: 'Leave without saving?' }).waitFor()
    expect(await findings(page)).toEqual([])
    await page.getByRole('button', { name: 'Stay here' }).click()
    expect(await field(page, 'Title', 'English').inputValue()).toBe('Half written')
    await link.click()
    await page.getByRole('button', { name: 'Leave, and lose it' }).click()
    await page.getByRole('heading', { level: 1, name: 'Facilitators' }).waitFor()
  })

  test('comes back where it was taken out of a list by mistake', async () => {
    await using manager = await as('manager')
    const { page } = manager
    await manager.open('/en')
    const slug = await draft(page)
    await manager.open(`/en/competitions/${slug}/edit/questions`)
    for (const words of ['Why?', 'Who?']) {
      await page.getByRole('button', { name: 'Add a question' }).click()
      const question = page.getByRole('region', { name: /^Question \d/ }).last()
      await question.getByRole('textbox', { name: 'English' }).first().fill(words)
    }
    await page.getByRole('button', { name: 'Remove: Question 1' }).click()
    expect(await field(page, 'Question', 'English').inputValue()).toBe('Who?')
    await page.getByRole('button', { name: 'Put it back' }).click()
    const first = page.getByRole('region', { name: 'Question 1' })
    expect(await first.getByRole('textbox', { name: 'English' }).first().inputValue()).toBe('Why?')
    await page.getByRole('button', { name: 'Put it back' }).waitFor({ state: 'detached' })
  })

  test('survives a server that cannot be reached, and is then saved once', async () => {
    await using manager = await as('manager')
    const { page } = manager
    await manager.open('/en')
    const slug = await draft(page)
    await manager.open(`/en/competitions/${slug}/edit`)
    await field(page, 'Title', 'English').fill('Written on the train')
    let isAway = true
    await page.route('**/graphql', async (route) => {
      // The change arrives, and its answer is lost: that is the case that may do it twice.
      if (isAway) await route.fetch()
      return isAway ? route.abort() : route.continue()
    })
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('alert').getByText('The server could not be reached').waitFor()
    expect(await field(page, 'Title', 'English').inputValue()).toBe('Written on the train')
    isAway = false
    await save(page)
    expect(await page.getByText('Somebody else has changed this').count()).toBe(0)
  })
})

describe('what is wrong or missing', () => {
  test('is named by its field above the form, in the order of the page, and leads there', async () => {
    await using manager = await as('manager')
    const { page } = manager
    await manager.open('/en/new-competition')
    await page.getByRole('button', { name: 'Create the draft' }).click()
    const problems = page.getByRole('alert').getByRole('link')
    await problems.filter({ hasText: 'Title' }).waitFor()
    const words = 'Write it in one of the three languages at least.'
    const texts = [
      'Name in addresses: An address has lower-case Latin letters, digits, and hyphens between them.',
      `Title: ${words}`,
      `Summary: ${words}`,
      `Who may apply: ${words}`,
      `About: ${words}`,
    ]
    const [slug = '', ...others] = texts
    const dates = ['Applications open', 'Deadline for applications'].map(
      (name) => `${name}: Write the day and the time.`,
    )
    expect(await problems.allInnerTexts()).toEqual([slug, ...dates, ...others])
    await page.getByLabel('Applications open').fill(moment(1))
    await page.getByLabel('Deadline for applications').fill(moment(2))
    await page.getByRole('button', { name: 'Create the draft' }).click()
    await problems.filter({ hasText: 'Write the day' }).first().waitFor({ state: 'detached' })
    expect(await problems.allInnerTexts()).toEqual(texts)
    await problems.nth(2).press('Enter')
    await expect.poll(() => idInFocus(page)).toBe('summary.kk')
  })

  test('leads from the page of a competition to the very field', async () => {
    await using manager = await as('manager')
    const { page } = manager
    await manager.open('/en')
    const slug = await draft(page)
    await manager.open(`/en/competitions/${slug}/edit`)
    await field(page, 'Summary', 'Русский').fill('')
    await save(page)
    await page.getByRole('link', { name: 'To the competition' }).click()
    await page.getByRole('link', { name: 'Summary' }).click()
    await expect.poll(() => idInFocus(page)).toBe('summary.ru')
  })
})

describe('what one may not do', () => {
  test('is disabled with its reason, and not there for a visitor', async () => {
    await using resident = await as('resident')
    await resident.open('/en/competitions/we-almaty')
    const archive = resident.page.getByRole('button', { name: 'Archive' })
    expect(await archive.getAttribute('aria-disabled')).toBe('true')
    expect(await archive.getAttribute('title')).toBe('You do not have the right to do this.')
    await resident.open('/en/competitions/we-almaty/edit')
    await resident.page.getByText('Nothing can be changed here').waitFor()

    await using manager = await as('manager')
    await manager.open('/en/competitions/city-for-children')
    const publish = manager.page.getByRole('button', { name: 'Publish' })
    await expect
      .poll(() => publish.getAttribute('title'))
      .toBe('Fill in what is missing before you publish the competition.')
    await publish.press('Enter')
    const reason = manager.page.getByText('Fill in what is missing before you publish the competition.')
    await expect.poll(() => reason.evaluate((place) => place.clientWidth)).toBeGreaterThan(100)
    await manager.page.getByRole('link', { name: 'Add one question at least.' }).click()
    await manager.page.waitForURL('**/city-for-children/edit/questions#questions')

    await using visitor = await visitorOf()
    await visitor.open('/en/competitions/we-almaty')
    await visitor.page.getByText('You are not signed in').waitFor()
    expect(await visitor.page.getByRole('button', { name: 'Archive' }).count()).toBe(0)
  })

  test('a draft is called off with a reason, and stays so', async () => {
    await using manager = await as('manager')
    const { page } = manager
    await manager.open('/en')
    const slug = await draft(page)
    await manager.open(`/en/competitions/${slug}`)
    await page.getByRole('button', { name: 'Cancel the competition' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Cancel the competition' }).click()
    await dialog.getByRole('link', { name: /: Write the reason/ }).waitFor()
    await field(page, 'Why, for all to read', 'English').fill('The partner withdrew')
    await dialog.getByRole('button', { name: 'Cancel the competition' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByText('The partner withdrew').waitFor()
    expect(await page.getByRole('button', { name: 'Edit' }).count()).toBe(0)
  })
})

test('more drafts than the overview has place for are counted there, with the way to all of them', async () => {
  await using manager = await as('manager')
  const { page } = manager
  await manager.open('/en')
  for (let more = 0; more < 21; more += 1) await draft(page)
  await page.reload()
  const toDo = page.getByRole('list', { name: 'What needs doing' })
  const all = toDo.getByRole('listitem').filter({ hasText: 'Publish the competition: show all' })
  await all.waitFor()
  expect(await toDo.getByRole('link', { name: /^Publish the competition: (?!show all)/ }).count()).toBe(20)
  const more = Number(/(\d+) more/.exec(await all.innerText())?.[1])
  expect(more).toBeGreaterThan(0)
  expect(await findings(page)).toEqual([])
  await all.getByRole('link').click()
  await page.getByRole('heading', { level: 1, name: 'Competitions' }).waitFor()
  await page
    .getByText(`${20 + more} competitions`)
    .first()
    .waitFor()
  await page.getByRole('link', { name: 'Remove: Phase: Draft' }).waitFor()
})
