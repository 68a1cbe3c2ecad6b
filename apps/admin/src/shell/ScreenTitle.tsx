import { useEffect } from 'react'
import { useLocation } from 'react-router'

let shownPath: string | undefined

/**
 * The title of the page in the browser's tab. When a page has come in place of another, its heading gets the focus, so
 * that who listens hears where they are; a filter is no other page, and who types already is left alone.
 */
export function ScreenTitle({ children }: { children: string }) {
  const { pathname } = useLocation()
  useEffect(() => {
    const isOther = shownPath !== undefined && shownPath !== pathname
    shownPath = pathname
    const focused = document.activeElement
    if (!isOther || (focused !== null && focused.closest('#main *, [role="dialog"]') !== null)) return
    const heading = document.querySelector('#main h1')
    if (!(heading instanceof HTMLElement)) return
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
  }, [pathname])
  return <title>{`${children} · Bastama`}</title>
}
