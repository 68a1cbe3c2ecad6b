import { expect, test } from 'vitest'
import { administrator, startRealApi } from '../../test/as.ts'
import { testDatabase } from '../../test/database.ts'
import { readGlobalId } from '../platform/selection/global-id.ts'

interface Page {
  readonly record: {
    readonly nodes: readonly { readonly before: string | null; readonly after: string | null }[]
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  }
}

test('the record names things by ids that the API takes, and by no UUID', async () => {
  await using database = await testDatabase('seeded')
  await using api = await startRealApi(database)
  const client = api.as(administrator)
  const said: string[] = []
  for (let page: Page['record']['pageInfo'] | undefined; page?.hasNextPage !== false;) {
    const { record }: Page = await client.read(
      `query ($after: String) { record(first: 100, after: $after) {
        nodes { before after } pageInfo { hasNextPage endCursor }
      } }`,
      { after: page?.endCursor ?? null },
    )
    said.push(...record.nodes.flatMap(({ before, after }) => [before ?? [], after ?? []].flat()))
    page = record.pageInfo
  }
  expect(said.length).toBeGreaterThan(50)
  expect(said.filter((json) => /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/.test(json))).toEqual([])
  const ids = said.flatMap((json) => json.match(/(?<=Id":")[^"]+/g) ?? [])
  expect(ids.length).toBeGreaterThan(10)
  const { nodes } = await client.read<{ nodes: readonly ({ readonly __typename: string } | null)[] }>(
    'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename } }',
    { ids: ids.slice(0, 100) },
  )
  expect(nodes.map((node) => node?.__typename)).toEqual(
    ids.slice(0, 100).map((id) => readGlobalId(id)?.typeName),
  )
})
