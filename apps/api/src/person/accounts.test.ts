import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startAccountsApi } from '../../test/browser.ts'
import type { AccountsApi, Browser } from '../../test/browser.ts'
import { testDatabase } from '../../test/database.ts'
import type { TestDatabase } from '../../test/database.ts'
import { plantCompetition, plantPerson, plantProgramme } from '../../test/plant.ts'
import { passwordLinkAnswersAfter } from './account-routes.ts'
import { makeAdministrator } from './administrator.ts'
import { globalIdOf, uuidOf } from '../platform/selection/global-id.ts'

const portal = 'http://localhost:3000'
const viewer = `{ viewer {
  email hasName hasPassword hasSecondFactor isMissingSecondFactor isDemo roles
  person { id name { en } email roleGrants { nodes { role programme { slug } competition { slug } } } }
} }`

interface Viewer {
  readonly viewer: {
    readonly email: string
    readonly hasName: boolean
    readonly hasSecondFactor: boolean
    readonly isMissingSecondFactor: boolean
    readonly roles: readonly string[]
    readonly person: { readonly id: string }
  } | null
}

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

async function askLink(browser: Browser, email: string, callbackURL = '/kk/me'): Promise<URL> {
  const answer = await browser.post(
    '/auth/sign-in/magic-link',
    { email, callbackURL },
    { 'accept-language': 'ru' },
  )
  expect([answer.status, answer.body]).toEqual([200, { status: true }])
  return accounts.latestLink(email)
}

async function personIdOf(browser: Browser): Promise<string> {
  const { viewer: account } = await browser.ask<Viewer>('{ viewer { person { id } } }')
  return uuidOf('Person', account?.person.id) ?? ''
}

/** Sets a second factor up, and gives what makes its codes. */
async function setUpSecondFactor(browser: Browser, password?: string): Promise<() => string> {
  const enabled = await browser.post('/auth/two-factor/enable', password === undefined ? {} : { password })
  expect(enabled.status).toBe(200)
  const uri = new URL(String(enabled.body['totpURI']))
  const secret = fromBase32(uri.searchParams.get('secret') ?? '')
  const code = () => totp(secret, Date.now())
  expect((await browser.post('/auth/two-factor/verify-totp', { code: code() })).status).toBe(200)
  return code
}

/** What an authenticator app shows (RFC 6238). */
function totp(secret: Buffer, now: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(now / 30_000)))
  const hash = createHmac('sha1', secret).update(counter).digest()
  const number = hash.readUInt32BE((hash.at(-1) ?? 0) & 15) & 0x7fff_ffff
  return String(number % 1_000_000).padStart(6, '0')
}

function fromBase32(text: string): Buffer {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = [...text].map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}

