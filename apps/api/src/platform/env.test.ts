import { isAbsolute } from 'node:path'
import { expect, test } from 'vitest'
import { readEnv } from './env.ts'

test('an empty environment runs the product as the README says', () => {
  const env = readEnv({ DATABASE_URL: '' })
  expect(env).toMatchObject({ host: '127.0.0.1', port: 4000, databaseUrl: undefined, mode: 'production' })
  expect(isAbsolute(env.dataDir)).toBe(true)
  expect(env.dataDir.endsWith('.data')).toBe(true)
})

test('each wrong variable is one line that names it and what it holds', () => {
  expect(() => readEnv({ API_PORT: '80a', DATABASE_URL: 'mysql://x', LOG_LEVEL: 'loud' })).toThrow(
    [
      'API_PORT is not a whole number: 80a',
      'DATABASE_URL does not begin with postgres://: mysql://x',
      'LOG_LEVEL is not a level of the log: loud',
    ].join('\n'),
  )
  expect(() => readEnv({ API_PORT: '70000' })).toThrow('API_PORT is above 65535: 70000')
})

test('a bucket comes with its key, or there is none', () => {
  const key = { S3_ACCESS_KEY_ID: 'id', S3_SECRET_ACCESS_KEY: 'secret' }
  expect(readEnv(key).bucket).toBeUndefined()
  expect(() => readEnv({ ...key, S3_BUCKET: 'photos', S3_ACCESS_KEY_ID: '' })).toThrow('S3_ACCESS_KEY_ID')
  expect(readEnv({ ...key, S3_BUCKET: 'photos', S3_ENDPOINT: 'https://s3.example' }).bucket).toEqual({
    name: 'photos',
    endpoint: 'https://s3.example',
    region: 'us-east-1',
    accessKeyId: 'id',
    secretAccessKey: 'secret',
  })
})
