import { defineConfig } from 'vitest/config'

/** Against a product that runs: its address is in PORTAL_URL_UNDER_TEST. */
export default defineConfig({
  test: {
    name: 'portal e2e',
    include: ['e2e/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxConcurrency: 4,
    // What the files share is code that keeps nothing from one to the next.
    isolate: false,
  },
})
