import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { Server } from 'node:net'

/** Below the ports that systems hand out by themselves (from 32768 on): there nobody takes one before we listen. */
const first = 10_000
const last = 32_767

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const [port] = await freePorts(1)
  if (port === undefined) throw new Error('There is no free port.')
  return port
}

/** Different ports that nobody listens on now. */
export async function freePorts(count: number): Promise<number[]> {
  const held: { readonly port: number; readonly probe: Server }[] = []
  while (held.length < count) {
    const port = randomInt(first, last + 1)
    const probe = createServer()
    probe.listen(port, '127.0.0.1')
    // Somebody listens there: another is tried.
    const isFree = await once(probe, 'listening').then(
      () => true,
      () => false,
    )
    if (isFree) held.push({ port, probe })
  }
  await Promise.all(held.map(({ probe }) => new Promise((resolve) => probe.close(resolve))))
  return held.map(({ port }) => port)
}
