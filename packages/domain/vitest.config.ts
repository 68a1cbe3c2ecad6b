import { defineConfig } from 'vitest/config'

/** Pure functions: what one file has imported is as good for the next. */
export default defineConfig({ test: { name: 'domain', include: ['src/**/*.test.ts'], isolate: false } })
