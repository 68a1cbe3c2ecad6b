import { validate } from 'graphql'
import { describe, expect, test } from 'vitest'
import { shippedDocuments } from '../test/shipped-documents.ts'
import { checkLimits, limits } from './platform/limits.ts'
import { schema } from './schema.ts'

describe.each(['public', 'admin'] as const)('what apps/%s asks', (app) => {
  const documents = shippedDocuments(app)

  test('is found', () => expect(documents.length).toBeGreaterThan(2))

  test.each(documents)('$name fits the schema and the limits', ({ document, operation }) => {
    expect(validate(schema, document)).toEqual([])
    expect(() => checkLimits(schema, document, operation, {}, limits)).not.toThrow()
  })
})
