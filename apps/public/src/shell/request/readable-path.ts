/**
 * An address whose path can be decoded: where it cannot, its percent signs are taken as they stand, so that the reader
 * is told in words that there is no such page. The query is left alone.
 */
export function readablePath(url: string): string {
  const [path = '', ...query] = url.split('?')
  try {
    decodeURIComponent(path)
    return url
  } catch {
    return [path.replaceAll('%', '%25'), ...query].join('?')
  }
}

/**
 * Where a page stands that was asked for with slashes at the end of its path.
 * @returns undefined for an address that is the page's own
 */
export function withoutEndingSlash({ pathname, search }: URL): string | undefined {
  if (pathname === '/' || !pathname.endsWith('/')) return undefined
  // Two slashes at the start would name another host.
  return `/${pathname.replaceAll(/^\/+|\/+$/g, '')}${search}`
}
