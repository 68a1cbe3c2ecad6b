import type { Meta, StoryObj } from '@storybook/react-vite'
import type { ReactNode } from 'react'

export default { title: 'All pieces' } satisfies Meta

const files = import.meta.glob<Record<string, unknown>>(['./**/*.stories.tsx', '!./AllPieces.stories.tsx'], {
  eager: true,
})

function isStory(value: unknown): value is { render: () => ReactNode } {
  return (
    typeof value === 'object' && value !== null && 'render' in value && typeof value.render === 'function'
  )
}

/** Everything on one page, to look at; not a page that anyone would be given. */
export const AllPieces: StoryObj = {
  render: () => (
    <div style={{ display: 'grid', gap: '3rem', padding: '1rem' }}>
      {Object.entries(files).map(([path, file]) =>
        // A module lists its exports by name in a browser, as written on a server.
        Object.entries(file)
          .toSorted(([one], [other]) => (one < other ? -1 : 1))
          .map(([name, story]) =>
            isStory(story) ? (
              <div key={path + name} style={{ minWidth: 0 }}>
                <p style={{ fontSize: '0.75rem', marginBottom: '0.75rem' }}>
                  {path.replace(/^\.\/|\.stories\.tsx$/g, '')} · {name}
                </p>
                {story.render()}
              </div>
            ) : null,
          ),
      )}
    </div>
  ),
}
