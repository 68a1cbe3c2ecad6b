import { matchRoutes } from 'react-router'
import type { RouteObject } from 'react-router'
import type { RouteConfigEntry } from '@react-router/dev/routes'
import { expect, test } from 'vitest'
import { paths } from './paths.ts'
import routes from './routes.ts'

function toObject(entry: RouteConfigEntry): RouteObject {
  if (entry.index === true) return { id: entry.file, index: true, path: entry.path ?? '' }
  return { id: entry.file, path: entry.path ?? '', children: (entry.children ?? []).map(toObject) }
}

/** The file that answers an address. */
function fileFor(address: string): string | undefined {
  const { pathname } = new URL(address, 'http://localhost')
  return matchRoutes(routes.map(toObject), pathname)?.at(-1)?.route.id
}

test.each([
  [paths.home('kk'), 'programme/HomePage.tsx'],
  [paths.search('kk', 'бақ & аула'), 'programme/SearchPage.tsx'],
  [paths.projects('ru', 'funded=1'), 'project/ProjectsPage.tsx'],
  [paths.project('en', 'a b'), 'project/ProjectPage.tsx'],
  [paths.projectFeed('kk', 'atom'), 'project/feed.ts'],
  [paths.projectFeed('kk', 'json'), 'project/feed.ts'],
  [paths.teams('kk'), 'team/TeamsPage.tsx'],
  [paths.team('kk', 'x'), 'team/TeamPage.tsx'],
  [paths.poster('x', 'ecology', undefined), 'project/poster.ts'],
  [paths.projectShareImage('kk', 'x'), 'project/share-picture.ts'],
  [paths.shareImage('kk'), 'programme/share-picture.ts'],
] as const)('%s is answered by %s', (address, file) => {
  expect(fileFor(address)).toBe(file)
})

test('a page without its language is sent on, what is no page is not found', () => {
  for (const page of [
    paths.projects('kk', 'theme=ecology'),
    paths.project('kk', 'bak'),
    paths.competition('kk', 'projects'),
    paths.competitionCalendar('kk', 'x'),
    paths.projectFeed('kk', 'atom'),
    paths.search('kk', 'x'),
  ]) {
    expect(fileFor(page)).not.toBe('shell/language-redirect.ts')
    expect(fileFor(page.replace('/kk', ''))).toBe('shell/language-redirect.ts')
  }
  expect(fileFor('/projects/a/b/c')).toBe('shell/failure/not-found.tsx')
})

test('no link leads nowhere', () => {
  const addresses = [
    paths.competitions('kk'),
    paths.competition('kk', 'x'),
    paths.facilitators('kk'),
    paths.facilitator('kk', 'x'),
    paths.workshops('kk'),
    paths.workshop('kk', 'x'),
    paths.forums('kk'),
    paths.forum('kk', 'x'),
    paths.album('kk', 'x'),
    paths.calendar('kk'),
  ]
  expect(addresses.filter((address) => fileFor(address) === 'shell/failure/not-found.tsx')).toEqual([])
})

test('the way back carries the query of the list whole', () => {
  const address = new URL(paths.project('kk', 'bak', 'q=қала&theme=ecology'), 'http://localhost')
  expect(address.pathname).toBe('/kk/projects/bak')
  expect(address.searchParams.get('list')).toBe('q=қала&theme=ecology')
  expect(paths.team('kk', 'bak', '')).toBe('/kk/teams/bak')
})

test('the query of the list is encoded once, and its words end nothing', () => {
  const list = new URLSearchParams({ q: 'бақ & 100% + #1=1', theme: 'ecology' })
  const address = paths.project('kk', 'bak', String(list))
  expect(address).not.toContain('%25D0')
  const carried = new URL(address, 'http://localhost').searchParams.get('list') ?? ''
  expect([...new URLSearchParams(carried)]).toEqual([...list])
})

test('words stand in an address so that it stays one', () => {
  expect(new URL(paths.search('kk', 'a&b=c#d'), 'http://localhost').searchParams.get('q')).toBe('a&b=c#d')
  expect(paths.project('kk', 'a/b')).toBe('/kk/projects/a%2Fb')
})
