import { createServer } from 'node:net'
import type { Server, Socket } from 'node:net'
import { connect } from 'node:net'

/** A line between two programs that a test can cut, and make whole again. */
export interface WeakLink extends AsyncDisposable {
  /** the far end's address, by way of the line */
  readonly url: string
  /** Breaks what is connected and refuses what comes. */
  cut(): Promise<void>
  /** Keeps what is connected, and lets nothing through any more. */
  freeze(): void
  mend(): Promise<void>
}

/** Puts a line before the server of a URL. */
export async function weakLink(to: string): Promise<WeakLink> {
  const far = new URL(to)
  const sockets = new Set<Socket>()
  let frozen = false
  const server = createServer((near) => {
    const onward = connect(Number(far.port), far.hostname)
    for (const socket of [near, onward]) {
      sockets.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        sockets.delete(socket)
        near.destroy()
        onward.destroy()
      })
    }
    if (frozen) return
    near.pipe(onward)
    onward.pipe(near)
  })
  const port = await listen(server, 0)
  const near = new URL(to)
  near.port = String(port)
  const cut = async () => {
    if (!server.listening) return
    const closed = new Promise((resolve) => server.close(resolve))
    for (const socket of sockets) socket.destroy()
    await closed
  }
  return {
    url: near.href,
    cut,
    freeze: () => {
      frozen = true
      for (const socket of sockets) {
        socket.unpipe()
        socket.pause()
      }
    },
    mend: async () => {
      frozen = false
      await cut()
      await listen(server, port)
    },
    [Symbol.asyncDispose]: cut,
  }
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The line has no port.')
  return address.port
}
