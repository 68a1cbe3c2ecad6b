/** The public origin of the portal, for canonical links, feeds and the sitemap: no slash at its end. */
export function portalOrigin(): string {
  return new URL(process.env['PORTAL_URL'] ?? 'http://localhost:3000').origin
}
