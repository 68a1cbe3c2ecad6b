import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { workloads } from '../workloads/all.ts'
import type { Contender, Surroundings } from './contender.ts'

export const contender: Contender = {
  name: 'static',
  note: 'one answer of each workload as a file, read once and served from memory by node:http; it asks nobody, so it bounds all others',
  request: (workload) => ({ method: 'GET', path: `/${workload.name}.json`, headers: {} }),
  normal: (_, answer) => answer,
  serve,
}

async function serve({ port, folder }: Surroundings): Promise<void> {
  const files = new Map<string, Buffer>()
  for (const { name } of workloads) files.set(`/${name}.json`, await readFile(join(folder, `${name}.json`)))
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '')
    if (!file) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': file.length,
    })
    response.end(file)
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
}
