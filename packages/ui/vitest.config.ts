import { defineConfig } from 'vitest/config'
// @boundaries-ignore how long tests wait is the same everywhere
import { patience } from '../../vitest.patience.ts'

export default defineConfig({
  test: { name: 'ui', include: ['src/**/*.test.{ts,tsx}'], ...patience },
})
