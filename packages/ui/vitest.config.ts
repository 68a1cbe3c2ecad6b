import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { name: 'ui', include: ['src/**/*.test.{ts,tsx}'], testTimeout: 240_000, hookTimeout: 60_000 },
})
