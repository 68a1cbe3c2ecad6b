import { readFile, writeFile } from 'node:fs/promises'
import { arch, cpus, platform, release, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Running } from './processes.ts'
import { barsTable, ratioTables } from './table.ts'
import type { Findings } from './table.ts'

const file = fileURLToPath(new URL('../../../docs/performance.md', import.meta.url))

/** Puts the tables of a run into docs/performance.md, between their markers; the words around them stay. */
export async function record(findings: Findings, running: readonly Running[]): Promise<void> {
  const day = new Date().toISOString().slice(0, 10)
  await writeSections({
    machine: `${day}, ${platform()} ${release()} ${arch()}, ${cpus().length} cores (${cpus()[0]?.model}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}.`,
    contenders: running.map(({ contender: { name, note } }) => `- **${name}**: ${note}.`).join('\n'),
    bars: barsTable(findings.measurements),
    tables: ratioTables(findings),
  })
}

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->`. */
export async function writeSections(sections: Readonly<Record<string, string>>): Promise<void> {
  let text = await readFile(file, 'utf8')
  for (const [name, content] of Object.entries(sections)) {
    const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
    const from = text.indexOf(begin)
    const to = text.indexOf(end)
    if (from === -1 || to < from) throw new Error(`docs/performance.md has no place for “${name}”`)
    text = `${text.slice(0, from)}${begin}\n${content}\n${text.slice(to)}`
  }
  await writeFile(file, text)
}
