import { randomBytes } from 'node:crypto'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { languages } from '@bastama/domain/kernel/language.ts'
import { findings } from './findings.ts'
import {
  apply,
  ask,
  command,
  openAsManager,
  opened,
  passDeadline,
  programmeId,
  publish,
  useOwnProduct,
} from './own-call.ts'
import { expectFocus, follow, useBrowser } from './portal.ts'
import { newAddress, signInByLink } from './resident.ts'

useBrowser()
useOwnProduct()

/** A picture that weighs more than one piece of an upload, but is small: its sizes are made soon. */
async function photo() {
  const raw = { width: 800, height: 600, channels: 3 } as const
  const buffer = await sharp(randomBytes(raw.width * raw.height * 3), { raw })
    .jpeg({ quality: 100, chromaSubsampling: '4:4:4' })
    .toBuffer()
  expect(buffer.length).toBeGreaterThan(1_200_000)
  return { name: 'me.jpg', mimeType: 'image/jpeg', buffer }
}

const save = (page: Page) => follow(page.getByRole('button', { name: 'Сақтау' }))
const done = (page: Page) => page.getByRole('main').getByRole('status').innerText()

/** Opens a part from the list. */
const part = (page: Page, name: RegExp) => follow(page.getByRole('main').getByRole('link', { name }).first())

/** A profile that staff began for somebody, who has signed in: its id and its address. */
async function begun(staff: Page, page: Page, given: object = {}) {
  const address = newAddress()
  const slug = `profile-${crypto.randomUUID()}`
  const { facilitator } = await command(
    staff,
    'createFacilitator',
    { programmeId: await programmeId(staff), slug, name: { kk: 'Сәтова Айгерім' }, email: address },
    'facilitator { id }',
  )
  await command(staff, 'editFacilitator', { id: facilitator.id, ...given })
  await page.goto(`/kk/facilitators/${slug}/edit`)
  await signInByLink(page, address)
  return { id: facilitator.id, list: `/kk/facilitators/${slug}/edit`, slug }
}

const visits = [
  { javaScriptEnabled: false, colorScheme: 'light', look: async () => [] },
  { javaScriptEnabled: true, colorScheme: 'dark', look: (page: Page) => findings(page, 'all') },
] as const

