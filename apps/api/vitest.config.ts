import { defineConfig } from 'vitest/config'

export default defineConfig({
  // The file that Node takes: of two copies of graphql, neither knows the other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    name: 'api',
    globalSetup: './test/server.ts',
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
