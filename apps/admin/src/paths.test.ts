import { matchRoutes } from 'react-router'
import { describe, expect, test } from 'vitest'
import { applicationsAddress, listOf } from './application/list/applications-address.ts'
import { inLanguage, languageOfPath, paths, placeWithin, undecidedFilters } from './paths.ts'
import { readGridState } from './shell/grid/grid-address.ts'

describe('paths', () => {
  test('name the language first', () => {
    expect(paths.overview('kk')).toBe('/kk')
    expect(paths.competitions('ru')).toBe('/ru/competitions')
    expect(paths.competitions('ru', 'phase=OPEN')).toBe('/ru/competitions?phase=OPEN')
    expect(paths.facilitators('en')).toBe('/en/facilitators')
    expect(paths.record('en', 'noun=photo')).toBe('/en/record?noun=photo')
    expect(paths.roles('kk', 'role=MANAGER')).toBe('/kk/people?role=MANAGER')
    expect(languageOfPath(paths.facilitator('en', 'aigerim'))).toBe('en')
  })

  test('carry any slug unharmed to the page', () => {
    const slug = 'a/b?c#d қала'
    const matches = matchRoutes([{ path: '/:language/competitions/:slug' }], paths.competition('en', slug))
    expect(matches?.[0]?.params).toEqual({ language: 'en', slug })
  })
})

test('the way to the applications without a decision leads to the list that shows them, and no others', () => {
  const { pathname, search, searchParams } = new URL(
    paths.undecidedApplications('kk', 'call'),
    'http://console',
  )
  expect(pathname).toBe(paths.applications('kk', 'call'))
  expect(readGridState(applicationsAddress, searchParams).filters).toEqual({
    outcome: [],
    ...undecidedFilters,
  })
  expect(search).toBe(`?${listOf(undecidedFilters)}`)
})

test('whoever signs in goes on within the console, wherever an address wants to lead', () => {
  expect(placeWithin('/ru/competitions?phase=OPEN#results', 'kk')).toBe('/ru/competitions?phase=OPEN#results')
  for (const elsewhere of [
    null,
    '',
    '//evil.example/kk',
    'https://evil.example/kk',
    String.raw`/\evil.example/kk`,
    'javascript:alert(1)',
    '/graphql',
    'http://[',
  ])
    expect([elsewhere, placeWithin(elsewhere, 'kk')]).toEqual([elsewhere, '/kk'])
})

describe('the same page in another language', () => {
  test('keeps page and query', () => {
    expect(inLanguage('/kk/competitions', '?phase=OPEN', 'ru')).toBe('/ru/competitions?phase=OPEN')
    expect(inLanguage('/kk', '', 'en')).toBe('/en')
  })

  test('is put before an address that names no language', () => {
    expect(inLanguage('/', '', 'ru')).toBe('/ru')
    expect(inLanguage('/competitions', '?q=кала', 'kk')).toBe('/kk/competitions?q=кала')
  })
})
