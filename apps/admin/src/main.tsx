import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter, RouterProvider } from 'react-router'
import { Provider } from 'urql'
import '@bastama/ui/tokens.css'
import '@bastama/ui/fonts.css'
import '@bastama/ui/base.css'
import { createClient } from './graphql/client.ts'
import { routes } from './routes.tsx'

const root = document.getElementById('root')
if (root === null) throw new Error('The document has no place for the console.')

createRoot(root).render(
  <StrictMode>
    <Provider value={createClient()}>
      <RouterProvider router={createBrowserRouter(routes)} />
    </Provider>
  </StrictMode>,
)