describe('signing in by a link', () => {
  test('makes a person where the address was nobody’s, in a letter of the reader’s language', async () => {
    const browser = accounts.browser()
    expect(await browser.ask(viewer)).toEqual({ viewer: null })
    const link = await askLink(browser, 'Asel@Example.org'.toLowerCase())
    // A page with a button: whatever opens it uses nothing up.
    expect(link.href).toMatch(/^http:\/\/localhost:3000\/ru\/sign-in\/link\?token=\w+&to=%2Fkk%2Fme$/)
    const { rows } = await database.pool.query(
      `select kind, language, subject from message where address = 'asel@example.org'`,
    )
    expect(rows).toEqual([{ kind: 'SIGN_IN_LINK', language: 'ru', subject: 'Бастама: ссылка для входа' }])
    const response = await browser.follow(link)
    expect(response.status).toBe(200)
    expect(response.headers.getSetCookie().join()).toMatch(
      /^__Host-bastama\.session_token=[^;]+; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/i,
    )
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
    expect(await browser.ask(viewer)).toMatchObject({
      viewer: {
        email: 'asel@example.org',
        hasName: false,
        hasPassword: false,
        hasSecondFactor: false,
        isMissingSecondFactor: false,
        isDemo: false,
        roles: ['RESIDENT'],
        person: { email: 'asel@example.org', name: { en: 'Name not given' }, roleGrants: { nodes: [] } },
      },
    })
  })

  test('finds the person whose address it is', async () => {
    const personId = await plantPerson(database.db, 'Дана')
    await database.pool.query(`update person set email = 'Dana@example.org' where id = $1`, [personId])
    expect(await personIdOf(await accounts.signedIn('dana@example.org'))).toBe(personId)
  })

  test('works once, and not for who guesses', async () => {
    const browser = accounts.browser()
    const link = await askLink(browser, 'once@example.org')
    await browser.follow(link)
    const other = accounts.browser()
    const guessed = new URL('?token=guessed&to=/kk/me', link)
    for (const one of [link, guessed]) {
      const { status, body } = await other.follow(one)
      expect([status, body['code']]).toEqual([400, 'INVALID_TOKEN'])
    }
    expect(other.cookies.size).toBe(0)
  })

  test('is done by a button of our own pages, by nothing that opens addresses', async () => {
    const browser = accounts.browser()
    const link = await askLink(browser, 'scanned@example.org')
    const token = link.searchParams.get('token') ?? ''
    expect((await browser.get(`/auth/magic-link/verify?token=${token}`)).status).toBe(404)
    const elsewhere = { origin: 'https://evil.example' }
    expect((await browser.post('/auth/magic-link/verify', { token }, elsewhere)).status).toBe(403)
    expect(browser.cookies.size).toBe(0)
    expect((await browser.follow(link)).status).toBe(200)
    expect(browser.cookies.size).toBe(1)
  })

  test('leads to our own pages alone', async () => {
    const browser = accounts.browser()
    for (const callbackURL of [
      'https://evil.example/',
      '//evil.example',
      'http://localhost:3000.evil.example/',
    ])
      expect(
        (await browser.post('/auth/sign-in/magic-link', { email: 'a@example.org', callbackURL })).status,
      ).toBe(403)
    const link = await askLink(
      accounts.browser(),
      'console@example.org',
      'http://localhost:3001/competitions',
    )
    expect(link.href).toMatch(/^http:\/\/localhost:3001\/ru\/sign-in\/link\?token=\w+&to=%2Fcompetitions$/)
  })

  test('fills nobody’s mail, and says the same to whoever asks', async () => {
    for (let asked = 0; asked < 8; asked += 1) await askLink(accounts.browser(), 'flooded@example.org')
    const { rowCount } = await database.pool.query(
      `select from message where address = 'flooded@example.org'`,
    )
    expect(rowCount).toBe(5)
  })

  test('is counted by where it is asked from, in the database', async () => {
    const browser = accounts.browser()
    const statuses: number[] = []
    let last: Headers | undefined
    for (let asked = 0; asked < 7; asked += 1) {
      const { status, headers } = await browser.post('/auth/sign-in/magic-link', {
        email: `many${asked}@example.org`,
      })
      statuses.push(status)
      last = headers
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429])
    expect(Number(last?.get('retry-after'))).toBeGreaterThan(0)
    expect((await database.pool.query('select from account_rate_limit')).rowCount).toBeGreaterThan(0)
  })
})

