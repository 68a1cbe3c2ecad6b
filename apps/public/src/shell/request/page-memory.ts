import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { isUnchanged } from '../../graphql/readings.ts'
import type { Reading } from '../../graphql/readings.ts'

/** When a page is asked for: to be taken before it is looked for or made. */
export interface Moment {
  /** milliseconds since 1970 */
  readonly now: number
  /** what all that the API tells visitors stands at; undefined where it is not known */
  readonly state: string | undefined
}

export type Coding = 'br' | 'gzip' | 'identity'

/** A page that may be sent again, with what it was made of. */
export class KeptPage {
  readonly headers: Readonly<Record<string, string>>
  readonly etag: string
  /** whether it is text, which compresses */
  readonly isText: boolean
  readonly readings: readonly Reading[]
  readonly madeAt: number
  /** what the API stood at when the page was last found to hold */
  heldAt: string | undefined
  readonly #body: Buffer
  readonly #coded = new Map<Coding, Promise<Buffer>>()

  constructor(response: Response, body: Buffer, readings: readonly Reading[], { now, state }: Moment) {
    this.etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
    this.isText = /^text\/|[/+](?:json|xml)/.test(response.headers.get('content-type') ?? '')
    this.headers = {
      ...Object.fromEntries(response.headers),
      etag: this.etag,
      ...(this.isText && { vary: 'Accept-Encoding' }),
    }
    this.readings = readings
    this.madeAt = now
    this.heldAt = state
    this.#body = body
  }

  /** The body in a coding, made once. */
  body(coding: Coding): Promise<Buffer> {
    const known = this.#coded.get(coding)
    if (known) return known
    const made = coded[coding](this.#body)
    this.#coded.set(coding, made)
    return made
  }
}

const coded: Record<Coding, (body: Buffer) => Promise<Buffer>> = {
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: promisify<Buffer, Buffer>(gzip),
  identity: async (body) => body,
}

const minute = 60_000

/** What the memory holds at most; a page has some 100 kB in all codings. */
const mostPages = 500

/**
 * Pages that need not be made again: the API would answer the same, and the words that tell the time, to the minute, are
 * of this minute.
 */
export class PageMemory {
  /** in the order in which they were made */
  readonly #pages = new Map<string, KeptPage>()
  /** The page of an address, if it still holds. An API that cannot be asked leaves it to a new page to say so. */
  async get(
    address: string,
    { now, state }: Moment,
    signal: () => AbortSignal,
  ): Promise<KeptPage | undefined> {
    const page = this.#pages.get(address)
    if (!page) return undefined
    if (Math.floor(page.madeAt / minute) !== Math.floor(now / minute)) return undefined
    if (state !== undefined && page.heldAt === state) return page
    const stop = signal()
    const unchanged = page.readings.map((reading) => isUnchanged(reading, stop).catch(() => false))
    if ((await Promise.all(unchanged)).includes(false)) return undefined
    page.heldAt = state
    return page
  }

  /**
   * Keeps a page and gives it back; undefined, and the response as it was, where it may differ each time.
   * @param readings what it was made of; undefined where that may differ
   */
  async keep(
    address: string,
    response: Response,
    readings: readonly Reading[] | undefined,
    moment: Moment,
  ): Promise<KeptPage | undefined> {
    const isPrivate = response.headers.get('cache-control')?.includes('no-store') ?? false
    if (response.status !== 200 || !readings || isPrivate) return undefined
    const page = new KeptPage(response, Buffer.from(await response.arrayBuffer()), readings, moment)
    this.#pages.delete(address)
    this.#pages.set(address, page)
    for (const oldest of this.#pages.keys()) {
      if (this.#pages.size <= mostPages) break
      this.#pages.delete(oldest)
    }
    return page
  }
}
