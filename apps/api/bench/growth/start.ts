import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { memoryOfTree } from '../processes.ts'
import { startProduct } from '../product.ts'
import type { Section } from '../record.ts'
import { table } from '../table.ts'

/** The bars of the whole product: a second `npm start` is ready soon, and stands there with little. */
const mostSeconds = 10
const mostMegabytes = 700

/** Starts the whole product as a reader does, twice on one folder of data: only the first start builds and seeds. */
export async function productStart(firstPort: number): Promise<Section> {
  const dataDir = await mkdtemp(join(tmpdir(), 'bastama-bench-start-'))
  try {
    await (await startProduct(dataDir, firstPort))[Symbol.asyncDispose]()
    await using product = await startProduct(dataDir, firstPort)
    await delay(5000)
    const megabytes = await memoryOfTree(product.pid)
    const judged = (isMet: boolean) => (isMet ? 'met' : '**short**')
    return {
      title: `The second npm start: at most ${mostSeconds} s and ${mostMegabytes} MB are the bars`,
      text: table(
        ['', '', ''],
        [
          ['until all is ready', `${product.seconds.toFixed(1)} s`, judged(product.seconds <= mostSeconds)],
          ['memory of all processes, idle', `${megabytes} MB`, judged(megabytes <= mostMegabytes)],
        ],
      ),
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}
