import { useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import type { GraphiQLPlugin } from '@graphiql/react'
import { useEffect } from 'react'
import { examples } from './examples.ts'
import type { Example } from './examples.ts'
import './example-list.css'

/** As in page.css. */
const phone = '(max-width: 45rem)'

function ExampleList() {
  const { addTab, setOperationName, setVisiblePlugin } = useGraphiQLActions()
  const queryEditor = useGraphiQL((state) => state.queryEditor)
  const variableEditor = useGraphiQL((state) => state.variableEditor)
  const hasQuery = useGraphiQL((state) => Boolean(state.tabs[state.activeTabIndex]?.query?.trim()))
  const areEditorsReady = queryEditor !== undefined && variableEditor !== undefined

  // The explorer opens with the first example, and takes only its query.
  useEffect(() => {
    const [first] = examples
    if (first && queryEditor?.getValue() === first.query && variableEditor?.getValue() === '')
      variableEditor.setValue(first.variables)
    queryEditor?.updateOptions({ wordWrap: 'on' })
  }, [queryEditor, variableEditor])

  const open = ({ query, operationName, variables }: Example) => {
    if (hasQuery) addTab()
    queryEditor?.setValue(query)
    variableEditor?.setValue(variables)
    // The editor reads it off the query a while later; who runs it before would ask for that of the other tab.
    setOperationName(operationName)
    // On a phone the list covers what it opened.
    if (matchMedia(phone).matches) setVisiblePlugin(null)
    queryEditor?.focus()
  }
  return (
    <section aria-labelledby="examples">
      <h2 className="examples-heading" id="examples">
        Examples
      </h2>
      <p className="examples-lead">
        <a href="/docs">How the API works</a>
      </p>
      <ul className="examples">
        {examples.map((example) => (
          <li key={example.title}>
            <button type="button" disabled={!areEditorsReady} onClick={() => open(example)}>
              <strong>{example.title}</strong>
              <span>{example.purpose}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function ListIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M4 6h2M4 12h2M4 18h2M10 6h10M10 12h10M10 18h10" strokeLinecap="round" />
    </svg>
  )
}

/** The pane beside the editor in which the examples stand. */
export const exampleList: GraphiQLPlugin = { title: 'Examples', icon: ListIcon, content: ExampleList }
