import { afterAll, beforeAll, expect, test } from 'vitest'
import { startAccountsApi } from '../../test/browser.ts'
import type { AccountsApi, Browser } from '../../test/browser.ts'
import { testDatabase } from '../../test/database.ts'
import type { TestDatabase } from '../../test/database.ts'

let database: TestDatabase
let accounts: AccountsApi
beforeAll(async () => {
  database = await testDatabase()
  accounts = await startAccountsApi(database)
})
afterAll(async () => {
  await accounts[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

const edit = (browser: Browser, input: object) =>
  browser.ask<{ editPerson: unknown }>(
    `mutation ($input: EditPersonInput!) { editPerson(input: $input) {
      account { hasName givenName surname patronymic language person { phone name { kk en } } }
      userErrors { path code message(language: KK) }
    } }`,
    { input },
  )

test('a person says a name, a phone and a language, each alone, and the record has which and not what', async () => {
  const browser = await accounts.signedIn('asel@example.org')
  const name = { given: 'Әсел', surname: 'Сүлейменова', patronymic: 'Бекқызы' }
  expect(await edit(browser, { name, phone: '8 (701) 123-45-67' })).toEqual({
    editPerson: {
      account: {
        hasName: true,
        givenName: 'Әсел',
        surname: 'Сүлейменова',
        patronymic: 'Бекқызы',
        language: 'KK',
        person: { phone: '+77011234567', name: { kk: 'Сүлейменова Әсел', en: 'Әсел Сүлейменова' } },
      },
      userErrors: [],
    },
  })
  expect(await edit(browser, { language: 'RU' })).toMatchObject({
    editPerson: { account: { language: 'RU', givenName: 'Әсел', person: { phone: '+77011234567' } } },
  })
  expect(await edit(browser, { phone: '' })).toMatchObject({
    editPerson: { account: { person: { phone: null } } },
  })
  // What was so already is no change.
  expect(await edit(browser, { name, language: 'RU', phone: '' })).toMatchObject({
    editPerson: { userErrors: [] },
  })
  const { rows } = await database.pool.query(
    `select e.kind, e.after from event e join person p on p.id = e.subject_id where e.noun = 'person' order by e.id`,
  )
  expect(rows).toEqual([
    { kind: 'EDITED', after: { changed: ['name', 'phone'] } },
    { kind: 'EDITED', after: { changed: ['language'] } },
    { kind: 'EDITED', after: { changed: ['phone'] } },
  ])
})

test('what is wrong is told at its place, and nothing is changed', async () => {
  const browser = await accounts.signedIn('wrong@example.org')
  expect(await edit(browser, { name: { given: '12' }, phone: '12', language: 'EN' })).toMatchObject({
    editPerson: {
      account: { hasName: false, language: 'KK' },
      userErrors: [
        { path: ['name', 'given'], code: 'NOT_A_NAME', message: 'Есімді әріптермен жазыңыз, мысалы: Әсел.' },
        { path: ['phone'], code: 'NOT_A_PHONE' },
      ],
    },
  })
})

test('a visitor is nobody to say anything of', async () => {
  expect(await edit(accounts.browser(), { language: 'EN' })).toMatchObject({
    editPerson: { account: null, userErrors: [{ code: 'SIGN_IN_FIRST' }] },
  })
})
