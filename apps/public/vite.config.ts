import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin'
import { reactRouter } from '@react-router/dev/vite'
import babel from '@rolldown/plugin-babel'
import { defineConfig } from 'vite'

// The warning proposes what npm under Node 20 does not install: the native transform of the messages.
process.env['LINGUI_SUPPRESS_BABEL_WARNING'] = '1'

export default defineConfig({
  plugins: [
    lingui({ failOnCompileError: true }),
    babel({ presets: [linguiTransformerBabelPreset()] }),
    reactRouter(),
  ],
  build: {
    // The content policy allows no data: addresses for styles and fonts.
    assetsInlineLimit: 0,
  },
  ssr: {
    // Workspace packages are source; the server bundle takes from react-aria-components only what is shown.
    noExternal: [/^@bastama\//, 'react-aria-components', '@lingui/core', '@lingui/react'],
  },
  server: {
    port: Number(process.env['PORTAL_PORT'] ?? 3000),
    proxy: Object.fromEntries(
      ['/media', '/mailbox'].map((prefix) => [
        prefix,
        { target: process.env['API_URL'] ?? 'http://127.0.0.1:4000', xfwd: true },
      ]),
    ),
  },
})
