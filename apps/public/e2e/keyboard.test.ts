import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectFocus, openPage, useBrowser } from './portal.ts'
import { mailedLink, newAddress, phone } from './resident.ts'

useBrowser()

/** Where the focus is, as one sees it. */
interface Stop {
  readonly name: string
  readonly top: number
  readonly left: number
  readonly isSeen: boolean
}

function stopOf(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const { top, left, width, height } = element.getBoundingClientRect()
    const isOnScreen = width > 0 && height > 0 && top < innerHeight && top + height > 0
    return {
      name: element.outerHTML.slice(0, 120),
      top: Math.round(top + scrollY),
      left: Math.round(left),
      isSeen: isOnScreen && outlineStyle !== 'none' && outlineWidth !== '0px',
    }
  })
}

const isFocused = (place: Locator) => place.evaluate((element) => element === document.activeElement)

/** Goes past the head of the page, by the link for that; after a form one may be past it already. */
async function toMain(page: Page): Promise<void> {
  await page.waitForLoadState()
  await page.keyboard.press('Tab')
  if (await isFocused(page.getByRole('link', { name: 'Мазмұнға өту' }))) await page.keyboard.press('Enter')
}

/**
 * Goes from stop to stop until it is reached, as one does without a mouse: each is to be seen, and lies behind the one
 * before.
 */
async function reach(page: Page, place: Locator): Promise<void> {
  await place.waitFor()
  const stops: Stop[] = []
  while (!(await isFocused(place)) && stops.length < 60) {
    await page.keyboard.press('Tab')
    stops.push(await stopOf(page))
  }
  expect(await isFocused(place), `The keyboard does not reach ${String(place)}.`).toBe(true)
  expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([])
  expect(stops).toEqual(stops.toSorted((one, other) => one.top - other.top || one.left - other.left))
}

async function press(page: Page, place: Locator): Promise<void> {
  await reach(page, place)
  await page.keyboard.press('Enter')
}

test('by keyboard alone a resident comes from the page of the call to the confirmation', async () => {
  await using opened = await openPage({
    ...phone(),
    viewport: { width: 1280, height: 900 },
  })
  const { page } = opened
  const main = page.getByRole('main')
  const button = (name: string) => main.getByRole('button', { name })
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()
  await page.goto('/kk/competitions/workshop-participants-set-3')
  await toMain(page)
  await press(page, main.getByRole('link', { name: 'Өтінім беру' }))

  const address = newAddress()
  await main.getByLabel('Электрондық пошта').first().waitFor()
  await toMain(page)
  await reach(page, main.getByLabel('Электрондық пошта').first())
  await page.keyboard.type(address)
  await press(page, button('Сілтеме алу'))
  await page.getByText(address).first().waitFor()
  await page.goto(await mailedLink(page, address))
  await toMain(page)
  await press(page, button('Кіру'))

  await button('Бастау').waitFor()
  await toMain(page)
  await press(page, button('Бастау'))
  await heading('Өтініміңіз')
  await toMain(page)
  await press(page, main.getByRole('link', { name: /^Аты-жөніңіз/ }))
  await main.getByLabel('Аты', { exact: true }).waitFor()
  await toMain(page)
  await reach(page, main.getByLabel('Аты', { exact: true }))
  await page.keyboard.type('Айгүл')
  await press(page, button('Сақтау'))

  await heading('Өтініміңіз')
  await toMain(page)
  await press(page, main.getByRole('link', { name: /Ауданыңызда нені/ }))
  await heading(/Ауданыңызда нені/)
  await toMain(page)
  await press(page, button('Сақтап, жалғастыру'))

  // What stood in the way has the focus, and its link leads into the field.
  await page.getByRole('alert').waitFor()
  await expectFocus(page.getByRole('alert'))
  await press(page, page.getByRole('alert').getByRole('link'))
  await expectFocus(page.locator('#answer'))
  expect(await stopOf(page)).toMatchObject({ isSeen: true })
  await page.keyboard.type('Аулада орындық жоқ.')
  await press(page, button('Сақтап, жалғастыру'))

  await heading(/Көршілеріңізбен/)
  await toMain(page)
  await reach(page, page.locator('#answer'))
  await page.keyboard.type('Тал отырғыздық.')
  await press(page, button('Сақтап, жалғастыру'))

  await main.getByRole('radio').first().waitFor()
  await toMain(page)
  await reach(page, main.getByRole('radio').first())
  await page.keyboard.press('ArrowDown')
  expect(await main.getByRole('radio').nth(1).isChecked()).toBe(true)
  await press(page, button('Сақтап, жалғастыру'))

  for (const question of [/Келуіңізге не кедергі/, /Идеяңызды көрсететін/]) {
    await heading(question)
    await toMain(page)
    await press(page, button('Сақтап, жалғастыру'))
  }

  await heading('Жауаптарыңызды тексеріңіз')
  await toMain(page)
  await reach(page, main.getByRole('checkbox'))
  await page.keyboard.press('Space')
  await press(page, button('Өтінімді жіберу'))
  await heading('Өтінім жіберілді')
})