describe('a session', () => {
  test('is a cookie that nobody else can make', async () => {
    const browser = await accounts.signedIn('forged@example.org')
    const [[name, value] = ['', '']] = [...browser.cookies]
    const ask = async (cookie: string) => {
      const { data } = await accounts.api.ask('{ viewer { email } }', { headers: { cookie } })
      return data
    }
    expect(await ask(`other=1; ${name}=${value}`)).toEqual({ viewer: { email: 'forged@example.org' } })
    const token = decodeURIComponent(value).split('.')[0] ?? ''
    const forged = [
      token,
      `${token}.`,
      `${token}.${Buffer.alloc(32).toString('base64')}`,
      `x${decodeURIComponent(value)}`,
      '%E0%A4%A',
    ]
    for (const one of forged)
      expect(await ask(`${name}=${one.startsWith('%') ? one : encodeURIComponent(one)}`)).toEqual({
        viewer: null,
      })
  })

  test('is listed, and ended by its person at once', async () => {
    const email = 'sessions@example.org'
    const [phone, desk] = [await accounts.signedIn(email), await accounts.signedIn(email)]
    const list: unknown = await (await desk.get('/auth/list-sessions')).json()
    expect(list).toHaveLength(2)
    expect(list).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ ipAddress: expect.any(String), isCurrent: true }),
        expect.objectContaining({ ipAddress: expect.any(String), isCurrent: false }),
      ]),
    )
    const token = decodeURIComponent([...phone.cookies.values()][0] ?? '').split('.')[0]
    expect((await desk.post('/auth/revoke-session', { token })).body).toEqual({ status: true })
    expect(await phone.ask('{ viewer { email } }')).toEqual({ viewer: null })
    expect(await desk.ask('{ viewer { email } }')).toEqual({ viewer: { email } })
    await desk.post('/auth/sign-out')
    expect(desk.cookies.size).toBe(0)
    expect((await desk.get('/auth/list-sessions')).status).toBe(401)
  })

  test('of another cannot be ended', async () => {
    const [mine, theirs] = [
      await accounts.signedIn('mine@example.org'),
      await accounts.signedIn('theirs@example.org'),
    ]
    const token = decodeURIComponent([...theirs.cookies.values()][0] ?? '').split('.')[0]
    await mine.post('/auth/revoke-session', { token })
    expect(await theirs.ask('{ viewer { email } }')).toEqual({ viewer: { email: 'theirs@example.org' } })
  })

  test('is over when its time is', async () => {
    const browser = await accounts.signedIn('late@example.org')
    await database.pool
      .query(`update account_session set expires_at = now() - interval '1 hour' where account_id =
      (select id from account where email = 'late@example.org')`)
    expect(await browser.ask('{ viewer { email } }')).toEqual({ viewer: null })
  })

  test('nobody reads another’s account or address by it', async () => {
    const [one, other] = [
      await accounts.signedIn('one@example.org'),
      await accounts.signedIn('other@example.org'),
    ]
    const { rows } = await database.pool.query(
      `select id, person_id from account where email = 'other@example.org'`,
    )
    const ids = [globalIdOf('Account', rows[0].id), globalIdOf('Person', rows[0].person_id)]
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Account { email } ... on Person { address: email } } }`
    expect(await one.ask(query, { ids })).toEqual({ nodes: [null, null] })
    expect(await other.ask(query, { ids })).toEqual({
      nodes: [{ email: 'other@example.org' }, { address: 'other@example.org' }],
    })
  })
})

describe('a password', () => {
  const password = 'correct horse battery'
  const resetBy = async (email: string, newPassword = password) => {
    const answer = await accounts
      .browser()
      .post('/auth/request-password-reset', { email, redirectTo: '/ru/password' })
    expect(answer.status).toBe(200)
    const link = await accounts.latestLink(email)
    expect(link.href).toMatch(/^http:\/\/localhost:3000\/ru\/password\?token=/)
    return accounts
      .browser()
      .post('/auth/reset-password', { newPassword, token: link.searchParams.get('token') })
  }

  test('is set by a mailed link, ends all sessions, and signs in', async () => {
    const email = 'password@example.org'
    const before = await accounts.signedIn(email)
    expect((await resetBy(email)).body).toEqual({ status: true })
    expect(await before.ask('{ viewer { email } }')).toEqual({ viewer: null })
    const browser = accounts.browser()
    expect((await browser.post('/auth/sign-in/email', { email, password })).status).toBe(200)
    expect(await browser.ask('{ viewer { email hasPassword } }')).toEqual({
      viewer: { email, hasPassword: true },
    })
    expect((await resetBy(email, 'short')).body).toMatchObject({ code: 'PASSWORD_TOO_SHORT' })
  })

  test('nobody learns whether an address is known: not by words, nor by the time that it takes', async () => {
    const known = 'known@example.org'
    await accounts.signedIn(known)
    await resetBy(known)
    const once = async (path: string, body: object) => {
      const began = performance.now()
      const { status, body: said } = await accounts.browser().post(path, body)
      return { answer: [status, said], time: performance.now() - began }
    }
    for (const [path, body] of [
      ['/auth/sign-in/email', { password: 'wrong password' }],
      ['/auth/request-password-reset', {}],
      ['/auth/sign-in/magic-link', {}],
    ] as const) {
      const fastest = { known: Infinity, unknown: Infinity }
      /** By turns, so that a busy machine is busy for both; the more often, the less it has a say in the fastest. */
      const round = async () => {
        const forKnown = await once(path, { email: known, ...body })
        const forUnknown = await once(path, { email: 'unknown@example.org', ...body })
        expect({ path, answer: forUnknown.answer }).toEqual({ path, answer: forKnown.answer })
        fastest.known = Math.min(fastest.known, forKnown.time)
        fastest.unknown = Math.min(fastest.unknown, forUnknown.time)
        const [less = 0, more = 0] = Object.values(fastest).toSorted((one, other) => one - other)
        return more - 2 * less
      }
      for (let number = 0; number < 6; number += 1) await round()
      await expect.poll(round, { interval: 1 }).toBeLessThan(30)
    }
  })

  test('is asked for in a time that is the same for both, whatever the work for the known one takes', async () => {
    const known = 'timed@example.org'
    await accounts.signedIn(known)
    for (const email of [known, 'nobody-timed@example.org']) {
      const began = performance.now()
      const { status } = await accounts.browser().post('/auth/request-password-reset', { email })
      expect(status).toBe(200)
      // A timer may be early by what a millisecond is rounded by.
      expect(performance.now() - began).toBeGreaterThan(passwordLinkAnswersAfter - 2)
    }
  })

  test('makes no account', async () => {
    const answer = await accounts
      .browser()
      .post('/auth/sign-up/email', { email: 'new@example.org', password, name: 'N' })
    expect(answer.status).toBe(404)
  })
})

describe('the roles of staff', () => {
  test('rest until there is a second factor, count with it, and change at once', async () => {
    const programmeId = await plantProgramme(database.db)
    const competitionId = await plantCompetition(database.db, programmeId)
    const browser = await accounts.signedIn('manager@example.org')
    const personId = await personIdOf(browser)
    await database.db
      .insertInto('role_grant')
      .values([
        { person_id: personId, role: 'manager', programme_id: programmeId },
        { person_id: personId, role: 'reviewer', competition_id: competitionId },
      ])
      .execute()
    const seen = () => browser.ask<Viewer>(viewer)
    expect((await seen()).viewer).toMatchObject({
      roles: ['RESIDENT', 'REVIEWER'],
      isMissingSecondFactor: true,
    })
    expect(await browser.ask('{ programmes { totalCount } }')).toEqual({ programmes: { totalCount: 0 } })

    await setUpSecondFactor(browser)
    expect((await seen()).viewer).toMatchObject({
      roles: ['RESIDENT', 'REVIEWER', 'MANAGER'],
      hasSecondFactor: true,
      isMissingSecondFactor: false,
      person: {
        roleGrants: {
          nodes: expect.arrayContaining([
            { role: 'MANAGER', programme: { slug: 'programme' }, competition: null },
            { role: 'REVIEWER', programme: null, competition: { slug: 'competition' } },
          ]),
        },
      },
    })
    expect(await browser.ask('{ programmes { totalCount } }')).toEqual({ programmes: { totalCount: 1 } })

    await database.pool.query('delete from role_grant where person_id = $1', [personId])
    expect((await seen()).viewer?.roles).toEqual(['RESIDENT'])
    expect(await browser.ask('{ programmes { totalCount } }')).toEqual({ programmes: { totalCount: 0 } })
  })

  test('a second factor is asked for after a link and after a password, and ends the sessions that never showed it', async () => {
    const email = 'factor@example.org'
    const [browser, elsewhere] = [await accounts.signedIn(email), await accounts.signedIn(email)]
    const code = await setUpSecondFactor(browser)
    expect(await elsewhere.ask('{ viewer { email } }')).toEqual({ viewer: null })
    expect(await browser.ask('{ viewer { hasSecondFactor } }')).toEqual({ viewer: { hasSecondFactor: true } })

    const again = accounts.browser()
    const link = await askLink(again, email)
    const response = await again.follow(link)
    expect([response.status, response.body]).toEqual([200, { twoFactorRedirect: true }])
    expect([...again.cookies.keys()]).toEqual(['__Host-bastama.two_factor'])
    expect(await again.ask('{ viewer { email } }')).toEqual({ viewer: null })
    const wrong = await again.post('/auth/two-factor/verify-totp', { code: '000000' })
    expect([wrong.status, wrong.body['code']]).toEqual([401, 'INVALID_CODE'])
    expect((await again.post('/auth/two-factor/verify-totp', { code: code() })).status).toBe(200)
    expect(await again.ask('{ viewer { email } }')).toEqual({ viewer: { email } })
  })

  test('codes are not guessed', async () => {
    const email = 'guessed@example.org'
    await setUpSecondFactor(await accounts.signedIn(email))
    const thief = accounts.browser()
    const link = await askLink(thief, email)
    await thief.follow(link)
    const cookie = thief.cookieHeader()
    const codes: unknown[] = []
    for (let guess = 0; guess < 7; guess += 1) {
      // From another place each time: it is the challenge that counts.
      const { body } = await accounts
        .browser()
        .post('/auth/two-factor/verify-totp', { code: '000000' }, { cookie })
      codes.push(body['code'])
    }
    expect(codes.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => 'INVALID_CODE'))
    expect(codes.slice(5)).not.toContain('INVALID_CODE')
  })
})

describe('other sites', () => {
  test.each([
    undefined,
    'null',
    'https://evil.example',
    'http://localhost:3000.evil.example',
    'http://localhost:4000',
  ])('a page of %s changes nothing', async (origin) => {
    const response = await fetch(`${accounts.api.address}/auth/sign-in/magic-link`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(origin !== undefined && { origin }) },
      body: JSON.stringify({ email: 'other-site@example.org' }),
    })
    expect([response.status, await response.json()]).toMatchObject([403, { code: 'UNTRUSTED_ORIGIN' }])
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
  })

  test('what is not offered is not there', async () => {
    const browser = await accounts.signedIn('offered@example.org')
    for (const path of [
      '/auth/update-user',
      '/auth/delete-user',
      '/auth/sign-in/social',
      '/auth/demo/administrator',
    ])
      expect((await browser.post(path)).status).toBe(404)
    for (const path of ['/auth/get-session', '/auth/ok', '/auth/error'])
      expect((await browser.get(path)).status).toBe(404)
  })
})

test('a database that is away is said so', async () => {
  await using gone = await testDatabase()
  await using other = await startAccountsApi(gone)
  const browser = other.browser()
  await gone.pool.query('alter table account_rate_limit rename to away')
  const broken = await browser.post('/auth/sign-in/magic-link', { email: 'a@example.org' })
  expect(broken.status).toBe(500)
  expect(JSON.stringify(broken.body)).not.toContain('away')
})

describe('the first administrator', () => {
  const make = (address: string) =>
    makeAdministrator(
      { db: database.db, secret: 'another', portalUrl: portal, consoleUrl: 'http://localhost:3001' },
      address,
      'en',
    )

  test('is made by a command, with a link that works once, and has a role that rests', async () => {
    const link = await make('First@Example.org')
    expect(link.href).toBe((await accounts.latestLink('first@example.org')).href)
    const browser = accounts.browser()
    expect(link.href).toMatch(/^http:\/\/localhost:3001\/en\/sign-in\/link\?token=\w+&to=%2F$/)
    expect((await browser.follow(link)).status).toBe(200)
    expect((await browser.ask<Viewer>(viewer)).viewer).toMatchObject({
      roles: ['RESIDENT'],
      isMissingSecondFactor: true,
    })
    await setUpSecondFactor(browser)
    expect((await browser.ask<Viewer>(viewer)).viewer?.roles).toEqual(['RESIDENT', 'ADMINISTRATOR'])
    expect(await browser.ask('{ roleGrants(filter: { role: [ADMINISTRATOR] }) { totalCount } }')).toEqual({
      roleGrants: { totalCount: 1 },
    })
    const { rows } = await database.pool.query(`select kind, after from event where noun = 'person'`)
    expect(rows).toEqual([{ kind: 'ROLE_GIVEN', after: { role: 'administrator' } }])
  })

  test('is made once, however often', async () => {
    await make('first@example.org')
    expect((await database.pool.query(`select from role_grant where role = 'administrator'`)).rowCount).toBe(
      1,
    )
    for (let asked = 0; asked < 3; asked += 1) await make('first@example.org')
    await expect(make('first@example.org')).rejects.toThrow('many links')
  })
})
