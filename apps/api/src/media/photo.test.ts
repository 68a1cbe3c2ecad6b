import { access, writeFile } from 'node:fs/promises'
import { photoFormats } from '@bastama/domain/media/media.ts'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { administrator } from '../../test/as.ts'
import type { Client } from '../../test/as.ts'
import { codesOf, recordedOf, textOf, useCommands } from '../../test/mutate.ts'
import { doJobs, drawn, mutatePhoto, photographed, send } from '../../test/photos.ts'
import type { PhotoPayload } from '../../test/photos.ts'
import { plantFacilitator } from '../../test/plant.ts'
import { globalIdOf, uuidOf } from '../platform/selection/global-id.ts'

const its = useCommands()
const { as } = its

const programmeId = () => globalIdOf('Programme', its.grounds.programme)

/** Sends a file and makes a photo of it. */
async function add(client: Client, file: Buffer, given: object = {}, filename = 'photo.jpg') {
  const { id: uploadId } = await send(its.api, client, file, { filename })
  const input = { programmeId: programmeId(), uploadId, hasConsent: true, ...given }
  return { uploadId, input, ...(await mutatePhoto(client, 'addPhoto', input)) }
}

interface Shown {
  readonly node: (PhotoPayload['photo'] & { readonly variants: readonly Variant[] }) | null
}
interface Variant {
  readonly format: string
  readonly width: number
  readonly height: number
  readonly url: string
}

/** The photo as it is once its job is done. */
async function made(client: Client, { photo }: PhotoPayload) {
  await using _ = doJobs(its.database, its.api)
  const read = async () => {
    const { node } = await client.read<Shown>(
      `query ($id: ID!) { node(id: $id) { ... on Photo {
        id version state failure alt { kk } isDecorative width height variants { format width height url }
      } } }`,
      { id: photo?.id },
    )
    return node
  }
  await expect.poll(async () => (await read())?.state).not.toBe('PROCESSING')
  return read()
}

async function fileOf(client: Client, url: string) {
  const response = await fetch(its.api.server.address + url, { headers: client.headers })
  return { type: response.headers.get('content-type'), data: Buffer.from(await response.arrayBuffer()) }
}

