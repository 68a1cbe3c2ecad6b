import { defineConfig } from 'vitest/config'

/** Every test of the repository is one run; a project is a folder with a vitest configuration of its own. */
export default defineConfig({
  test: {
    projects: ['vitest.scripts.config.ts', 'packages/*/vitest.config.ts', 'apps/*/vitest*.config.ts'],
  },
})
