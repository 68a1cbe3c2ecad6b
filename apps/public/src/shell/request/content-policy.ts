/**
 * The Content-Security-Policy of a page: everything from this origin, no script but the ones named.
 * @param scripts sources beside none, for instance the hash of the theme's script
 * @param isDevelopment the development server writes styles into the page
 */
export function contentPolicy({
  scripts,
  isDevelopment,
}: {
  scripts: string[]
  isDevelopment: boolean
}): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    `style-src 'self'${isDevelopment ? " 'unsafe-inline'" : ''}`,
    // Components size icons and place marks by style attributes.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    // Files are sent in pieces.
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ')
}
