import { parseArgs } from 'node:util'
import { compare } from './comparison/compare.ts'
import { beginFigures, differenceToRunBefore, keepFigures } from './comparison/figures.ts'
import { properly, quickly, stepsOf } from './comparison/schedule.ts'
import { barsTable, fullTables } from './comparison/tables.ts'
import type { Findings } from './comparison/tables.ts'
import { contenderNames } from './contestants.ts'
import { growth } from './growth/growth.ts'
import { pages } from './pages/pages.ts'
import { recordComparison, recordSections } from './record.ts'
import type { Section } from './record.ts'
import { everything } from './workloads/all.ts'

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
    workloads: { type: 'string', default: everything.map(({ name }) => name).join() },
    port: { type: 'string', default: '5200' },
  },
})

const began = performance.now()
const say = (line: string) => {
  const minutes = ((performance.now() - began) / 60_000).toFixed(1)
  process.stdout.write(`[${minutes.padStart(4)} min] ${line}\n`)
}
const print = (text: string) => process.stdout.write(`\n${text}\n\n`)

const { quick } = options
const scale = Number(options.scale)
const port = Number(options.port)

if (options.growth) {
  await show('growth', (found) => growth({ quick, scale, port, say, found }))
} else if (options.pages) {
  await show('pages', (found) => pages({ quick, port, say, found }))
} else {
  await sideBySide()
}

/** Prints what is found as it comes, and writes it down once all of it is there. */
async function show(
  place: 'growth' | 'pages',
  find: (found: (section: Section) => void) => Promise<void>,
): Promise<void> {
  const sections: Section[] = []
  await find((section) => {
    print(`${section.title}\n\n${section.text}`)
    sections.push(section)
  })
  if (!quick && scale === 1) await recordSections(place, sections)
}

async function sideBySide(): Promise<void> {
  const tempo = quick ? quickly : properly
  const steps = stepsOf(tempo, options.workloads.split(','), options.contenders.split(','))
  const isWhole =
    !quick &&
    scale === 1 &&
    steps.length === everything.length &&
    options.contenders === contenderNames.join()
  if (isWhole) say(`All that is measured is kept in ${await beginFigures()}.`)
  const found = async (findings: Findings) => {
    const works = findings.works.slice(-1)
    print(fullTables({ ...findings, works }))
    if (!isWhole) return
    await keepFigures(
      findings.measurements.filter(({ workload }) => works.some(({ name }) => name === workload)),
    )
    await recordComparison(findings)
  }
  const { measurements } = await compare({ tempo, steps, scale, port, say, found })
  print(barsTable(measurements))
  const difference = isWhole && (await differenceToRunBefore(measurements))
  if (difference) print(difference)
}
