import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import type { Contender, Surroundings } from './contender.ts'

export const contender: Contender = {
  name: 'static',
  note: 'one answer of each workload as a file, read once and served from memory by node:http; it asks nobody, so it bounds all others',
  request: (workload) => ({ method: 'GET', path: `/${workload.name}.json`, headers: {} }),
  normal: (_, answer) => answer,
  serve,
}

const types: Readonly<Record<string, string>> = { '.json': 'application/json', '.html': 'text/html' }

/** Serves the answers of a folder, and pages that lie there. */
async function serve({ port, folder }: Pick<Surroundings, 'port' | 'folder'>): Promise<void> {
  const files = new Map<string, { readonly type: string; readonly body: Buffer }>()
  for (const name of await readdir(folder)) {
    const type = types[extname(name)]
    if (type !== undefined) files.set(`/${name}`, { type, body: await readFile(join(folder, name)) })
  }
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '')
    if (!file) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, {
      'content-type': `${file.type}; charset=utf-8`,
      'content-length': file.body.length,
    })
    response.end(file.body)
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
}
