import type { ReactNode } from 'react'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'

interface Story {
  render: () => ReactNode
}

const files = import.meta.glob<Record<string, unknown>>('../src/**/*.stories.tsx', { eager: true })

const stories = new Map<string, Story>(
  Object.entries(files).flatMap(([path, file]) =>
    Object.entries(file).flatMap(([name, story]) =>
      isStory(story) ? [[`${path.replace(/^.*\/(.+)\.stories\.tsx$/, '$1')}/${name}`, story] as const] : [],
    ),
  ),
)

function isStory(value: unknown): value is Story {
  return (
    typeof value === 'object' && value !== null && 'render' in value && typeof value.render === 'function'
  )
}

/** "Button/Variants" and so on, of all stories. */
export const storyNames: readonly string[] = [...stories.keys()]

/** @throws when no story has this name */
export function storyElement(name: string): ReactNode {
  const story = stories.get(name)
  if (story === undefined) throw new Error(`No story is called ${name}`)
  return <StrictMode>{story.render()}</StrictMode>
}

export function renderStory(name: string): string {
  return renderToString(storyElement(name))
}
