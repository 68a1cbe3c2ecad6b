import { index, prefix, route } from '@react-router/dev/routes'
import type { RouteConfig } from '@react-router/dev/routes'

export default [
  index('shell/language-redirect.ts'),
  ...prefix(':language', [index('programme/HomePage.tsx'), route('projects', 'project/ProjectsPage.tsx')]),
  route('*', 'shell/not-found.tsx'),
] satisfies RouteConfig
