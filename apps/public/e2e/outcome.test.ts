import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { findings } from './findings.ts'
import {
  apply,
  ask,
  begin,
  command,
  openAsManager,
  opened,
  passDeadline,
  product,
  publish,
  useOwnProduct,
} from './own-call.ts'
import { follow, useBrowser } from './portal.ts'

useBrowser()
useOwnProduct()

/** With scripts axe looks too, in the dark; without them it cannot. */
const visits = [
  { javaScriptEnabled: false, colorScheme: 'light', look: async () => [] },
  { javaScriptEnabled: true, colorScheme: 'dark', look: (page: Page) => findings(page, 'all') },
] as const

test.each(visits)(
  'what is written before the deadline and sent after it is refused, and stays to be copied (JavaScript: $javaScriptEnabled)',
  async ({ look, ...browser }) => {
    const slug = `late-${browser.javaScriptEnabled}`
    await using staff = await openAsManager()
    const call = await publish(staff.page, slug)
    await using drafting = await opened(browser)
    await using editing = await opened(browser)
    const draft = await begin(drafting.page, call)
    const sent = await apply(editing.page, call)
    await using checking = await opened(browser)
    const ready = await begin(checking.page, call)
    await checking.page.goto(`/kk/applications/${ready.reference}/check`)
    for (const [page, { reference }] of [
      [drafting.page, draft],
      [editing.page, sent],
    ] as const)
      await page.goto(`/kk/applications/${reference}/questions/1`)
    await passDeadline(slug)

    const words = 'Соңғы минутта жазылған жауап.'
    for (const { page } of [drafting, editing]) {
      await page.locator('#answer').fill(words)
      await follow(page.getByRole('button', { name: /^Сақта/ }))
      expect(await page.title()).toMatch(/^Қате: /)
      expect(await page.getByRole('alert').innerText()).toContain('соңғы мерзімі өтіп кеткен')
      expect(await page.getByRole('textbox').inputValue()).toBe(words)
    }
    expect(await editing.page.getByRole('main').innerText()).toContain('Бұрын жіберілгені өзгеріссіз қалды')
    expect(await look(editing.page)).toEqual([])

    await checking.page.getByRole('main').getByRole('checkbox').check()
    await follow(checking.page.getByRole('button', { name: 'Өтінімді жіберу' }))
    expect(await checking.page.getByRole('alert').innerText()).toContain('соңғы мерзімі өтіп кеткен')
    expect(await checking.page.getByRole('button', { name: 'Өтінімді жіберу' }).count()).toBe(0)
  },
)

test.each(visits)(
  'a result is read with its reason, a place is given up on a page that asks twice, the next takes it, and late is told (JavaScript: $javaScriptEnabled)',
  async ({ look, ...browser }) => {
    const slug = `outcome-${browser.javaScriptEnabled}`
    await using staff = await openAsManager()
    const call = await publish(staff.page, slug)
    await using first = await opened(browser)
    await using second = await opened(browser)
    await using third = await opened(browser)
    const [selected, reserve, rejected] = [
      await apply(first.page, call),
      await apply(second.page, call),
      await apply(third.page, call),
    ]
    await passDeadline(slug)
    const decide = (id: string, decision: object) =>
      command(staff.page, 'decideApplication', { id, ...decision })
    await decide(selected.id, { outcome: 'SELECTED' })
    await decide(reserve.id, { outcome: 'RESERVE', reservePlace: 1 })
    await decide(rejected.id, { outcome: 'NOT_SELECTED', reason: { ru: 'Мест меньше, чем заявок.' } })
    await command(staff.page, 'announceCompetition', { id: call, confirmDays: 3 })

    // The reason is read in the language that it was written in, and says so to who listens.
    const { page: refused } = third
    for (const address of ['/kk/applications', `/kk/applications/${rejected.reference}`]) {
      await refused.goto(address)
      const reason = refused.getByText('Мест меньше, чем заявок.')
      expect(await reason.count()).toBe(1)
      expect(await refused.locator('[lang=ru]', { has: reason }).count()).toBe(1)
      expect(await look(refused)).toEqual([])
    }

    const { page } = first
    const main = page.getByRole('main')
    const place = `/kk/applications/${selected.reference}/place`
    await page.goto('/kk/applications')
    await follow(main.getByRole('link', { name: 'Қатысасыз ба? Жауап беру' }))
    expect(new URL(page.url()).pathname).toBe(place)
    expect(await look(page)).toEqual([])
    await using late = await opened({ ...browser, storageState: await page.context().storageState() })
    await late.page.goto(place)
    await follow(main.getByRole('link', { name: 'Қатыспаймын' }))
    expect(await look(page)).toEqual([])
    await follow(main.getByRole('button', { name: 'Қатыспаймын' }))
    expect(new URL(page.url()).pathname).toBe(`/kk/applications/${selected.reference}`)
    expect(await main.getByRole('status').innerText()).toContain('Сіз қатыспайсыз')

    // In another window the question is still open: it says what became of the place.
    await follow(late.page.getByRole('button', { name: 'Қатысамын' }))
    expect(await late.page.title()).toMatch(/^Қате: /)
    expect(await late.page.getByRole('alert').innerText()).toContain('Сіз қатысудан бас тарттыңыз')

    const { page: next } = second
    await next.goto('/kk/applications')
    expect(await next.getByRole('main').innerText()).toContain('резервтік тізімнен')
    await follow(next.getByRole('link', { name: 'Қатысасыз ба? Жауап беру' }))
    const confirm = () => follow(next.getByRole('button', { name: 'Қатысамын' }))
    await product.sql(
      `update application set confirm_by = now() - interval '1 minute' where reference = '${reserve.reference}'`,
    )
    await confirm()
    expect(await next.getByRole('alert').innerText()).toContain('Қатысуды растау мерзімі өтіп кеткен')
    expect(await next.getByRole('button', { name: 'Қатысамын' }).count()).toBe(0)
    expect(await next.getByRole('main').innerText()).toContain('орын басқаға беріледі')
    await product.sql(
      `update application set confirm_by = now() + interval '1 day' where reference = '${reserve.reference}'`,
    )
    await next.goto(`/kk/applications/${reserve.reference}/place`)
    await confirm()
    expect(await next.getByRole('main').getByRole('status').innerText()).toContain('Сіз қатысасыз')
  },
)

