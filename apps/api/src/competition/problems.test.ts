import { afterEach, expect, test } from 'vitest'
import { at, mutate, now, plantDraft, useCommands } from '../../test/mutate.ts'
import { plantCompetition } from '../../test/plant.ts'
import { globalIdOf } from '../platform/selection/global-id.ts'

const its = useCommands()
afterEach(() => {
  its.api.now = now
})

/** What hinders publication, as it is read, and as publishing says. */
async function problemsOf(id: string) {
  const { node } = await its
    .as('manager')
    .read<{ node: { problems: readonly { path: readonly string[]; code: string }[] } }>(
      'query ($id: ID!) { node(id: $id) { ... on Competition { problems { code path message(language: EN) } } } }',
      { id },
    )
  return node.problems
}

test('a draft says beforehand what publishing it would say, and nothing once it is out', async () => {
  const bare = globalIdOf(
    'Competition',
    await plantCompetition(its.database.db, its.grounds.programme, {
      slug: 'bare',
      kind: 'PROJECTS',
      state: 'DRAFT',
      published_at: null,
      opens_at: at(1),
      closes_at: at(10),
    }),
  )
  const refused = await mutate(its.as('manager'), 'publishCompetition', { id: bare })
  const told = refused.userErrors.filter(({ path }) => path.length > 0)
  expect(told.length).toBeGreaterThan(1)
  expect(await problemsOf(bare)).toEqual(told.map(({ path, code, message }) => ({ path, code, message })))

  const dates = { opens_at: at(1), closes_at: at(10) }
  const draft = await plantDraft(its.database, its.grounds.programme, 'whole', dates)
  expect(await problemsOf(draft)).toEqual([])
  its.api.now = at(11)
  expect(await problemsOf(draft)).toMatchObject([{ code: 'DEADLINE_HAS_PASSED', path: ['closesAt'] }])
  its.api.now = now
  await mutate(its.as('manager'), 'publishCompetition', { id: draft })
  its.api.now = at(11)
  expect(await problemsOf(draft)).toEqual([])
})
