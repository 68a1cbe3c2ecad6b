import { noSuchFile } from '../shell/failure/no-such-file.ts'
import { portalOrigin } from '../shell/origin.ts'
import { sitemaps } from './listed-pages.ts'
import { writeSitemap } from './write-sitemap.ts'
import type { Route } from './+types/sitemap.ts'

export async function loader({ params, request }: Route.LoaderArgs) {
  const list = Object.entries(sitemaps).find(([name]) => params.file === `${name}.xml`)?.[1]
  if (list === undefined) return noSuchFile()
  return new Response(writeSitemap(portalOrigin(), await list(request.signal)), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  })
}
