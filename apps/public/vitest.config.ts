import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin'
import babel from '@rolldown/plugin-babel'
import { defineConfig } from 'vitest/config'
// @boundaries-ignore how long tests wait is the same everywhere
import { patience } from '../../vitest.patience.ts'

// The run may begin in the repository's root.
const here = { cwd: import.meta.dirname }

// As in vite.config.ts.
process.env['LINGUI_SUPPRESS_BABEL_WARNING'] = '1'

export default defineConfig({
  plugins: [lingui(here), babel({ presets: [linguiTransformerBabelPreset({}, here)] })],
  // What the files share is code that keeps nothing from one to the next.
  test: { name: 'portal', include: ['src/**/*.test.{ts,tsx}', '*.test.ts'], isolate: false, ...patience },
})
