import { hydrateRoot } from 'react-dom/client'
import type { Root } from 'react-dom/client'
import '../src/tokens.css'
import '../src/fonts.css'
import '../src/base.css'
import { startThemeSwitch } from '../src/shell/theme-script.ts'
import { storyElement } from './all-stories.tsx'

let shown: Root | undefined

/** Takes the markup that the server renders for the story in the address, and hydrates it, which must change nothing. */
async function show(): Promise<void> {
  const name = decodeURIComponent(location.hash.slice(1))
  const markup = await fetch(`/markup?name=${encodeURIComponent(name)}`).then((response) => response.text())
  shown?.unmount()
  const place = document.createElement('div')
  place.innerHTML = markup
  document.body.replaceChildren(place)
  shown = hydrateRoot(place, storyElement(name))
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  document.body.dataset['shows'] = name
}

startThemeSwitch()
addEventListener('hashchange', show)
await show()
