import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { check, enter, type } from '../by-keyboard.ts'
import { apply } from '../calls.ts'
import type { Call } from '../calls.ts'
import { idInFocus } from '../console.ts'
import type { Visit } from '../console.ts'
import { latestLink } from '../letters.ts'
import { expectSound } from '../own-console.ts'
import { questions, title } from './call.ts'
import { arrive, button, come, go, link } from './screen.ts'

const email = 'aigerim.satova@example.org'

/** Opens the mailbox of the demonstration, and follows the link of a letter to the resident. */
async function openLetter(page: Page, subject: string): Promise<void> {
  await page.goto(new URL('/mailbox', page.url()).href)
  const letters = page.locator('article').filter({ hasText: email })
  await go(page, letters.filter({ hasText: subject }).first().getByRole('link'))
}

async function answer(page: Page, words: string, save = 'Сақтап, жалғастыру'): Promise<void> {
  await type(page, page.locator('#answer'), words)
  await go(page, button(page, save))
}

/** Finds the call on a phone, signs in by the mailed link, answers, meets what is missing at its field, and sends. */
export async function residentApplies(resident: Visit): Promise<string> {
  const { page } = resident
  await come(resident, '/kk/competitions')
  await go(page, link(page, title[0]))
  await go(page, link(page, 'Өтінім беру'))
  await type(page, page.getByLabel('Электрондық пошта').first(), email)
  await go(page, button(page, 'Сілтеме алу'))
  await openLetter(page, 'Бастама: кіру сілтемесі')
  await go(page, button(page, 'Кіру'))
  await go(page, button(page, 'Бастау'))
  await arrive(page, 'Өтініміңіз')
  const reference = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  await expectSound(page)

  await go(page, link(page, /^Аты-жөніңіз/))
  await type(page, page.getByLabel('Аты', { exact: true }), 'Айгерім')
  await type(page, page.getByLabel(/^Тегі/), 'Сәтова')
  await expectSound(page)
  await go(page, button(page, 'Сақтау'))

  await go(page, link(page, questions[0]?.[0] ?? ''))
  await go(page, button(page, 'Сақтап, жалғастыру'))
  expect(await page.title()).toMatch(/^Қате: /)
  await enter(page, page.getByRole('alert').getByRole('link'))
  await page.locator('#answer-error').waitFor()
  await expect.poll(() => idInFocus(page)).toBe('answer')
  for (const words of ['Көршілерді тыңдағым келеді.', 'Мектепте сабақ беремін.', 'Сенбі мен жексенбі.'])
    await answer(page, words)

  await expectSound(page)
  await check(page, page.getByRole('main').getByRole('checkbox'))
  await go(page, button(page, 'Өтінімді жіберу'))
  await arrive(page, 'Өтінім жіберілді')
  return reference
}

/** Changes an answer before the deadline: what was sent stays sent. */
export async function residentEdits(page: Page, reference: string): Promise<void> {
  await go(page, link(page, 'Өтінімді көру және басып шығару'))
  await go(page, link(page, /^Өзгерту/))
  await answer(page, 'Көршілерімді тыңдап, қаланы бірге жақсартқым келеді.', 'Сақтау')
  await page.getByRole('status').getByText('Жауабыңыз сақталды').waitFor()
  expect(new URL(page.url()).pathname).toBe(`/kk/applications/${reference}`)
  await page.getByText('қаланы бірге жақсартқым келеді').waitFor()
}

/** Somebody who has applied as well, through the API but as themselves. */
export async function appliedUnseen(
  opened: Visit,
  call: Call,
  [given, surname]: readonly [given: string, surname: string],
): Promise<Visit> {
  const { page } = opened
  await opened.open('/kk')
  const { origin } = new URL(page.url())
  const address = `${crypto.randomUUID()}@example.org`
  const post = async (path: string, form: Record<string, string>) => {
    const reply = await page.request.post(new URL(path, origin).href, { form, headers: { origin } })
    expect(reply.status()).toBe(200)
  }
  await post('/kk/sign-in', { email: address })
  await post(await latestLink(address, origin), {})
  await post('/kk/account/details', { given, surname, language: 'kk' })
  await apply(page, call, `${given} көшесін жақсы біледі.`)
  return opened
}

/** Writes on while the deadline passes: it is refused, and what was typed is still there. */
export async function residentIsTooLate(
  resident: Visit,
  reference: string,
  passDeadline: () => Promise<void>,
) {
  const { page } = resident
  const words = 'Соңғы минутта ойлап тапқаным.'
  await go(page, link(page, /^Өзгерту/))
  await type(page, page.locator('#answer'), words)
  await passDeadline()
  await go(page, button(page, 'Сақтау'))
  expect(await page.title()).toMatch(/^Қате: /)
  await page.getByRole('alert').getByText('соңғы мерзімі өтіп кеткен').waitFor()
  expect(await page.getByRole('textbox').inputValue()).toBe(words)
  await come(resident, `/kk/applications/${reference}`)
  await page.getByText('қаланы бірге жақсартқым келеді').waitFor()
}

/** Reads what was decided, from the list of the own applications. */
export async function applicantReads(visit: Visit, outcome: string): Promise<void> {
  const { page } = visit
  await come(visit, '/kk/applications')
  await go(page, link(page, title[0]))
  await page.getByText(outcome, { exact: true }).waitFor()
}

/** Gives up the place. */
export async function applicantDeclines(page: Page): Promise<void> {
  await go(page, link(page, 'Қатысасыз ба? Жауап беру'))
  await go(page, link(page, 'Қатыспаймын'))
  await go(page, button(page, 'Қатыспаймын'))
  await page.getByRole('status').getByText('Сіз қатыспайсыз').waitFor()
}

/** Reads that the place that became free is theirs. */
export async function reserveMovesUp(page: Page): Promise<void> {
  await page.reload()
  await page.getByText('өтініміңіз резервтік тізімнен іріктелді').waitFor()
  await expectSound(page)
}

/** Says that the place is taken up. */
export async function residentTakesPart(page: Page): Promise<void> {
  await go(page, link(page, 'Қатысасыз ба? Жауап беру'))
  await go(page, button(page, 'Қатысамын'))
  await page.getByRole('status').getByText('Сіз қатысасыз').waitFor()
}

/** Comes from the letter to the own profile, writes what it lacks, looks at it and publishes it. */
export async function facilitatorCompletesProfile(page: Page): Promise<void> {
  await openLetter(page, 'Фасилитатор профиліңізді толтырыңыз')
  await arrive(page, 'Фасилитатор профиліңіз')
  for (const [part, words] of [
    [/^Немен айналысасыз/, 'Мұғалім, көршілер жиналысын жүргізеді'],
    [/^Өзіңіз туралы/, 'Он жыл мектепте сабақ беремін.'],
  ] as const) {
    await go(page, link(page, part))
    await type(page, page.getByRole('textbox', { name: 'Қазақша' }), words)
    await expectSound(page)
    await go(page, button(page, 'Сақтау'))
    await page.getByRole('status').getByText('Жазғаныңыз сақталды').waitFor()
  }
  await go(page, link(page, /^Сессияларыңыздың тілдері/))
  await check(page, page.getByRole('checkbox', { name: 'Қазақ тілі' }))
  await expectSound(page)
  await go(page, button(page, 'Сақтау'))
  await go(page, link(page, 'Қарап шығып, жариялау'))
  await go(page, button(page, 'Жариялау'))
  await page.getByRole('status').getByText('енді оны бәрі көреді').waitFor()
}
