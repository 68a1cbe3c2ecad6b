import { hydrateRoot } from 'react-dom/client'
import '../src/tokens.css'
import '../src/fonts.css'
import '../src/base.css'
import { storyElement } from './all-stories.tsx'
import { startThemeSwitch } from '../src/shell/theme-script.ts'

// The page was rendered on the server; taking it over must change nothing.
startThemeSwitch()
const root = document.querySelector('#story')
const name = root?.getAttribute('data-story')
if (root && name) {
  hydrateRoot(root, storyElement(name))
  requestAnimationFrame(() => requestAnimationFrame(() => root.setAttribute('data-ready', '')))
}
