import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin'
import babel from '@rolldown/plugin-babel'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import type { ProxyOptions } from 'vite'
import { completeDocument } from './document.ts'

const api = process.env['API_URL'] ?? 'http://127.0.0.1:4000'

/** To the API by these methods only, as the built console does it in server.ts. */
function passOn(methods: readonly string[]): ProxyOptions {
  return {
    target: api,
    xfwd: true,
    bypass: ({ method = '' }) => (methods.includes(method) ? undefined : false),
  }
}

export default defineConfig({
  plugins: [
    lingui({ failOnCompileError: true }),
    // Not the plugin's native transform: npm under Node 20 leaves its binaries out.
    babel({ presets: [linguiTransformerBabelPreset()] }),
    react(),
    {
      name: 'document',
      apply: 'serve',
      transformIndexHtml: (html) =>
        completeDocument(html, {
          portalUrl: process.env['PORTAL_URL'] ?? 'http://localhost:3000',
          isDemo: process.env['DEMO'] === 'on',
        }),
    },
  ],
  build: {
    // The content policy allows no data: addresses for styles and fonts.
    assetsInlineLimit: 0,
  },
  server: {
    host: process.env['HOST'] ?? '127.0.0.1',
    port: Number(process.env['CONSOLE_PORT'] ?? 3001),
    strictPort: true,
    proxy: {
      '^/graphql(\\?|$)': passOn(['GET', 'POST']),
      '^/auth/': passOn(['GET', 'POST']),
      '^/media/': passOn(['GET']),
      '^/uploads(/|$)': passOn(['POST', 'HEAD', 'PATCH', 'DELETE']),
    },
  },
})
