import { createHash } from 'node:crypto'
import { renderToString } from 'react-dom/server'
import { ServerRouter } from 'react-router'
import type { EntryContext, HandleErrorFunction, RouterContextProvider } from 'react-router'
import { themeScript } from '@bastama/ui/shell/theme-script.ts'
import { fileScript } from './shell/form/file-script.ts'
import { typingScript } from './shell/form/typing-script.ts'
import { contentPolicy } from './shell/request/content-policy.ts'
import { requestLog } from './shell/request/request-log.ts'

/** All scripts that stand in pages, by their hashes. */
const policy = contentPolicy({
  scripts: [themeScript, typingScript, fileScript].map(
    (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  ),
  isDevelopment: import.meta.env.DEV,
})

/** Renders a page whole: nothing on it waits for the browser, so there is nothing to stream. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  _loadContext: RouterContextProvider,
): Promise<Response> {
  // Pages carry no scripts of the router, so nobody reads the data that it would hand to the browser.
  await context.serverHandoffStream?.cancel()
  const html = `<!DOCTYPE html>${renderToString(<ServerRouter context={context} url={request.url} />)}`
  headers.set('Content-Type', 'text/html; charset=utf-8')
  headers.set('Content-Security-Policy', policy)
  if (!headers.has('Cache-Control'))
    headers.set('Cache-Control', status < 400 ? 'public, max-age=0, must-revalidate' : 'no-store')
  return new Response(html, { status, headers })
}

export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted) return
  context.get(requestLog).error({ err: error, url: request.url }, 'The page failed')
}
