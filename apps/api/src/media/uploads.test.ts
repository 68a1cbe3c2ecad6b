import { randomBytes, randomUUID } from 'node:crypto'
import { request } from 'node:http'
import { readFile, stat } from 'node:fs/promises'
import { photoLimits, residentDailyBytes } from '@bastama/domain/media/media.ts'
import { describe, expect, test } from 'vitest'
import { administrator } from '../../test/as.ts'
import type { Client } from '../../test/as.ts'
import { plantResident } from '../../test/calls.ts'
import { useCommands } from '../../test/mutate.ts'
import { send } from '../../test/photos.ts'

const its = useCommands()
const { as } = its
const address = (path = '') => `${its.api.server.address}/uploads${path}`
const protocol = { 'tus-resumable': '1.0.0' }

/** Begins an upload by hand. */
async function begin(headers: Readonly<Record<string, string>>, length = 10) {
  const response = await fetch(address(), {
    method: 'POST',
    headers: { ...protocol, 'upload-length': String(length), ...headers },
  })
  const body: unknown = response.status === 201 ? {} : await response.json()
  return { response, code: Object(body).errors?.[0].extensions.code }
}

async function offsetOf(client: Client, path: string): Promise<string | number | null> {
  const response = await fetch(its.api.server.address + path, {
    method: 'HEAD',
    headers: { ...protocol, 'x-test-actor': client.headers['x-test-actor'] ?? '' },
  })
  return response.status === 200 ? response.headers.get('upload-offset') : response.status
}

test('a file that was interrupted goes on where it was, and is whole', async () => {
  const client = as('manager')
  const file = randomBytes(900_000)
  const begun = await send(its.api, client, file, {
    chunkSize: 200_000,
    onProgress: (sent) => sent > 500_000,
  })
  expect(begun.isWhole).toBe(false)
  const personId = its.grounds.stranger
  expect(await its.api.server.uploads.find(personId, begun.id)).toBeUndefined()

  const steps: number[] = []
  const whole = await send(its.api, client, file, {
    uploadUrl: begun.url,
    onProgress: (sent) => steps.push(sent) === 0,
  })
  expect(whole).toEqual({ ...begun, isWhole: true })
  expect(steps[0]).toBeGreaterThanOrEqual(400_000)
  const upload = await its.api.server.uploads.find(personId, whole.id)
  expect(upload?.size).toBe(file.length)
  expect((await readFile(upload?.path ?? '')).equals(file)).toBe(true)
})

test('of a piece whose connection broke, what came counts', async () => {
  const client = as('manager')
  const { response } = await begin(client.headers, 500_000)
  const path = response.headers.get('location') ?? ''
  const broken = Promise.withResolvers<void>()
  const sending = request(its.api.server.address + path, {
    method: 'PATCH',
    headers: {
      ...protocol,
      ...client.headers,
      'content-type': 'application/offset+octet-stream',
      'upload-offset': '0',
      'content-length': '500000',
    },
  })
  sending.on('error', () => broken.resolve())
  sending.write(randomBytes(300_000))
  const file = its.api.server.uploads.path(path.split('/').at(-1) ?? '')
  await expect.poll(async () => (await stat(file)).size).toBeGreaterThan(0)
  sending.destroy()
  await broken.promise
  const came = Number(await offsetOf(client, path))
  expect(came).toBeGreaterThan(0)
  expect(came).toBeLessThanOrEqual(300_000)
  const rest = await fetch(its.api.server.address + path, {
    method: 'PATCH',
    headers: {
      ...protocol,
      ...client.headers,
      'content-type': 'application/offset+octet-stream',
      'upload-offset': String(came),
    },
    body: randomBytes(500_000 - came),
  })
  expect([rest.status, rest.headers.get('upload-offset')]).toEqual([204, '500000'])
})

describe('a file is refused', () => {
  test('that is too large, before it is sent', async () => {
    const { headers } = as('manager')
    expect((await begin(headers, photoLimits.bytes)).response.status).toBe(201)
    const { response, code } = await begin(headers, photoLimits.bytes + 1)
    expect([response.status, code]).toEqual([413, 'BODY_TOO_LARGE'])
  })

  test.each([
    ['visitor', 401, 'SIGN_IN_FIRST'],
    ['integrator of personal data', 401, 'SIGN_IN_FIRST'],
  ] as const)('of a %s', async (role, status, expected) => {
    const { response, code } = await begin(as(role).headers)
    expect([response.status, code]).toEqual([status, expected])
  })

  test.each([['resident in a team'], ['facilitator'], ['manager'], ['administrator']] as const)(
    'not of a %s',
    async (role) => {
      const { response } = await begin(as(role).headers)
      expect(response.status).toBe(201)
      expect(response.headers.get('access-control-allow-origin')).toBeNull()
      expect(response.headers.get('location')).toMatch(/^\/uploads\/[0-9a-f-]{36}$/)
    },
  )

  test('that is more than a resident may send in a day; staff bring as many photos as there are', async () => {
    const [{ headers }, staff] = [as('resident in no team'), as('manager').headers]
    const files = Math.floor(residentDailyBytes / photoLimits.bytes)
    for (let file = 0; file < files; file += 1) await begin(headers, photoLimits.bytes)
    const { response, code } = await begin(headers, photoLimits.bytes)
    expect([response.status, code]).toEqual([429, 'TOO_MUCH_SENT'])
    for (let file = 0; file <= files; file += 1)
      expect((await begin(staff, photoLimits.bytes)).response.status).toBe(201)
  })

  test('whose size is not said before it comes, or of which there are too many', async () => {
    const { headers } = its.api.as(await plantResident(its.database, 'Асель'))
    const later = await fetch(address(), {
      method: 'POST',
      headers: { ...protocol, ...headers, 'upload-defer-length': '1' },
    })
    expect(later.status).toBe(400)
    const statuses = new Set<number>()
    for (let file = 0; file <= residentDailyBytes / (1024 * 1024); file += 1)
      statuses.add((await begin(headers, 1)).response.status)
    expect([...statuses]).toEqual([201, 429])
  })

  test('that another page sends with the cookie', async () => {
    const headers = { ...as('manager').headers, origin: 'https://elsewhere.example' }
    const { response, code } = await begin(headers)
    expect([response.status, code]).toEqual([403, 'UNTRUSTED_ORIGIN'])
  })
})

test('nobody reaches what another sends, nor anything else in the folder', async () => {
  const { response } = await begin(as('manager').headers)
  const path = response.headers.get('location') ?? ''
  const other = its.api.as(administrator)
  expect(await offsetOf(as('manager'), path)).toBe('0')
  for (const strange of [path, `/uploads/${randomUUID()}`, `${path}.json`, '/uploads/..%2fsecret'])
    expect([strange, await offsetOf(other, strange)]).toEqual([strange, 404])
  expect(await offsetOf(as('manager'), `${path}.json`)).toBe(404)
  for (const method of ['PATCH', 'DELETE']) {
    const answer = await fetch(its.api.server.address + path, {
      method,
      headers: { ...protocol, ...other.headers },
    })
    expect(answer.status).toBe(404)
  }
  expect((await fetch(its.api.server.address + path)).status).toBe(404)
  const gone = await fetch(its.api.server.address + path, {
    method: 'DELETE',
    headers: { ...protocol, ...as('manager').headers },
  })
  expect(gone.status).toBe(204)
  expect(await offsetOf(as('manager'), path)).toBe(404)
})