test.each(visits)(
  'from the letter on whoever was selected completes the profile, is told what is missing at its place, sends a photo and is shown (JavaScript: $javaScriptEnabled)',
  async ({ look, ...browser }) => {
    const call = `profile-${browser.javaScriptEnabled}`
    await using staff = await openAsManager()
    await using applying = await opened()
    const competition = await publish(staff.page, call)
    const { id } = await apply(applying.page, competition)
    const { viewer } = await ask<{ viewer: { email: string } }>(applying.page, '{ viewer { email } }')
    await passDeadline(call)
    await command(staff.page, 'decideApplication', { id, outcome: 'SELECTED' })
    await command(staff.page, 'announceCompetition', { id: competition, confirmDays: 3 })

    await using person = await opened(browser)
    const { page } = person
    const main = page.getByRole('main')
    await page.goto('/mailbox')
    const letters = page.locator('article').filter({ hasText: viewer.email })
    await follow(letters.filter({ hasText: 'Фасилитатор профиліңізді толтырыңыз' }).getByRole('link'))
    await signInByLink(page, viewer.email)
    const mailed = new URL(page.url()).pathname
    expect(mailed).toMatch(/^\/kk\/facilitators\/facilitator-\w+\/edit$/)
    const why = main.getByText('фасилитатор болып іріктелгендіктен').getByRole('link')
    expect(await why.getAttribute('href')).toBe(`/kk/competitions/${call}`)
    expect(await look(page)).toEqual([])

    // Publishing too early names all that is missing, and leads there.
    await part(page, /^Қарап шығып, жариялау/)
    await follow(page.getByRole('button', { name: 'Жариялау' }))
    expect(await page.title()).toMatch(/^Қате: /)
    expect(await main.getByRole('alert').getByRole('link').count()).toBe(3)
    expect(await look(page)).toEqual([])
    await follow(main.getByRole('alert').getByRole('link').first())

    await save(page)
    expect(await page.title()).toMatch(/^Қате: /)
    await follow(main.getByRole('alert').getByRole('link'))
    await expectFocus(page.locator('#kk'))
    const tooLong = 'ү'.repeat(301)
    await page.locator('#kk').fill(tooLong)
    await save(page)
    expect(await page.locator('#kk').inputValue()).toBe(tooLong)
    expect(await look(page)).toEqual([])
    await page.locator('#kk').fill('Урбанист')
    await save(page)
    expect(await done(page)).toContain('Жазғаныңыз сақталды')

    await part(page, /^Өзіңіз туралы/)
    await page.locator('#kk').fill('Аула жиналыстарын жүргіземін.')
    await save(page)
    await part(page, /^Сессияларыңыздың тілдері/)
    await page.getByRole('checkbox', { name: 'Қазақ тілі' }).check()
    await save(page)
    await part(page, /^Бетіңіздің мекенжайы/)
    const slug = `aigerim-${browser.javaScriptEnabled}`
    await page.locator('#address').fill(slug)
    await save(page)
    // The letter holds the old address.
    await page.goto(mailed)
    expect(new URL(page.url()).pathname).toBe(`/kk/facilitators/${slug}/edit`)

    await part(page, /^Фотоңыз/)
    expect(await look(page)).toEqual([])
    await page.locator('#photo').setInputFiles(await photo())
    await page.locator('#kk').fill('Айгерім аулада тұр')
    await follow(page.getByRole('button', { name: 'Фотоны жіберу' }))
    await main.getByText('Файл келді').waitFor()
    await page.waitForLoadState()
    expect(await page.locator('#kk').inputValue()).toBe('Айгерім аулада тұр')
    expect(await main.getByRole('alert').getByRole('link').count()).toBe(1)
    expect(await look(page)).toEqual([])
    await page.getByRole('checkbox', { name: /келіседі$/ }).check()
    await follow(page.getByRole('button', { name: 'Фотоны жіберу' }))
    await page.waitForURL(/done=saved/)
    await expect
      .poll(async () => {
        await page.goto(`/kk/facilitators/${slug}/edit/photo`)
        return main.getByRole('img').count()
      })
      .toBe(1)

    await page.goto(`/kk/facilitators/${slug}/edit/check`)
    expect(await look(page)).toEqual([])
    await follow(page.getByRole('button', { name: 'Жариялау' }))
    expect(await done(page)).toContain('енді оны бәрі көреді')
    await using visitor = await opened(browser)
    await visitor.page.goto(`/kk/facilitators/${slug}`)
    const seen = visitor.page.getByRole('main')
    expect(await seen.innerText()).toContain('Аула жиналыстарын жүргіземін.')
    expect(await seen.locator('picture').count()).toBe(1)

    // It is nobody else's to write, and its person finds it from every page.
    await visitor.page.goto('/kk/sign-in')
    await signInByLink(visitor.page, newAddress())
    const refused = await visitor.page.goto(`/kk/facilitators/${slug}/edit/bio`)
    expect(refused?.status()).toBe(404)
    await page.goto('/ru')
    await page.getByRole('banner').locator('summary', { hasText: viewer.email }).click()
    await follow(page.getByRole('banner').getByRole('link', { name: 'Мой профиль' }))
    expect(new URL(page.url()).pathname).toBe(`/ru/facilitators/${slug}/edit`)
  },
)

const shown = { headline: { kk: 'Урбанист' }, bio: { kk: 'Тәжірибе' }, languages: ['KK'] }

