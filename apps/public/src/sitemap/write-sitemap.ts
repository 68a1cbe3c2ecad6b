import { languages } from '@bastama/domain/kernel/language.ts'
import type { Language } from '@bastama/domain/kernel/language.ts'

/** A page that stands in all languages. */
export interface ListedPage {
  readonly path: (language: Language) => string
  readonly updatedAt?: string
}

/** The addresses of pages in every language, each naming the others, in the format of sitemaps.org. */
export function writeSitemap(origin: string, pages: readonly ListedPage[]): string {
  const urls = pages.flatMap(({ path, updatedAt }) => {
    const alternates = [
      ...languages.map((language) => alternate(language, origin + path(language))),
      alternate('x-default', origin + path(languages[0])),
    ].join('')
    const changed = updatedAt === undefined ? '' : `<lastmod>${escape(updatedAt)}</lastmod>`
    return languages.map(
      (language) => `<url><loc>${escape(origin + path(language))}</loc>${changed}${alternates}</url>`,
    )
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
  ].join('\n')
}

/** The list of sitemaps. */
export function writeSitemapIndex(addresses: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...addresses.map((address) => `<sitemap><loc>${escape(address)}</loc></sitemap>`),
    '</sitemapindex>',
  ].join('\n')
}

function alternate(hreflang: string, href: string): string {
  return `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escape(href)}"/>`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter)
}
