import { languages } from '@bastama/domain/kernel/language.ts'
import { paths } from '../paths.ts'
import { portalOrigin } from '../shell/origin.ts'

/** Everything published may be found; searches lead nowhere that a list does not. */
export function loader() {
  const lines = [
    'User-agent: *',
    ...languages.map((language) => `Disallow: ${paths.search(language)}`),
    '',
    `Sitemap: ${portalOrigin()}/sitemap.xml`,
    '',
  ]
  return new Response(lines.join('\n'), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  })
}
