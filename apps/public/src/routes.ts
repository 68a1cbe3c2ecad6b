import { index, prefix, route } from '@react-router/dev/routes'
import type { RouteConfig } from '@react-router/dev/routes'

/** The pages that stand in each language, beside the home page. */
const pages = [
  route('search', 'programme/SearchPage.tsx'),
  route('projects', 'project/ProjectsPage.tsx'),
  route('projects/:slug', 'project/ProjectPage.tsx'),
  route('projects.atom', 'project/feed.ts', { id: 'projects.atom' }),
  route('projects.json', 'project/feed.ts', { id: 'projects.json' }),
  route('competitions', 'competition/CompetitionsPage.tsx'),
  route('competitions/:slug', 'competition/CompetitionPage.tsx'),
  route('competitions/:slug/dates.ics', 'calendar/competition-calendar.ts'),
  route('calendar.ics', 'calendar/calendar.ts'),
  route('facilitators', 'facilitator/FacilitatorsPage.tsx'),
  route('facilitators/:slug', 'facilitator/FacilitatorPage.tsx'),
  route('workshops', 'workshop/WorkshopsPage.tsx'),
  route('workshops/:slug', 'workshop/WorkshopPage.tsx'),
  route('topics', 'workshop/TopicsPage.tsx'),
  route('forums', 'programme/ForumsPage.tsx'),
  route('forums/:slug', 'programme/ForumPage.tsx'),
  route('albums', 'media/AlbumsPage.tsx'),
  route('albums/:slug', 'media/AlbumPage.tsx'),
  route('teams', 'team/TeamsPage.tsx'),
  route('teams/:slug', 'team/TeamPage.tsx'),
  route('sign-in', 'person/sign-in/SignInPage.tsx'),
  route('sign-in/link', 'person/sign-in/SignInLinkPage.tsx'),
  route('sign-in/code', 'person/sign-in/SecondFactorPage.tsx'),
  route('sign-in/password', 'person/password/NewPasswordPage.tsx'),
  route('sign-out', 'person/sign-in/SignOutPage.tsx'),
  route('account', 'person/account/AccountPage.tsx'),
  route('account/details', 'person/account/DetailsPage.tsx'),
  route('account/password', 'person/password/ChangePasswordPage.tsx'),
]

export default [
  index('shell/language-redirect.ts'),
  ...pages.map(({ path }) =>
    route(path ?? '', 'shell/language-redirect.ts', { id: `in a language/${path}` }),
  ),
  ...prefix(':language', [index('programme/HomePage.tsx'), ...pages]),
  route('posters/:theme/:district/:file', 'project/poster.ts'),
  route('og/:language/projects/:file', 'project/share-picture.ts'),
  route('og/:language/home.png', 'programme/share-picture.ts'),
  route('robots.txt', 'sitemap/robots.ts'),
  route('sitemap.xml', 'sitemap/sitemap-index.ts'),
  route('sitemaps/:file', 'sitemap/sitemap.ts'),
  route('*', 'shell/not-found.tsx'),
] satisfies RouteConfig
