import { useEffect } from 'react'
import { useBlocker } from 'react-router'
import { LeaveQuestion } from './LeaveQuestion.tsx'
import { useLeaving } from './leaving.tsx'

/** Asks before one leaves what is not saved: to another page of ours, away from the console, or past it on this page. */
export function UnsavedChanges({ isDirty }: { isDirty: boolean }) {
  const { mark } = useLeaving()
  useEffect(() => {
    mark(isDirty)
    return () => mark(false)
  }, [mark, isDirty])
  return isDirty && <Door />
}

/** The ways to other pages. A router asks one such question at a time: that of what was written last. */
function Door() {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname,
  )
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [])
  return (
    <LeaveQuestion
      isAsked={blocker.state === 'blocked'}
      onStay={() => blocker.reset?.()}
      onLeave={() => blocker.proceed?.()}
    />
  )
}
