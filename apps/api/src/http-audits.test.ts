import { serverAudits } from 'graphql-http'
import { expect, test } from 'vitest'
import { startApi } from '../test/api.ts'
import { testDatabase } from '../test/database.ts'
import { smallSchema as schema } from '../test/small-schema.ts'

/** A request that is wrong is a 400 in either media type: proxies and dashboards look at the status alone. */
const notOurs = [
  'SHOULD use 200 status code on document parsing failure when accepting application/json',
  'SHOULD use 200 status code on document validation failure when accepting application/json',
  'SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
]

test('the audits of GraphQL over HTTP', async () => {
  await using database = await testDatabase('empty')
  await using api = await startApi({ database, schema })
  const audits = serverAudits({
    url: `${api.address}/graphql`,
    fetchFn: (url: string, init: RequestInit = {}) =>
      fetch(url, { ...init, headers: { 'apollo-require-preflight': 'yes', ...init.headers } }),
  })
  const failed: string[] = []
  for (const audit of audits) {
    const result = await audit.fn()
    if (result.status !== 'ok') failed.push(audit.name)
  }
  expect(audits.length).toBeGreaterThan(60)
  expect(failed).toEqual(notOurs)
})
