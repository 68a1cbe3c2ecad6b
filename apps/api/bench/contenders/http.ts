import { once } from 'node:events'
import { createServer } from 'node:http'
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'

/** Serves JSON by node:http alone, with as little as it takes: `answer` gets the path, the parsed body and the headers. */
export async function serveJson(
  port: number,
  answer: (path: string, body: unknown, headers: IncomingHttpHeaders) => Promise<string> | string,
): Promise<void> {
  const server = createServer(async (request, response) => {
    try {
      const text = await answer(request.url ?? '', JSON.parse(await bodyOf(request)), request.headers)
      response.writeHead(200, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(text),
      })
      response.end(text)
    } catch (error) {
      response.writeHead(500).end(String(error))
    }
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    let body = ''
    request.setEncoding('utf8')
    request.on('data', (chunk: string) => (body += chunk))
    request.on('end', () => resolve(body))
    request.on('error', reject)
  })
}
