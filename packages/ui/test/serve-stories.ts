import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { createServer, isRunnableDevEnvironment } from 'vite'

export interface StoryServer extends AsyncDisposable {
  names: readonly string[]
  /** The markup that a server sends for a story. */
  render: (name: string) => string
  /** The address of a page with one story, rendered on the server and then hydrated. */
  address: (name: string) => string
}

/** Serves every story on a page of its own. */
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
  const { storyNames, renderStory } =
    await ssr.runner.import<typeof import('./all-stories.tsx')>('/test/all-stories.tsx')

  vite.middlewares.use((request, response, next) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    const name = searchParams.get('name')
    if (pathname !== '/story' || name === null || !storyNames.includes(name)) {
      next()
      return
    }
    const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${name}</title></head><body><div id="story" data-story="${name}">${renderStory(name)}</div><script type="module" src="/test/page.tsx"></script></body></html>`
    vite.transformIndexHtml(request.url ?? '/', html).then((page) => {
      response.setHeader('content-type', 'text/html')
      response.end(page)
    }, next)
  })
  const origin = vite.resolvedUrls?.local[0]
  if (origin === undefined) throw new Error('Vite does not listen')
  return {
    names: storyNames,
    render: renderStory,
    address: (name) => `${origin}story?name=${encodeURIComponent(name)}`,
    [Symbol.asyncDispose]: () => vite.close(),
  }
}
