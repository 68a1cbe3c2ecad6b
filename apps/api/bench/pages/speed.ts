import { mkdir, readlink, writeFile } from 'node:fs/promises'
import { Agent, get } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync } from 'node:zlib'
import { middle } from '../asking.ts'
import type { Request } from '../contenders/contender.ts'
import { loadContestants } from '../contestants.ts'
import { medianOf } from '../measure.ts'
import { cpuOf, startContender, startGenerator, treeOf } from '../processes.ts'
import type { Product } from '../product.ts'
import type { MainPage } from './main-pages.ts'

/**
 * How a page is asked for: as a file with the same HTML, again while nothing changes, with the cookie of a session, so
 * that it is never taken from memory, and under an address that the portal's memory does not know.
 */
export const ways = ['file', 'unchanged', 'signedIn', 'rendered'] as const
export type Way = (typeof ways)[number]

/** What was measured of a page. */
export interface PageSpeed {
  /** pages with 16 connections */
  readonly perSecond: Readonly<Record<Way, number>>
  /** milliseconds of the portal's processor time for a page */
  readonly cpu: Readonly<Record<Way, number>>
  /** milliseconds to the first byte with one connection */
  readonly firstByte: Readonly<Record<Way, number>>
  /** bytes of the HTML, as a browser takes it, and unpacked */
  readonly compressed: number
  readonly unpacked: number
}

/** As browsers ask. */
const headers = { accept: 'text/html', 'accept-encoding': 'gzip, deflate, br' }

/** Addresses of a page that was never asked for; more than the portal keeps pages. */
const different = 1200

export interface SpeedOptions {
  readonly product: Product
  readonly pages: readonly MainPage[]
  /** for the files, is made */
  readonly folder: string
  /** of the server of files */
  readonly port: number
  readonly milliseconds: number
  readonly rounds: number
  readonly say: (line: string) => void
}

/** Measures each page in all ways, in turns. */
export async function measurePages(options: SpeedOptions): Promise<PageSpeed[]> {
  const { product, pages, folder, port, milliseconds, rounds, say } = options
  const { portal } = product
  const cookie = await signIn(product)
  const pid = await portalProcess(product.pid)
  const bodies = new Map<string, Buffer>()
  await mkdir(folder)
  for (const path of pages.flatMap(({ paths }) => paths)) {
    const { body } = await ask(portal, asked(path))
    bodies.set(path, body)
    await writeFile(join(folder, fileOf(path)), body)
  }
  const [files] = await loadContestants(['static'])
  if (!files) throw new Error('There is no contender “static”.')
  await using _server = await startContender({ ...files, port, folder, databaseUrl: '', pool: 0, scale: 1 })
  await using generator = startGenerator()

  let address = 0
  const requestsOf = (way: Way, paths: readonly string[]): Request[] => {
    switch (way) {
      case 'file':
        return paths.map((path) => asked(`/${fileOf(path)}`))
      case 'unchanged':
        return paths.map((path) => asked(path))
      case 'signedIn':
        return paths.map((path) => asked(path, cookie))
      case 'rendered':
        return Array.from({ length: different }, (_, n) =>
          asked(`${paths[n % paths.length]}?bench=${(address += 1)}`),
        )
    }
  }
  const addressOf = (way: Way) => (way === 'file' ? new URL(`http://127.0.0.1:${port}`) : portal)

  const round = async (way: Way, paths: readonly string[], time: number) => {
    const before = await cpuOf(pid)
    const job = { port: Number(addressOf(way).port), requests: requestsOf(way, paths), connections: 16 }
    const load = await generator.run({ ...job, milliseconds: time })
    const cpu = ((await cpuOf(pid)) - before) / load.requests
    return { cpu, perSecond: load.requests / load.seconds }
  }
  const speeds: PageSpeed[] = []
  for (const { name, paths } of pages) {
    say(`${name}: pages per second …`)
    const measured = new Map(ways.map((way) => [way, [] as Awaited<ReturnType<typeof round>>[]]))
    for (const way of ways) await round(way, paths, 1500)
    for (let turn = 0; turn < rounds; turn += 1) {
      for (const way of ways) measured.get(way)?.push(await round(way, paths, milliseconds))
    }
    const firstBytes = new Map<Way, number>()
    for (const way of ways) {
      const times: number[] = []
      const requests = requestsOf(way, paths)
      for (let n = 0; n < 100; n += 1) {
        const request = requests[n % requests.length] ?? asked('/')
        times.push((await ask(addressOf(way), request)).milliseconds)
      }
      firstBytes.set(way, middle(times))
    }
    const of = (read: (way: Way) => number) => ({
      file: read('file'),
      unchanged: read('unchanged'),
      signedIn: read('signedIn'),
      rendered: read('rendered'),
    })
    const medianOfWay = (way: Way) => medianOf(measured.get(way) ?? [])
    const body = bodies.get(paths[0] ?? '') ?? Buffer.alloc(0)
    speeds.push({
      perSecond: of((way) => medianOfWay(way).perSecond),
      cpu: of((way) => medianOfWay(way).cpu),
      firstByte: of((way) => firstBytes.get(way) ?? Number.NaN),
      compressed: body.length,
      unpacked: brotliDecompressSync(body).length,
    })
  }
  return speeds
}

function asked(path: string, more: Readonly<Record<string, string>> = {}): Request {
  return { method: 'GET', path, headers: { ...headers, ...more } }
}

const fileOf = (path: string) => `${path.slice(1).replaceAll('/', '-')}.html`

const agent = new Agent({ keepAlive: true })

/** Asks for a page, and takes its bytes as they come. @returns also how long the first byte took */
async function ask(base: URL, { path, headers: given }: Request) {
  const began = performance.now()
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(new URL(path, base), { headers: given, agent }, resolve).on('error', reject)
  })
  const milliseconds = performance.now() - began
  const body = await buffer(response)
  if (response.statusCode !== 200) throw new Error(`${path} answered with ${response.statusCode}`)
  return { body, milliseconds }
}

/** Signs in as a resident of the demonstration. @returns the header with the cookie of the session */
async function signIn({ api, portal }: Product): Promise<Readonly<Record<string, string>>> {
  const response = await fetch(new URL('/auth/demo/resident', api), {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: portal.origin },
    body: '{}',
  })
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.replace(/;.*/s, ''))
  if (cookies.length === 0)
    throw new Error(`Nobody could sign in: ${response.status} ${await response.text()}`)
  return { cookie: cookies.join('; ') }
}

/** The process of the portal among all that `npm start` began. */
async function portalProcess(ancestor: number): Promise<number> {
  for (const pid of await treeOf(ancestor)) {
    const folder = await readlink(`/proc/${pid}/cwd`).catch(() => '')
    if (folder.endsWith('/apps/public')) return pid
  }
  return 0
}
