import { defineConfig } from 'vitest/config'
// @boundaries-ignore how long tests wait is the same everywhere
import { patience } from '../../vitest.patience.ts'

/** Against a product that runs: its address is in PORTAL_URL_UNDER_TEST. */
export default defineConfig({
  test: {
    name: 'portal e2e',
    include: ['e2e/**/*.test.ts'],
    ...patience,
    maxConcurrency: 4,
    // What the files share is code that keeps nothing from one to the next.
    isolate: false,
  },
})