test.each(visits)(
  'what staff asked to be mended says so until it is changed, then that it is not sent, and at last that it is (JavaScript: $javaScriptEnabled)',
  async ({ look, ...browser }) => {
    await using staff = await openAsManager()
    const call = await publish(staff.page, `mending-${browser.javaScriptEnabled}`)
    const asked = (words: string, isRequired: boolean) => ({
      kind: 'LONG_TEXT',
      label: { kk: words, ru: words, en: words },
      isRequired,
    })
    await command(staff.page, 'setQuestions', {
      id: call,
      questions: [asked('Тағы не айтасыз?', false), asked('Неге?', true)],
    })
    await using applying = await opened(browser)
    const { page } = applying
    const { id, reference } = await apply(page, call)
    await command(page, 'editPerson', { name: { given: 'Айгүл', surname: 'Сейітова' } })
    const { competition } = await ask<{ competition: { questions: { id: string }[] } }>(
      page,
      'query ($id: ID!) { competition: node(id: $id) { ... on Competition { questions { id } } } }',
      { id: call },
    )
    await command(staff.page, 'requestMending', {
      id,
      mendUntil: new Date(Date.now() + 5 * 86_400_000).toISOString(),
      questionIds: competition.questions.map((question) => question.id),
    })

    const main = page.getByRole('main')
    const list = `/kk/applications/${reference}`
    await page.goto(list)
    const task = main.getByRole('list', { name: 'Не істеу керек' }).getByRole('listitem').last()
    const optional = main.getByRole('listitem').filter({ hasText: 'Тағы не айтасыз?' })
    await optional.getByText('Түзету сұралды').waitFor()
    await follow(optional.getByRole('link'))
    await page.locator('#answer').fill('')
    await follow(page.getByRole('button', { name: 'Сақтап, жалғастыру' }))
    await page.waitForURL(/saved/)
    await page.goto(list)
    await optional.getByText(/^Бос қалдырылған күні: .*\. Әлі қайта жіберілмеген\.$/).waitFor()
    await task.getByText('Түзету сұралды').waitFor()
    await follow(task.getByRole('link'))
    await page.locator('#answer').fill('Аулаға ағаш отырғызамыз.')
    await follow(page.getByRole('button', { name: 'Сақтап, жалғастыру' }))
    await page.waitForURL(/\/check\?saved/)
    for (const became of ['Өзгертілген', 'Бос қалдырылған'])
      await main.getByText(new RegExp(`${became} күні: .* Әлі қайта жіберілмеген`)).waitFor()
    expect(await look(page)).toEqual([])
    await page.goto(list)
    await task.getByText('Әлі қайта жіберілмеген.').waitFor()
    expect(await task.getByText('Түзету сұралды').count()).toBe(0)
    expect(await look(page)).toEqual([])

    await page.goto(`${list}/check`)
    await main.getByRole('checkbox').check()
    await follow(main.getByRole('button', { name: 'Өтінімді жіберу' }))
    await page.waitForURL(/\/sent/)
    await page.goto(list)
    for (const became of ['Өзгертілген', 'Бос қалдырылған'])
      await main.getByText(new RegExp(`${became} күні: .*\\. Жіберілген\\.`)).waitFor()
    expect(await look(page)).toEqual([])
  },
)
