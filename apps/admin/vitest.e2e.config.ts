import { defineConfig } from 'vitest/config'
// @boundaries-ignore how long tests wait is the same everywhere
import { patience } from '../../vitest.patience.ts'

/** Against a product that runs: the console's address is in CONSOLE_URL_UNDER_TEST. */
export default defineConfig({
  test: {
    name: 'console e2e',
    include: ['e2e/**/*.test.ts'],
    ...patience,
    // What the files share is code that keeps nothing from one to the next.
    isolate: false,
  },
})
