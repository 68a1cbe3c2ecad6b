import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import type { Bucket } from '../src/platform/storage.ts'

/** A server that speaks as much S3 as the storage needs: it keeps what is put, for who signs with the key. */
export interface TestBucketServer extends AsyncDisposable {
  readonly bucket: Bucket
  readonly objects: Map<string, { readonly data: Buffer; readonly type: string }>
}

export async function startBucketServer(): Promise<TestBucketServer> {
  const objects: TestBucketServer['objects'] = new Map()
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://bucket')
    const key = decodeURIComponent(pathname.replace(/^\/photos\/?/, ''))
    const isSigned = request.headers.authorization?.startsWith('AWS4-HMAC-SHA256 Credential=test-key/')
    if (!isSigned || !/^\/photos(\/|$)/.test(pathname)) return response.writeHead(403).end()
    if (request.method === 'PUT') {
      const type = request.headers['content-type'] ?? ''
      objects.set(key, { data: await buffer(request), type })
      return response.writeHead(200).end()
    }
    if (request.method === 'POST' && searchParams.has('delete')) {
      const body = (await buffer(request)).toString()
      for (const [, name = ''] of body.matchAll(/<Key>([^<]+)<\/Key>/g)) objects.delete(name)
      return response.writeHead(200, xml).end('<DeleteResult/>')
    }
    if (request.method === 'DELETE') {
      objects.delete(key)
      return response.writeHead(204).end()
    }
    if (key === '') return response.writeHead(200, xml).end(listOf([...objects.keys()], searchParams))
    const found = objects.get(key)
    if (!found) return response.writeHead(404).end()
    const [, from = '0', to = String(found.data.length - 1)] =
      /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? []
    const part = found.data.subarray(Number(from), Number(to) + 1)
    response.writeHead(request.headers.range ? 206 : 200, {
      'content-type': found.type,
      'content-length': part.length,
      'last-modified': new Date(0).toUTCString(),
      etag: `"${createHash('md5').update(found.data).digest('hex')}"`,
    })
    return response.end(request.method === 'HEAD' ? undefined : part)
  }
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // It listens on a port.
  const { port } = server.address() as AddressInfo
  return {
    objects,
    bucket: {
      name: 'photos',
      endpoint: `http://127.0.0.1:${port}`,
      region: 'us-east-1',
      accessKeyId: 'test-key',
      secretAccessKey: 'test-secret',
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const xml = { 'content-type': 'application/xml' }

/** Keys, or the folders that they are in, a page of two at a time. */
function listOf(keys: readonly string[], asked: URLSearchParams): string {
  const [prefix, delimiter] = [asked.get('prefix') ?? '', asked.get('delimiter') ?? '']
  const shorten = (key: string) => {
    const end = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length)
    return end === -1 ? key : key.slice(0, end + 1)
  }
  const all = [...new Set(keys.filter((key) => key.startsWith(prefix)).map(shorten))].toSorted()
  const after = asked.get('continuation-token') ?? ''
  const page = all.filter((key) => key > after).slice(0, 2)
  const entries = page.map((key) =>
    key.endsWith('/')
      ? `<CommonPrefixes><Prefix>${key}</Prefix></CommonPrefixes>`
      : `<Contents><Key>${key}</Key><Size>1</Size><ETag>"1"</ETag><LastModified>1970-01-01T00:00:00Z</LastModified></Contents>`,
  )
  const last = page.at(-1)
  const next =
    last !== undefined && last !== all.at(-1) ? `<NextContinuationToken>${last}</NextContinuationToken>` : ''
  return `<ListBucketResult><IsTruncated>${next !== ''}</IsTruncated>${next}${entries.join('')}</ListBucketResult>`
}
