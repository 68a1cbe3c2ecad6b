import { readFile } from 'node:fs/promises'
import { getOperationAST, parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { statusOf } from './platform/errors.ts'
import { checkLimits, limits } from './platform/limits.ts'
import { schema } from './schema.ts'

const docs = await readFile(new URL('../../../docs/api.md', import.meta.url), 'utf8')
const section = (title: string) => docs.split(`## ${title}`)[1]?.split('\n## ')[0] ?? ''
const inWords = (number: number) => String(number).replace(/(?=\d{3}$)(?<=\d)/, ',')

test('the documentation explains every code, with its status', () => {
  const rows = section('Errors').split('\n')
  for (const [code, status] of Object.entries(statusOf)) {
    const row = rows.find((line) => line.includes(`\`${code}\``) && line.startsWith('|'))
    expect(row, code).toContain(String(status))
  }
})

test('the documentation names the limits that hold', () => {
  const table = section('Limits')
  for (const [name, limit] of Object.entries(limits)) {
    expect(table, name).toMatch(new RegExp(`\\b${inWords(limit)}\\b`))
  }
})

test('the queries of the documentation fit the schema, and cost what it says', () => {
  const queries = [...docs.matchAll(/```graphql\n([^]*?)```/g)].map(([, query = '']) => parse(query))
  expect(queries.length).toBeGreaterThan(1)
  const costs = queries.map((document) => {
    expect(validate(schema, document)).toEqual([])
    const operation = getOperationAST(document)
    return operation ? checkLimits(schema, document, operation, {}, limits).points : undefined
  })
  expect(costs).toEqual(expect.arrayContaining([350, 16]))
})
