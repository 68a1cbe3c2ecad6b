import { replace } from 'react-router'
import type { RouteObject } from 'react-router'
import { isLanguage } from '@bastama/domain/kernel/language.ts'
import { AnnouncementPage } from './application/announcing/AnnouncementPage.tsx'
import { ApplicationsPage } from './application/list/ApplicationsPage.tsx'
import { ApplicationPage } from './application/ApplicationPage.tsx'
import { CompetitionPage } from './competition/CompetitionPage.tsx'
import { CompetitionsPage } from './competition/CompetitionsPage.tsx'
import { EditCompetitionPage } from './competition/editor/EditCompetitionPage.tsx'
import { NewCompetitionPage } from './competition/editor/NewCompetitionPage.tsx'
import { EditFacilitatorPage } from './facilitator/editor/EditFacilitatorPage.tsx'
import { NewFacilitatorPage } from './facilitator/editor/NewFacilitatorPage.tsx'
import { FacilitatorPage } from './facilitator/FacilitatorPage.tsx'
import { FacilitatorsPage } from './facilitator/FacilitatorsPage.tsx'
import { inLanguage } from './paths.ts'
import { AccountPage } from './person/AccountPage.tsx'
import { NewPasswordPage } from './person/NewPasswordPage.tsx'
import { RecordPage } from './person/record/RecordPage.tsx'
import { RolesPage } from './person/roles/RolesPage.tsx'
import { SignInLinkPage } from './person/SignInLinkPage.tsx'
import { SignInPage } from './person/SignInPage.tsx'
import { OverviewPage } from './programme/OverviewPage.tsx'
import { FailurePage } from './shell/FailurePage.tsx'
import { loadTexts, preferredLanguage, rememberLanguage } from './shell/i18n.ts'
import { NotFoundPage } from './shell/NotFoundPage.tsx'
import { Shell } from './shell/Shell.tsx'

/** The same address with the reader's language put before it. */
function toOwnLanguage({ request }: { request: Request }) {
  const { pathname, search } = new URL(request.url)
  return replace(inLanguage(pathname, search, preferredLanguage()))
}

/** Every page of the console; its address is made by `paths`. */
export const routes: RouteObject[] = [
  { path: '/', loader: toOwnLanguage, HydrateFallback: () => null },
  {
    path: '/:language',
    loader: async ({ params, request }) => {
      if (!isLanguage(params['language'])) return toOwnLanguage({ request })
      rememberLanguage(params['language'])
      return loadTexts(params['language'])
    },
    // The texts follow from the language alone: a filter in the address is no reason to ask for them again.
    shouldRevalidate: ({ currentParams, nextParams }) => currentParams['language'] !== nextParams['language'],
    Component: Shell,
    HydrateFallback: () => null,
    ErrorBoundary: FailurePage,
    children: [
      { index: true, Component: OverviewPage },
      { path: 'competitions', Component: CompetitionsPage },
      { path: 'competitions/:slug', Component: CompetitionPage },
      { path: 'competitions/:slug/applications', Component: ApplicationsPage },
      { path: 'competitions/:slug/announcement', Component: AnnouncementPage },
      { path: 'applications/:reference', Component: ApplicationPage },
      { path: 'new-competition', Component: NewCompetitionPage },
      { path: 'competitions/:slug/edit', element: <EditCompetitionPage part="details" /> },
      { path: 'competitions/:slug/edit/questions', element: <EditCompetitionPage part="questions" /> },
      { path: 'competitions/:slug/edit/criteria', element: <EditCompetitionPage part="criteria" /> },
      { path: 'competitions/:slug/edit/awards', element: <EditCompetitionPage part="awards" /> },
      { path: 'facilitators', Component: FacilitatorsPage },
      { path: 'facilitators/:slug', Component: FacilitatorPage },
      { path: 'new-facilitator', Component: NewFacilitatorPage },
      { path: 'facilitators/:slug/edit', element: <EditFacilitatorPage part="profile" /> },
      { path: 'facilitators/:slug/edit/photo', element: <EditFacilitatorPage part="photo" /> },
      { path: 'people', Component: RolesPage },
      { path: 'record', Component: RecordPage },
      { path: 'sign-in', Component: SignInPage },
      { path: 'sign-in/link', Component: SignInLinkPage },
      { path: 'new-password', Component: NewPasswordPage },
      { path: 'account', Component: AccountPage },
      { path: '*', Component: NotFoundPage },
    ],
  },
]
