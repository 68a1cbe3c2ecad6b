import { readFile, writeFile } from 'node:fs/promises'
import { arch, cpus, platform, release, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'
import { barsTable, ratioTables } from './comparison/tables.ts'
import type { Findings } from './comparison/tables.ts'

/** One question with its table. */
export interface Section {
  readonly title: string
  readonly text: string
}

const file = fileURLToPath(new URL('../../../docs/performance.md', import.meta.url))

/** Puts the tables of a whole run into docs/performance.md, as far as it has come. */
export async function recordComparison(findings: Findings): Promise<void> {
  await writeSections({
    machine: machine(),
    contenders: findings.contenders.map(({ name, note }) => `- **${name}**: ${note}.`).join('\n'),
    bars: barsTable(findings.measurements),
    tables: ratioTables(findings),
  })
}

/** Puts what else was measured into its place there. */
export async function recordSections(place: 'growth' | 'pages', sections: readonly Section[]): Promise<void> {
  const text = sections.map(({ title, text: table }) => `**${title}**\n\n${table}`).join('\n\n')
  await writeSections({ [place]: `${machine()}\n\n${text}` })
}

function machine(): string {
  const [core] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  return `${new Date().toISOString().slice(0, 10)}, ${platform()} ${release()} ${arch()}, ${cpus().length} cores (${core?.model ?? 'unknown'}), ${memory} GB, Node ${process.version}.`
}

/** Replaces what stands in docs/performance.md between `<!-- name -->` and `<!-- /name -->`; the words around stay. */
async function writeSections(sections: Readonly<Record<string, string>>): Promise<void> {
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
