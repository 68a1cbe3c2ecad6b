import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

interface Plant {
  readonly path: string
  readonly source: string
  said: string
}

const plants: Plant[] = []

/** Plants a file at this place of a repository of its own, with our rules. @returns what the linter says of it */
function plant(path: string, source: string): () => string {
  const planted = { path, source, said: '' }
  plants.push(planted)
  return () => planted.said
}

/** The linter looks at all repositories at once. */
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'import-rule-'))
  await using _ = { [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) }
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir')
  for (const [index, { path, source }] of plants.entries()) {
    const repository = join(folder, 'planted', String(index))
    await mkdir(join(repository, dirname(path)), { recursive: true })
    await cp(join(root, 'oxlint.config.ts'), join(repository, 'oxlint.config.ts'))
    await writeFile(join(repository, path), source)
  }
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint')
  const said = await new Promise<string>((resolve) => {
    execFile(process.execPath, [oxlint, '--format=json', 'planted'], { cwd: folder }, (_, stdout) =>
      resolve(stdout),
    )
  })
  const report: Report = JSON.parse(said)
  if (report.number_of_files !== 2 * plants.length)
    throw new Error('The linter has not looked at every planted file and its rules.')
  for (const [index, planted] of plants.entries())
    planted.said = report.diagnostics
      .filter(({ filename }) => filename === `planted/${index}/${planted.path}`)
      .map(({ message, help }) => `${message} ${help ?? ''}`)
      .join('\n')
})

interface Report {
  readonly number_of_files: number
  readonly diagnostics: readonly {
    readonly filename: string
    readonly message: string
    readonly help?: string
  }[]
}

/** The source of a file that imports something. */
const importing = (name: string) => `import { thing } from '${name}'\n\nthing()\n`

const refused = [
  ['packages/domain/src/team/team.ts', '../project/project.ts', 'right'],
  ['packages/domain/src/team/team.ts', 'kysely', 'valibot, nothing else'],
  ['packages/domain/src/kernel/id.ts', '../project/project.ts', 'knows no noun'],
  ['packages/ui/src/Badge.tsx', '@bastama/domain/project/words.ts', 'knows nothing of the domain'],
  ['packages/ui/src/Badge.tsx', 'urql', 'knows React'],
  ['apps/api/src/platform/clock.ts', '../project/queries.ts', 'knows no feature'],
  ['apps/api/src/platform/selection/plan.ts', '../../project/queries.ts', 'knows no feature'],
  ['apps/api/src/platform/clock.ts', '@bastama/domain/project/project.ts', 'the kernel of the domain alone'],
  ['apps/api/src/project/queries.ts', '../team/commands.ts', 'only its types (graphql.ts) and'],
  ['apps/api/src/project/queries.ts', '../team/tables.ts', 'only its types (graphql.ts) and'],
  ['apps/api/src/team/queries.ts', '../project/queries.ts', 'right'],
  ['apps/api/src/team/queries.ts', '@bastama/domain/project/project.ts', 'right'],
  ['apps/api/src/project/graphql.ts', 'kysely', 'SQL lives in queries.ts'],
  ['apps/api/src/application/offer/offers.ts', '../../project/queries.ts', 'right'],
  ['apps/api/src/application/offer/offers.ts', '../../person/commands.ts', 'only its types (graphql.ts) and'],
  ['apps/api/src/project/queries.ts', '../application/offer/offers.ts', 'only its types (graphql.ts) and'],
  ['apps/api/src/application/list/lists.graphql.ts', 'kysely', 'SQL lives in queries.ts'],
  ['apps/admin/src/project/ProjectsPage.tsx', '../../../api/src/schema.ts', 'An app is imported by nobody'],
  ['apps/admin/src/project/ProjectsPage.tsx', '@bastama/api', 'An app is imported by nobody'],
  ['apps/public/src/project/ProjectPage.tsx', '../../../admin/src/main.tsx', 'An app is imported by nobody'],
  ['apps/public/src/project/ProjectPage.tsx', '../team/TeamPage.tsx', 'never its pages'],
] as const

test.each(refused.map(([path, name, reason]) => [path, name, reason, plant(path, importing(name))] as const))(
  '%s may not import %s',
  (_, __, reason, said) => {
    expect(said()).toContain(reason)
  },
)

const allowed = [
  ['packages/domain/src/project/project.ts', '../team/team.ts'],
  ['packages/domain/src/project/project.ts', '../kernel/id.ts'],
  ['packages/ui/src/Badge.tsx', 'react-aria-components'],
  ['apps/api/src/project/queries.ts', '../team/queries.ts'],
  ['apps/api/src/project/queries.ts', 'kysely'],
  ['apps/api/src/project/graphql.ts', '../team/graphql.ts'],
  ['apps/api/src/application/offer/offers.ts', '../../competition/queries.ts'],
  ['apps/api/src/application/offer/offers.ts', '../letters.ts'],
  ['apps/public/src/project/ProjectPage.tsx', '../team/team.graphql.ts'],
  ['apps/public/src/project/ProjectPage.tsx', '@bastama/domain/project/words.ts'],
] as const

test.each(allowed.map(([path, name]) => [path, name, plant(path, importing(name))] as const))(
  '%s may import %s',
  (_, __, said) => {
    expect(said()).toBe('')
  },
)

const formatting = plant(
  'apps/public/src/project/ProjectPage.tsx',
  "export const shown = new Intl.NumberFormat('kk').format(5) + (5).toLocaleString('kk')\n",
)

test('the browser has no Kazakh: Intl and toLocale… are refused outside packages/domain', () => {
  expect(formatting()).toContain('format through packages/domain')
  expect(formatting()).toContain('use packages/domain')
})

const luck = plant('packages/domain/src/team/team.ts', 'export const luck = Date.now() + Math.random()\n')

test('the domain has neither clock nor chance', () => {
  expect(luck()).toContain('take `now` as a parameter')
  expect(luck()).toContain('take the value as a parameter')
})
