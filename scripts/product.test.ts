import { expect, test } from 'vitest'
import { demoIn } from './product.ts'

const DATABASE_URL = 'postgres://127.0.0.1/city'

test.each([
  [{}, 'on'],
  [{ DEMO: 'off' }, 'off'],
  [{ DATABASE_URL }, 'off'],
  [{ NODE_ENV: 'production' }, 'off'],
  [{ NODE_ENV: 'development' }, 'off'],
  [{ DATABASE_URL, NODE_ENV: 'production' }, 'off'],
  [{ DATABASE_URL, DEMO: 'on' }, 'on'],
])('with %o the ready-made sign-ins of a demonstration are %s', (env, demo) => {
  expect(demoIn(env)).toBe(demo)
})
