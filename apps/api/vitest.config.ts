import { defineConfig } from 'vitest/config'
// @boundaries-ignore how long tests wait is the same everywhere
import { patience } from '../../vitest.patience.ts'

export default defineConfig({
  // The file that Node takes: of two copies of graphql, neither knows the other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    name: 'api',
    globalSetup: './test/server.ts',
    ...patience,
  },
})
