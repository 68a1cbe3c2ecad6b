import { connect } from 'node:net'
import type { Socket } from 'node:net'
import type { Request } from './contenders/contender.ts'

/** What the process that makes load is told to do. */
export interface Job {
  readonly port: number
  /** sent one after the other, then from the beginning */
  readonly requests: readonly Request[]
  readonly connections: number
  readonly milliseconds: number
  /** goes on, if need be, until each request was sent: for warming what keeps answers */
  readonly all?: boolean
}

export interface Load {
  readonly requests: number
  readonly seconds: number
  /** in milliseconds */
  readonly p50: number
  readonly p99: number
  /** of a body, on average */
  readonly bytes: number
}

/**
 * Keeps each connection busy with one request at a time, for the time given. It speaks HTTP over bare sockets: it shares
 * the cores with those whom it measures, and should take as little of them as it can.
 */
export async function load(job: Job): Promise<Load> {
  const requests = job.requests.map((request) => written(request, job.port))
  const latencies: number[] = []
  let sent = 0
  let bytes = 0
  const began = performance.now()
  const end = began + job.milliseconds
  await Promise.all(
    Array.from({ length: job.connections }, async () => {
      const connection = new Connection(connect(job.port, '127.0.0.1').setNoDelay())
      while (performance.now() < end || (job.all && sent < requests.length)) {
        const request = requests[sent++ % requests.length] ?? Buffer.alloc(0)
        const asked = performance.now()
        const received = await connection.ask(request)
        latencies.push(performance.now() - asked)
        bytes += received
      }
      connection.close()
    }),
  )
  const seconds = (performance.now() - began) / 1000
  latencies.sort((one, other) => one - other)
  const at = (share: number) => latencies[Math.floor(latencies.length * share)] ?? Number.NaN
  return {
    requests: latencies.length,
    seconds,
    p50: at(0.5),
    p99: at(0.99),
    bytes: Math.round(bytes / latencies.length),
  }
}

/** A request as it goes over the wire. */
function written({ method, path, headers, body = '' }: Request, port: number): Buffer {
  const lines = [`${method} ${path} HTTP/1.1`, `host: 127.0.0.1:${port}`]
  for (const [key, value] of Object.entries(headers)) lines.push(`${key}: ${value}`)
  if (method === 'POST') lines.push(`content-length: ${Buffer.byteLength(body)}`)
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}`)
}

const headEnd = Buffer.from('\r\n\r\n')
const chunksEnd = Buffer.from('0\r\n\r\n')

/** A connection that is kept alive, with one request on it at a time. */
class Connection {
  readonly #socket: Socket
  #chunks: Buffer[] = []
  #read = 0
  /** how many bytes the answer has with its head; undefined until the head is there, infinite while it comes in chunks */
  #whole: number | undefined
  #head = 0
  #settle: { resolve: (bytes: number) => void; reject: (error: Error) => void } | undefined

  constructor(socket: Socket) {
    this.#socket = socket
    socket.on('data', (chunk) => this.#take(chunk))
    socket.on('error', (error) => this.#settle?.reject(error))
    socket.on('close', () => this.#settle?.reject(new Error('The connection was closed.')))
  }

  /** @returns how many bytes the body has */
  async ask(request: Buffer): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#settle = { resolve, reject }
      this.#socket.write(request)
    })
  }

  close(): void {
    this.#settle = undefined
    this.#socket.destroy()
  }

  #take(chunk: Buffer): void {
    this.#chunks.push(chunk)
    this.#read += chunk.length
    if (this.#whole === undefined) this.#readHead()
    const isWhole =
      this.#whole === Infinity ? chunk.subarray(-5).equals(chunksEnd) : this.#read === this.#whole
    if (!isWhole) return
    const { resolve } = this.#settle ?? {}
    const body = this.#read - this.#head
    this.#chunks = []
    this.#read = 0
    this.#whole = undefined
    this.#settle = undefined
    resolve?.(body)
  }

  #readHead(): void {
    const begun = Buffer.concat(this.#chunks)
    const at = begun.indexOf(headEnd)
    if (at === -1) return
    const head = begun.toString('latin1', 0, at)
    this.#head = at + headEnd.length
    if (!head.startsWith('HTTP/1.1 200 ')) {
      this.#settle?.reject(new Error(`Answered with ${begun.toString()}`))
      return
    }
    const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1]
    this.#whole = length === undefined ? Infinity : this.#head + Number(length)
  }
}

process.on('message', (job: Job) => {
  load(job).then(
    (result) => process.send?.({ result }),
    (error: unknown) => process.send?.({ error: String(error) }),
  )
})