test('a photo from a telephone is upright in every size and format, and nowhere says where it was taken', async () => {
  const client = as('manager')
  const file = await photographed({ width: 1300, height: 1000 })
  expect(await sharp(file).metadata()).toMatchObject({ orientation: 6, exif: expect.any(Buffer) })
  const added = await add(client, file)
  expect(added).toMatchObject({
    userErrors: [],
    photo: { state: 'PROCESSING', alt: null, isDecorative: false, width: 1000, height: 1300 },
  })
  const photo = await made(client, added)
  expect(photo?.state).toBe('READY')
  const sizes = [480, 960, 1000]
  expect(photo?.variants.map(({ format, width }) => `${format} ${width}`).toSorted()).toEqual(
    photoFormats.flatMap((format) => sizes.map((width) => `${format} ${width}`)).toSorted(),
  )
  for (const { format, width, height, url } of photo?.variants ?? []) {
    const { type, data } = await fileOf(client, url)
    expect(type).toBe(`image/${format.toLowerCase()}`)
    const metadata = await sharp(data).metadata()
    expect(metadata).toMatchObject({ width, height })
    expect(height).toBeGreaterThan(width)
    expect([metadata.exif, metadata.xmp, metadata.iptc, metadata.orientation]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect(data.includes('Camera of a test') || data.includes('Aigerim')).toBe(false)
    // The sensor had blue on its left: turned upright that is the top.
    const top = await sharp(data).extract({ left: 0, top: 0, width, height: 20 }).png().toBuffer()
    const { dominant } = await sharp(top).stats()
    expect(dominant.b).toBeGreaterThan(dominant.r)
  }
  const { uploads } = its.api.server
  await expect(access(uploads.path(added.uploadId))).rejects.toThrow('ENOENT')
  expect(await recordedOf(its.database, photo?.id)).toMatchObject([
    { kind: 'ADDED', after: { alt: null, isDecorative: false, hasConsent: true } },
  ])
})

test('what a file is, its content tells and not its name', async () => {
  const client = as('manager')
  const png = await add(client, await drawn(), {}, 'holiday.jpg')
  expect(await made(client, png)).toMatchObject({ state: 'READY', width: 600, height: 400 })
  const text = await add(client, Buffer.from('Dear Sir or Madam'), {}, 'photo.jpg')
  expect(codesOf(text)).toEqual(['uploadId NOT_A_PHOTO'])
  const svg = await add(
    client,
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"/>'),
  )
  expect(codesOf(svg)).toEqual(['uploadId NOT_A_PHOTO'])
  expect(codesOf(await add(client, Buffer.from('\x89PNG\r\n\x1a\n and no more', 'latin1')))).toEqual([
    'uploadId PHOTO_IS_UNREADABLE',
  ])
})

test('a photo that is too small or has too many pixels is refused before it is opened', async () => {
  const client = as('manager')
  expect(codesOf(await add(client, await drawn(300, 199)))).toEqual(['uploadId PHOTO_IS_TOO_SMALL'])
  const vast = await sharp({ create: { width: 8000, height: 8000, channels: 3, background: '#fff' } })
    .png({ compressionLevel: 9 })
    .toBuffer()
  expect(codesOf(await add(client, vast))).toEqual(['uploadId TOO_MANY_PIXELS'])
})

test('a file that breaks off fails in words, and is not tried for days', async () => {
  const client = as('manager')
  const whole = await photographed()
  const added = await add(client, whole.subarray(0, whole.length / 2))
  expect(await made(client, added)).toMatchObject({ state: 'FAILED', failure: 'UNREADABLE', variants: [] })
  const { rows } = await its.database.pool.query('select from graphile_worker.jobs')
  expect(rows).toEqual([])
})

test('a photo whose file cannot be put away is tried again', async () => {
  const client = as('manager')
  const added = await add(client, await drawn())
  const { folder } = its.api.server
  // Where the files of the photo shall lie, there is none to be had.
  const place = `${folder}/media/photo/${uuidOf('Photo', added.photo?.id)}`
  const { storage } = its.api.server
  await storage.put('photo/some/where', '')
  await writeFile(place, '')
  {
    await using _ = doJobs(its.database, its.api)
    const failures = async () => {
      const { rows } = await its.database.pool.query<{ last_error: string | null }>(
        'select last_error from graphile_worker.jobs',
      )
      return rows
    }
    await expect.poll(failures).toMatchObject([{ last_error: expect.stringContaining('photo/') }])
  }
  await storage.delete(`photo/${uuidOf('Photo', added.photo?.id)}`)
  await its.database.pool.query('update graphile_worker._private_jobs set run_at = now()')
  expect(await made(client, added)).toMatchObject({ state: 'READY' })
})

test('an upload is one photo, of the one who sent it, and needs consent', async () => {
  const client = as('manager')
  const { input, photo, ...first } = await add(client, await drawn(), { idempotencyKey: 'a key' })
  expect(codesOf(first)).toEqual([])
  expect((await mutatePhoto(client, 'addPhoto', input)).photo?.id).toBe(photo?.id)
  const again = { ...input, idempotencyKey: null }
  const gone = ['uploadId UPLOAD_IS_NOT_THERE']
  expect(codesOf(await mutatePhoto(client, 'addPhoto', again))).toEqual(gone)
  const { id: uploadId } = await send(its.api, client, await drawn())
  expect(codesOf(await mutatePhoto(its.api.as(administrator), 'addPhoto', { ...again, uploadId }))).toEqual(
    gone,
  )
  expect(codesOf(await mutatePhoto(client, 'addPhoto', { ...again, uploadId, hasConsent: false }))).toEqual([
    'hasConsent CONSENT_IS_MISSING',
  ])
  const both = { ...again, uploadId, alt: textOf('Tree'), isDecorative: true }
  expect(codesOf(await mutatePhoto(client, 'addPhoto', both))).toEqual(['isDecorative ALT_OF_A_DECORATIVE'])
})

test.each([
  ['facilitator', []],
  ['manager of another programme', ['NOT_ALLOWED']],
  ['resident in a team', ['NOT_ALLOWED']],
  ['visitor', ['SIGN_IN_FIRST']],
] as const)('a photo of a %s: %j', async (role, codes) => {
  await its.database.db
    .updateTable('programme')
    .set({ published_at: new Date(0) })
    .execute()
  const sender = role === 'facilitator' ? as(role) : as('manager')
  const { id: uploadId } = await send(its.api, sender, await drawn())
  const payload = await mutatePhoto(as(role), 'addPhoto', {
    programmeId: programmeId(),
    uploadId,
    hasConsent: true,
  })
  expect(codesOf(payload)).toEqual(codes)
})

test('a portrait is shown to visitors when it is ready and described, and to nobody once consent is withdrawn', async () => {
  const client = as('facilitator')
  const added = await add(client, await drawn())
  const photo = await made(client, added)
  const { id = '', version } = photo ?? {}
  await plantFacilitator(its.database.db, its.grounds.programme, {
    slug: 'shown',
    photo_id: uuidOf('Photo', id) ?? null,
  })
  const url = photo?.variants[0]?.url ?? ''
  const shown = async (to: Client) => {
    const { facilitator } = await to.read<{ facilitator: { photo: object | null } }>(
      '{ facilitator(slug: "shown") { photo { id } } }',
    )
    const { status } = await fetch(its.api.server.address + url, { headers: to.headers })
    return [facilitator.photo !== null, status]
  }
  expect(await shown(as('visitor'))).toEqual([false, 404])
  expect(await shown(client)).toEqual([true, 200])

  const described = await mutatePhoto(client, 'describePhoto', {
    id,
    expectedVersion: version,
    alt: textOf('Speaker'),
  })
  expect(described).toMatchObject({ userErrors: [], photo: { version: 2, alt: { kk: 'Speaker қазақша' } } })
  expect(await shown(as('visitor'))).toEqual([true, 200])

  const manager = as('manager')
  const late = { id, expectedVersion: 1, isDecorative: true }
  expect(codesOf(await mutatePhoto(manager, 'describePhoto', late))).toEqual([
    'expectedVersion CHANGED_MEANWHILE',
    'isDecorative CHANGED_MEANWHILE',
    'alt.en CHANGED_MEANWHILE',
    'alt.kk CHANGED_MEANWHILE',
    'alt.ru CHANGED_MEANWHILE',
  ])
  expect(codesOf(await mutatePhoto(manager, 'describePhoto', { id, alt: null }))).toEqual([
    'alt ALT_IS_MISSING',
  ])
  expect(codesOf(await mutatePhoto(as('resident in a team'), 'describePhoto', { ...late }))).toEqual([
    'NOT_ALLOWED',
  ])

  const withdrawn = await mutatePhoto(manager, 'withdrawConsent', { id })
  expect(withdrawn).toEqual({ photo: null, userErrors: [] })
  for (const to of [as('visitor'), client, manager, as('administrator')])
    expect(await shown(to)).toEqual([false, 404])
  expect(codesOf(await mutatePhoto(manager, 'describePhoto', { id, isDecorative: true }))).toEqual([
    'id NOT_THERE',
  ])
  const events = await recordedOf(its.database, id)
  expect(events.map(({ kind }) => kind)).toEqual(['ADDED', 'DESCRIBED', 'CONSENT_WITHDRAWN'])
})
