import { I18nProvider } from '@lingui/react'
import type { ReactNode } from 'react'
import { data, Links, Outlet, redirect, useLocation, useRouteLoaderData } from 'react-router'
import { languages, preferredLanguage } from '@bastama/domain/kernel/language.ts'
import { themeScript } from '@bastama/ui/shell/theme-script.ts'
import '@bastama/ui/tokens.css'
import '@bastama/ui/fonts.css'
import '@bastama/ui/base.css'
import { FontPreloads } from './shell/frame/FontPreloads.tsx'
import { FailurePage } from './shell/failure/FailurePage.tsx'
import { languageOfPath } from './shell/address-language.ts'
import { i18nFor } from './shell/i18n.ts'
import { ask, inApi } from './graphql/client.ts'
import { pageReadings, readingsHeader } from './graphql/readings.ts'
import type { PageReadings } from './graphql/readings.ts'
import { demonstration } from './shell/frame/demonstration.ts'
import { portalOrigin } from './shell/origin.ts'
import { isFromOwnPage } from './shell/request/own-form.ts'
import { privateCache } from './shell/private-cache.ts'
import { withoutEndingSlash } from './shell/request/readable-path.ts'
import { sessionCookie } from './shell/request/session-cookie.ts'
import { viewerQuery } from './shell/frame/viewer.graphql.ts'
import type { Route } from './+types/root.ts'

/**
 * Knows for whom a page is made, and tells the server, by a header that it takes off, what a visitor's was made of. What
 * somebody gets who is signed in is nobody else's. Nothing is changed but by forms of our own pages.
 */
export const middleware: Route.MiddlewareFunction[] = [
  async ({ request }, next) => {
    if (!['GET', 'HEAD'].includes(request.method) && !isFromOwnPage(request))
      throw data(null, { status: 403 })
    // No name of ours and no word that one types holds a NUL, and PostgreSQL takes none.
    if (request.url.includes('%00')) throw data(null, { status: 404 })
    const own = withoutEndingSlash(new URL(request.url))
    if (own !== undefined) throw redirect(own, 308)
    const session = sessionCookie(request.headers.get('cookie'))
    const page: PageReadings = { made: [], session }
    const response = await pageReadings.run(page, next)
    if (session !== undefined) response.headers.set('Cache-Control', privateCache)
    else if (page.made) response.headers.set(readingsHeader, JSON.stringify(page.made))
    return response
  },
]

/** What the frame of every page needs of the request and of the environment. */
export async function loader({ request }: Route.LoaderArgs) {
  const preferred = preferredLanguage(request.headers.get('accept-language'))
  const language = inApi[languageOfPath(new URL(request.url).pathname) ?? preferred]
  const isSignedIn = pageReadings.getStore()?.session !== undefined
  // An API that is away is for the page to say; some pages hold what was typed meanwhile.
  const nobody = { viewer: null }
  const { viewer } = isSignedIn
    ? await ask(viewerQuery, { language }, request.signal).catch(() => nobody)
    : nobody
  return { origin: portalOrigin(), preferred, viewer, demo: demonstration() }
}

/**
 * The document. It carries no scripts of the router: pages are plain HTML, and the only script sets the theme that the
 * reader chose before anything is painted.
 */
export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>('root')
  const language = languageOfPath(useLocation().pathname) ?? root?.preferred ?? languages[0]
  return (
    <html lang={language} suppressHydrationWarning>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/favicon.ico" sizes="32x32" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <FontPreloads language={language} />
        <Links />
        <script dangerouslySetInnerHTML={{ __html: themeScript }} />
      </head>
      <body>
        <I18nProvider i18n={i18nFor(language)}>{children}</I18nProvider>
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}

/** A 503 says when to come back. */
export function headers({ errorHeaders }: Route.HeadersArgs) {
  return errorHeaders ?? new Headers()
}
