import { GraphiQL } from 'graphiql'
import type { GraphiQLProps } from 'graphiql'
import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import { createRoot } from 'react-dom/client'
import { exampleList } from './ExampleList.tsx'
import { examples } from './examples.ts'
import './page.css'

const ask: GraphiQLProps['fetcher'] = async (parameters) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { accept: 'application/graphql-response+json', 'content-type': 'application/json' },
    body: JSON.stringify(parameters),
  })
  return response.json()
}

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <GraphiQL
      fetcher={ask}
      plugins={[exampleList]}
      visiblePlugin={exampleList}
      defaultQuery={examples[0]?.query ?? ''}
      defaultEditorToolsVisibility="variables"
      isHeadersEditorEnabled={false}
    >
      <GraphiQL.Logo>
        <a href="/docs">Docs</a>
      </GraphiQL.Logo>
    </GraphiQL>,
  )
}
