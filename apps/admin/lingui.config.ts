import { formatter } from '@lingui/format-po'
import { defineConfig } from '@lingui/conf'

export default defineConfig({
  sourceLocale: 'en',
  locales: ['kk', 'ru', 'en'],
  catalogs: [{ path: '<rootDir>/src/locales/{locale}', include: ['src'] }],
  format: formatter({ origins: true, lineNumbers: false }),
})
