import { defineConfig } from 'vitest/config'
// @boundaries-ignore how long tests wait is the same everywhere
import { patience } from '../../vitest.patience.ts'

/** Pure functions: what one file has imported is as good for the next. */
export default defineConfig({
  test: { name: 'domain', include: ['src/**/*.test.ts'], isolate: false, ...patience },
})
