import { useLayoutEffect } from 'react'
import { useLocation } from 'react-router'
import { withoutJoiners } from '@bastama/domain/kernel/typography.ts'

let shownPath: string | undefined
/** A page has come in place of another and its heading has not had the focus yet: it may still be on its way. */
let owesFocus = false

/**
 * The title of the page in the browser's tab. When a page has come in place of another, its heading gets the focus, so
 * that who listens hears where they are; a filter is no other page, and who types already is left alone. It has it as
 * soon as it is seen: later, it would take it from whoever goes on by keyboard already.
 */
export function ScreenTitle({ children }: { children: string }) {
  const { pathname } = useLocation()
  useLayoutEffect(() => {
    owesFocus ||= shownPath !== undefined && shownPath !== pathname
    shownPath = pathname
    let frame = 0
    const settle = () => {
      if (!owesFocus) return
      // A dialog that closes gives the focus back to where it was; the heading comes after that.
      if (document.querySelector('[role="dialog"]') === null) focusHeading()
      else frame = requestAnimationFrame(settle)
    }
    settle()
    return () => cancelAnimationFrame(frame)
  }, [pathname, children])
  return <title>{withoutJoiners(`${children} · Bastama`)}</title>
}

function focusHeading(): void {
  const heading = document.querySelector('#main h1')
  if (!(heading instanceof HTMLElement)) return
  owesFocus = false
  if (document.activeElement?.closest('#main :is(input, select, textarea)')) return
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
}
