import { index, prefix, route } from '@react-router/dev/routes'
import type { RouteConfig } from '@react-router/dev/routes'

export default [
  index('shell/language-redirect.ts'),
  ...prefix(':language', [
    index('programme/HomePage.tsx'),
    route('search', 'programme/SearchPage.tsx'),
    route('projects', 'project/ProjectsPage.tsx'),
    route('projects/:slug', 'project/ProjectPage.tsx'),
    route('teams', 'team/TeamsPage.tsx'),
    route('teams/:slug', 'team/TeamPage.tsx'),
  ]),
  route('posters/:theme/:district/:file', 'project/poster.ts'),
  route('*', 'shell/not-found.tsx'),
] satisfies RouteConfig
