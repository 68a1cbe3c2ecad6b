import { useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import type { GraphiQLPlugin } from '@graphiql/react'
import { examples } from './examples.ts'
import './example-list.css'

function ExampleList() {
  const { addTab } = useGraphiQLActions()
  const queryEditor = useGraphiQL((state) => state.queryEditor)
  const hasQuery = useGraphiQL((state) => Boolean(state.tabs[state.activeTabIndex]?.query?.trim()))
  const open = (query: string) => {
    if (hasQuery) addTab()
    queryEditor?.setValue(query)
    queryEditor?.focus()
  }
  return (
    <section aria-labelledby="examples">
      <h2 className="examples-heading" id="examples">
        Examples
      </h2>
      <ul className="examples">
        {examples.map(({ title, purpose, query }) => (
          <li key={title}>
            <button type="button" disabled={!queryEditor} onClick={() => open(query)}>
              <strong>{title}</strong>
              <span>{purpose}</span>
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
