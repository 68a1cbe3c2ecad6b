import { defineConfig } from 'vitest/config'

/** Against a product that runs: the console's address is in CONSOLE_URL_UNDER_TEST. */
export default defineConfig({
  test: {
    name: 'console e2e',
    include: ['e2e/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // What the files share is code that keeps nothing from one to the next.
    isolate: false,
  },
})
