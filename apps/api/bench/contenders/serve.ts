import { pathToFileURL } from 'node:url'
import { sizeOf } from '../dataset/size.ts'
import type { Contender } from './contender.ts'

/**
 * The process of one contender: `node serve.ts <file>` with DATABASE_URL, PORT, POOL, SCALE and FOLDER in the environment.
 * It says “ready” when it listens: to the bench that started it, or to who started it by hand.
 */
const [, , file = ''] = process.argv
const { DATABASE_URL = '', PORT, POOL, SCALE, FOLDER = '' } = process.env
const { contender }: { contender: Contender } = await import(pathToFileURL(file).href)
await contender.serve({
  databaseUrl: DATABASE_URL,
  port: Number(PORT),
  pool: Number(POOL),
  size: sizeOf(Number(SCALE)),
  folder: FOLDER,
})
process.stdout.write('ready\n')
process.send?.('ready')
process.on('disconnect', () => process.exit())
