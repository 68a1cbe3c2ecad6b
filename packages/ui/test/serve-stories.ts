import type * as AllStories from './all-stories.tsx'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { createServer, isRunnableDevEnvironment } from 'vite'

export interface StoryServer extends AsyncDisposable {
  names: readonly string[]
  /** The markup that a server sends for a story. */
  render: (name: string) => string
  /** The address of one story, rendered on the server and then hydrated; the body's `data-shows` names it when it stands. */
  address: (name: string) => string
}

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Stories</title>
    <link rel="icon" href="data:,">
    <script type="module" src="/test/page.tsx"></script>
  </head>
  <body></body>
</html>`

/** Serves the stories, one at a time, as the part of the address after # says. */
export async function serveStories({ port = 0 }: { port?: number } = {}): Promise<StoryServer> {
  const vite = await createServer({
    root: fileURLToPath(new URL('..', import.meta.url)),
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    plugins: [react()],
    server: { host: '127.0.0.1', port, watch: null },
    optimizeDeps: {
      include: [
        'react',
        'react-dom/client',
        'react-dom/server',
        'react/jsx-dev-runtime',
        'react-aria-components',
      ],
    },
  })
  await vite.listen()
  const { ssr } = vite.environments
  if (ssr === undefined || !isRunnableDevEnvironment(ssr)) throw new Error('Vite has no server environment')
  const { storyNames, renderStory } = await ssr.runner.import<typeof AllStories>('/test/all-stories.tsx')

  const withRefresh = await vite.transformIndexHtml('/', page)
  vite.middlewares.use((request, response, next) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    if (pathname === '/markup') {
      response.end(renderStory(searchParams.get('name') ?? ''))
      return
    }
    if (pathname !== '/') {
      next()
      return
    }
    response.setHeader('content-type', 'text/html')
    response.end(withRefresh)
  })
  const origin = vite.resolvedUrls?.local[0]
  if (origin === undefined) throw new Error('Vite does not listen')
  return {
    names: storyNames,
    render: renderStory,
    address: (name) => `${origin}#${encodeURIComponent(name)}`,
    [Symbol.asyncDispose]: () => vite.close(),
  }
}
