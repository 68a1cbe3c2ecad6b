import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** Every test of the repository is one run; a project is a folder with a vitest configuration of its own. */
export default defineConfig({
  test: {
    // Left to itself, vitest takes one core less than there are.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: ['vitest.scripts.config.ts', 'packages/*/vitest.config.ts', 'apps/*/vitest*.config.ts'],
  },
})
