import { expect, test } from 'vitest'
import { paths } from '../paths.ts'
import { writeSitemap } from './write-sitemap.ts'

test('a page is listed in each language and names the others', () => {
  const xml = writeSitemap('https://city.example', [
    { path: (language) => paths.project(language, 'a&b'), updatedAt: '2026-11-01T00:00:00Z' },
  ])
  expect(xml.match(/<loc>/g)).toHaveLength(3)
  expect(xml).toContain(
    '<loc>https://city.example/ru/projects/a%26b</loc><lastmod>2026-11-01T00:00:00Z</lastmod>',
  )
  expect(xml.match(/hreflang="en" href="https:\/\/city.example\/en\/projects\/a%26b"/g)).toHaveLength(3)
  expect(xml.match(/hreflang="x-default" href="https:\/\/city.example\/kk\//g)).toHaveLength(3)
})
