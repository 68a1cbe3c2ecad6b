import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The explorer's page, built into the API's own files: it asks no other host for anything. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/explorer/',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: '../dist/explorer',
    emptyOutDir: true,
    target: 'es2024',
    chunkSizeWarningLimit: 4_000,
    assetsInlineLimit: 0,
    rolldownOptions: { output: { minify: { compress: { dropConsole: true } } } },
  },
})