test.each([false, true])(
  'while one writes others do too: what only one changed is kept, and of what both changed one sees both (JavaScript: %s)',
  async (javaScriptEnabled) => {
    await using staff = await openAsManager()
    await using person = await opened({ javaScriptEnabled })
    const { page } = person
    const { id, list, slug } = await begun(staff.page, page, shown)
    await command(staff.page, 'publishFacilitator', { id })
    const edit = (headline: object) => command(staff.page, 'editFacilitator', { id, headline })
    const headline = async () =>
      (
        await ask<{ facilitator: { headline: object } }>(
          page,
          'query ($slug: String!) { facilitator(slug: $slug) { headline { kk ru } } }',
          { slug },
        )
      ).facilitator.headline

    await page.goto(`${list}/headline`)
    await edit({ kk: 'Урбанист', ru: 'Урбанист города' })
    await page.locator('#kk').fill('Қала урбанисті')
    await save(page)
    expect(await headline()).toEqual({ kk: 'Қала урбанисті', ru: 'Урбанист города' })

    await page.goto(`${list}/headline`)
    await edit({ kk: 'Қызметкердің мәтіні' })
    await page.locator('#kk').fill('Менің мәтінім')
    await save(page)
    expect(await page.title()).toMatch(/^Қате: /)
    expect(await page.locator('#kk').inputValue()).toBe('Менің мәтінім')
    expect(await page.getByRole('main').innerText()).toContain('Қызметкердің мәтіні')
    await save(page)
    expect(await headline()).toEqual({ kk: 'Менің мәтінім', ru: null })

    // What is shown stays complete.
    await page.goto(`${list}/bio`)
    await page.locator('#kk').fill(' ')
    await save(page)
    expect(await page.getByRole('main').getByRole('alert').innerText()).toContain('тәжірибесі туралы жазыңыз')

    // Who is signed out by then loses no word, on either kind of page.
    await using elsewhere = await opened({
      javaScriptEnabled,
      storageState: await page.context().storageState(),
    })
    for (const [window, place, button] of [
      [page, 'bio', 'Сақтау'],
      [elsewhere.page, 'photo', 'Фотоны жіберу'],
    ] as const) {
      await window.goto(`${list}/${place}`)
      await window.context().clearCookies()
      await window.locator('#kk').fill('Жоғалмауы керек мәтін')
      await follow(window.getByRole('button', { name: button }))
      expect(await window.getByRole('textbox').inputValue()).toBe('Жоғалмауы керек мәтін')
      expect(await window.getByRole('main').getByRole('link', { name: 'Кіру' }).count()).toBe(1)
    }
  },
)

test('a photo whose connection breaks goes on where it was, and its progress is told', async () => {
  await using staff = await openAsManager()
  await using person = await opened()
  const { page } = person
  const { list } = await begun(staff.page, page)
  const offsets: string[] = []
  const looked = Promise.withResolvers<void>()
  await page.route('**/uploads/*', async (route, request) => {
    if (request.method() === 'PATCH') offsets.push(request.headers()['upload-offset'] ?? '')
    // It asks where it was by itself: not before what it says meanwhile is read.
    if (request.method() === 'HEAD') await looked.promise
    await (offsets.length === 2 && request.method() === 'PATCH' ? route.abort() : route.continue())
  })
  await page.goto(`${list}/photo`)
  await page.locator('#photo').setInputFiles(await photo())
  await page.getByRole('checkbox', { name: /айтпайды$/ }).check()
  await page.getByRole('checkbox', { name: /келіседі$/ }).check()
  await follow(page.getByRole('button', { name: 'Фотоны жіберу' }))
  await page.getByText('Байланыс үзілді. Қалпына келгенде жіберу өздігінен жалғасады.').waitFor()
  expect(await page.getByRole('progressbar').getAttribute('value')).not.toBe('0')
  looked.resolve()
  await page.waitForURL(/done=saved/)
  expect(offsets.slice(0, 3)).toEqual(['0', '262144', '262144'])
  await page.goto(`${list}/photo`)
  await follow(page.getByRole('button', { name: 'Фотоны профильден шығару' }))
  expect(await done(page)).toContain('Жазғаныңыз сақталды')
})

test('axe finds nothing on any page of a profile in any language, and keys alone will do', async () => {
  await using staff = await openAsManager()
  await using person = await opened()
  const { page } = person
  const { list } = await begun(staff.page, page)
  const found: string[] = []
  for (const language of languages)
    for (const place of ['', '/name', '/bio', '/languages', '/topics', '/address', '/photo', '/check']) {
      await page.goto(list.replace('/kk', `/${language}`) + place)
      found.push(...(await findings(page, 'all')))
    }
  expect(found).toEqual([])

  await page.goto(`${list}/headline`)
  await page.locator('#main').focus()
  for (const key of ['Tab', 'Tab', ...'Урбанист', 'Tab', 'Enter', 'Tab', ...'Урбанистка', 'Enter'])
    await page.keyboard.press(key).catch(() => page.keyboard.insertText(key))
  await page.waitForURL(/done=saved/)
  await page.goto(`${list}/headline`)
  expect([await page.locator('#kk').inputValue(), await page.locator('#ru').inputValue()]).toEqual([
    'Урбанист',
    'Урбанистка',
  ])
})
