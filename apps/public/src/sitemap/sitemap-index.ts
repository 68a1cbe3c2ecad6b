import { portalOrigin } from '../shell/origin.ts'
import { sitemaps } from './listed-pages.ts'
import { writeSitemapIndex } from './write-sitemap.ts'

export function loader() {
  const addresses = Object.keys(sitemaps).map((name) => `${portalOrigin()}/sitemaps/${name}.xml`)
  return new Response(writeSitemapIndex(addresses), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  })
}
