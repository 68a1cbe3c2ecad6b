import { parseArgs } from 'node:util'
import { compare } from './compare.ts'
import { contenderNames } from './contestants.ts'
import { growth } from './growth.ts'
import { recordComparison, recordGrowth } from './record.ts'
import { barsTable, fullTables } from './table.ts'
import { workloads } from './workloads/all.ts'

/**
 * `npm run bench`: builds the data, lets the contenders answer the same questions side by side, and prints what came of
 * it. A whole run writes the tables of docs/performance.md; `--quick` gives a look. `--growth` and `--pages` measure what
 * their files say; `--contenders ours,bare`, `--workloads showcase,search` and `--scale 10` choose.
 */
const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    growth: { type: 'boolean', default: false },
    pages: { type: 'boolean', default: false },
    scale: { type: 'string', default: '1' },
    contenders: { type: 'string', default: contenderNames.join() },
    workloads: { type: 'string', default: workloads.map(({ name }) => name).join() },
    port: { type: 'string', default: '5200' },
  },
})

const say = (line: string) => process.stdout.write(`${line}\n`)
const { quick } = options
const scale = Number(options.scale)
const port = Number(options.port)
const asked = new Set(options.workloads.split(','))

if (options.growth) {
  const sections = await growth({ quick, port, say })
  for (const { title, text } of sections) say(`\n${title}\n\n${text}`)
  if (!quick) await recordGrowth(sections)
} else {
  const findings = await compare({
    quick,
    scale,
    port,
    say,
    contenders: options.contenders.split(','),
    workloads: workloads.filter(({ name }) => asked.has(name)),
  })
  say(`\n${fullTables(findings)}\n\n${barsTable(findings.measurements)}\n`)
  const isWhole =
    !quick && scale === 1 && asked.size === workloads.length && options.contenders === contenderNames.join()
  if (isWhole) await recordComparison(findings)
}
