import { runToEnd } from './process.ts'
import { startProduct } from './product.ts'
import type { Mode } from './product.ts'

/** `npm start`: the whole product as built; `npm run dev` (`--reload`): with reload while one writes it. */
const mode: Mode = process.argv.includes('--reload') ? 'reload' : 'built'
const began = Date.now()

if (mode === 'built') {
  console.log('Building what has changed …')
  const code = await runToEnd('turbo', ['run', 'build', '--output-logs=errors-only'])
  if (code !== 0) process.exit(code)
}

const stopping = new AbortController()
const asked = new Promise<undefined>((resolve) => {
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.once(name, () => {
      console.log('\nStopping …')
      stopping.abort()
      resolve(undefined)
    })
  }
})

try {
  const product = await startProduct({
    mode,
    env: process.env,
    signal: stopping.signal,
    say: (line) => console.log(line),
  })
  const { portal, console: staffConsole, graphql } = product.addresses
  console.log(
    [
      '',
      `Bastama is ready after ${Math.round((Date.now() - began) / 1000)} s.`,
      `  Portal    ${portal}`,
      `  Console   ${staffConsole}`,
      `  GraphQL   ${graphql}`,
      '',
      'Ctrl-C stops all of it.',
    ].join('\n'),
  )
  const broken = await Promise.race([asked, product.broken])
  if (broken !== undefined) console.error(broken)
  await product.stop()
  process.exit(broken === undefined ? 0 : 1)
} catch (error) {
  if (stopping.signal.aborted) process.exit(0)
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
