import { afterAll, beforeAll, expect, test } from 'vitest'
import { startAccountsApi } from '../../test/browser.ts'
import type { AccountsApi } from '../../test/browser.ts'
import { testDatabase } from '../../test/database.ts'
import type { TestDatabase } from '../../test/database.ts'

let database: TestDatabase
let demo: AccountsApi
beforeAll(async () => {
  database = await testDatabase('seeded')
  demo = await startAccountsApi(database, { isDemo: true })
})
afterAll(async () => {
  await demo[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

test.each([
  ['administrator', ['RESIDENT', 'ADMINISTRATOR']],
  ['manager', ['RESIDENT', 'MANAGER']],
  ['reviewer', ['RESIDENT', 'REVIEWER']],
  ['facilitator', ['RESIDENT', 'FACILITATOR']],
  // Selected as a facilitator, with a profile to complete.
  ['resident', ['RESIDENT', 'FACILITATOR']],
])('one is %s by a button, without a second factor, as often as one likes', async (role, roles) => {
  const sign = async () => {
    const browser = demo.browser()
    expect((await browser.post(`/auth/demo/${role}`)).status).toBe(200)
    return browser.ask('{ viewer { roles isDemo isMissingSecondFactor person { id isSample } } }')
  }
  const [first, second] = await Promise.all([sign(), sign()])
  expect(second).toEqual(first)
  expect(first).toMatchObject({
    viewer: { roles, isDemo: true, isMissingSecondFactor: false, person: { isSample: true } },
  })
})

test('no other role, no other site, and nothing of it where it is no demonstration', async () => {
  const browser = demo.browser()
  expect((await browser.post('/auth/demo/emperor')).status).toBe(404)
  expect((await browser.post('/auth/demo/constructor')).status).toBe(404)
  expect((await browser.post('/auth/demo/resident', {}, { origin: 'https://evil.example' })).status).toBe(403)
  expect((await browser.get('/auth/demo/resident')).status).toBe(404)

  await browser.post('/auth/demo/administrator')
  await using real = await startAccountsApi(database)
  const cookie = browser.cookieHeader()
  const { data } = await real.api.ask('{ viewer { roles } }', { headers: { cookie } })
  expect(data).toEqual({ viewer: null })
  expect((await real.browser().post('/auth/demo/administrator')).status).toBe(404)
})
