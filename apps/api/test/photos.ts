import { randomBytes } from 'node:crypto'
import type { Readable } from 'node:stream'
import sharp from 'sharp'
import { Upload } from 'tus-js-client'
import { photoTasks } from '../src/media/photo-jobs.ts'
import { startJobs } from '../src/platform/jobs.ts'
import type { Client, RealApi } from './as.ts'
import type { TestDatabase } from './database.ts'
import { command } from './mutate.ts'
import type { Refusals } from './mutate.ts'

/** Blue on the left, red on the right, as the sensor sees it; never plain, so that it has some weight. */
function scene(width: number, height: number) {
  const channels = 3
  const pixels = randomBytes(width * height * channels)
  for (let at = 0; at < pixels.length; at += channels) {
    const isLeft = (at / channels) % width < width / 2
    pixels[at + (isLeft ? 2 : 0)] = 255
    pixels[at + (isLeft ? 0 : 2)] = 0
  }
  return sharp(pixels, { raw: { width, height, channels } })
}

/**
 * A JPEG as a telephone takes it, held upright: lying on its side, with the way to turn it and the place where it was
 * taken written beside it.
 */
export async function photographed({ width = 1200, height = 800 } = {}): Promise<Buffer> {
  return scene(width, height)
    .withExif({
      IFD0: { Make: 'Camera of a test', Copyright: 'Aigerim' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '43/1 14/1 20/1', GPSLongitudeRef: 'E' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 90 })
    .toBuffer()
}

/** The same as a PNG, without any of that. */
export async function drawn(width = 600, height = 400): Promise<Buffer> {
  return scene(width, height).png().toBuffer()
}

/** How a file is sent. */
export interface Sending {
  /** at most so many bytes at once */
  readonly chunkSize?: number
  /** what the client says it is called */
  readonly filename?: string
  /** goes on with what was begun */
  readonly uploadUrl?: string
  /** is told how far it is; true stops it */
  readonly onProgress?: (sent: number, total: number) => boolean
}

/** What came of sending a file. */
export interface Sent {
  readonly id: string
  readonly url: string
  readonly isWhole: boolean
}

/**
 * Sends a file to /uploads as the screens do.
 * @throws {Error} when the server refuses
 */
export async function send(
  { server }: RealApi,
  client: Client,
  file: Buffer | Readable,
  { chunkSize = 256 * 1024, filename = 'photo.jpg', uploadUrl, onProgress }: Sending = {},
): Promise<Sent> {
  const { promise, resolve, reject } = Promise.withResolvers<boolean>()
  const upload = new Upload(file, {
    endpoint: `${server.address}/uploads`,
    headers: client.headers,
    metadata: { filename, filetype: 'image/jpeg', owner: 'somebody else' },
    chunkSize,
    retryDelays: null,
    ...(uploadUrl !== undefined && { uploadUrl }),
    onProgress: (sent, total) => {
      if (onProgress?.(sent, total)) void upload.abort().then(() => resolve(false))
    },
    onSuccess: () => resolve(true),
    onError: reject,
  })
  upload.start()
  const isWhole = await promise
  const url = upload.url ?? ''
  return { id: url.split('/').at(-1) ?? '', url, isWhole }
}

/** The tasks of photos over the API of a test. */
export function tasksOf({ db }: TestDatabase, api: RealApi) {
  const { storage, uploads } = api.server
  return photoTasks({ db, storage, uploads, clock: { now: () => api.now } })
}

/** Does the jobs that are queued, until it is disposed of. */
export function doJobs(database: TestDatabase, api: RealApi): AsyncDisposable {
  return startJobs({ url: database.url, tasks: tasksOf(database, api), log: api.server.server.log })
}

/** What a mutation on a photo answered. */
export interface PhotoPayload extends Refusals {
  readonly photo: {
    readonly id: string
    readonly version: number
    readonly state: string
    readonly failure: string | null
    readonly alt: { readonly kk: string | null } | null
    readonly isDecorative: boolean
    readonly width: number
    readonly height: number
  } | null
}

/** Asks for a mutation on a photo. */
export function mutatePhoto(client: Client, name: string, input: object): Promise<PhotoPayload> {
  return command(
    client,
    name,
    input,
    'photo { id version state failure alt { kk } isDecorative width height }',
  )
}
