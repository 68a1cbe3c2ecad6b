import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { Disk } from 'flydrive'
import { FSDriver } from 'flydrive/drivers/fs'
import type { DriverContract } from 'flydrive/types'

/** Some bytes of a file, both ends included; nothing else of it is read. */
type ReadRange = (key: string, from: number, to: number) => Readable | Promise<Readable>

/** Files by key: what is made from what people upload. Keys are plain ASCII, as `photo/1f2e/640.webp`. */
export class Storage extends Disk {
  readonly #readRange: ReadRange

  constructor(driver: DriverContract, readRange: ReadRange) {
    super(driver)
    this.#readRange = readRange
  }

  /** Some bytes of a file, both ends included; nothing else of it is read. */
  async getRange(key: string, from: number, to: number): Promise<Readable> {
    return this.#readRange(this.file(key).key, from, to)
  }
}

/** A bucket of a service that speaks S3. */
export interface Bucket {
  /** undefined for the one of Amazon in the region */
  readonly endpoint: string | undefined
  readonly region: string
  readonly name: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

/** The storage on the disk of this machine, in the folder `media` of the data folder. */
export function diskStorage(dataDir: string): Storage {
  const folder = join(dataDir, 'media')
  return new Storage(new FSDriver({ location: folder, visibility: 'public' }), (key, start, end) =>
    createReadStream(join(folder, key), { start, end }),
  )
}

/** The storage in a bucket. What is in there is nobody's to read but ours: we know who may. */
export async function bucketStorage({ endpoint, region, name, ...credentials }: Bucket): Promise<Storage> {
  const { GetObjectCommand, S3Client } = await import('@aws-sdk/client-s3')
  const { S3Driver } = await import('flydrive/drivers/s3')
  const client = new S3Client({
    ...(endpoint !== undefined && { endpoint, forcePathStyle: true }),
    region,
    credentials,
    // Other services than Amazon's do not know them all.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  })
  const driver = new S3Driver({ client, bucket: name, visibility: 'private', supportsACL: false })
  return new Storage(driver, async (key, from, to) => {
    const { Body: body } = await client.send(
      new GetObjectCommand({ Bucket: name, Key: key, Range: `bytes=${from}-${to}` }),
    )
    if (!isReadable(body)) throw new Error(`The storage gave nothing of ${key}.`)
    return body
  })
}

/** The storage that the environment names: a bucket, else the disk. */
export async function openStorage({
  dataDir,
  bucket,
}: {
  readonly dataDir: string
  readonly bucket: Bucket | undefined
}): Promise<Storage> {
  return bucket === undefined ? diskStorage(dataDir) : bucketStorage(bucket)
}

/** On a server the body of an answer is a stream of Node. */
function isReadable(body: unknown): body is Readable {
  return typeof body === 'object' && body !== null && 'pipe' in body
}
