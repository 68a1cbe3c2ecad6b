import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-rule-'))
  await cp(join(root, 'oxlint.config.ts'), join(folder, 'oxlint.config.ts'))
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir')
})

afterAll(() => rm(folder, { recursive: true, force: true }))

/** What the linter says of a file with this source, planted at this place of a repository with our rules. */
async function lint(path: string, source: string): Promise<string> {
  const file = join(folder, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, source)
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint')
  const said = await new Promise<string>((resolve) => {
    execFile(process.execPath, [oxlint, path], { cwd: folder }, (_, stdout, stderr) =>
      resolve(stdout + stderr),
    )
  })
  await rm(file)
  return said
}

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

test.each(refused)('%s may not import %s', async (path, imported, reason) => {
  expect(await lint(path, `import { thing } from '${imported}'\n\nthing()\n`)).toContain(reason)
})

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

test.each(allowed)('%s may import %s', async (path, imported) => {
  expect(await lint(path, `import { thing } from '${imported}'\n\nthing()\n`)).toContain(
    'Found 0 warnings and 0 errors',
  )
})

test('the browser has no Kazakh: Intl and toLocale… are refused outside packages/domain', async () => {
  const source = "export const shown = new Intl.NumberFormat('kk').format(5) + (5).toLocaleString('kk')\n"
  const said = await lint('apps/public/src/project/ProjectPage.tsx', source)
  expect(said).toContain('format through packages/domain')
  expect(said).toContain('use packages/domain')
})

test('the domain has neither clock nor chance', async () => {
  const said = await lint(
    'packages/domain/src/team/team.ts',
    'export const luck = Date.now() + Math.random()\n',
  )
  expect(said).toContain('take `now` as a parameter')
  expect(said).toContain('take the value as a parameter')
})
