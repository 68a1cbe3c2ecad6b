import { createContext, useContext, useMemo, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from '@bastama/ui/Button.tsx'
import type { ButtonProps } from '@bastama/ui/Button.tsx'
import { LeaveQuestion } from './LeaveQuestion.tsx'

interface Leaving {
  /** Says whether something within is not saved. */
  readonly mark: (isDirty: boolean) => void
  /** Does it, once it is sure that nothing written is lost by it unasked. */
  readonly leave: (go: () => void) => void
}

const LeavingContext = createContext<Leaving>({ mark: () => undefined, leave: (go) => go() })

/** The way out of the dialog or the section that one stands in. */
export function useLeaving(): Leaving {
  return useContext(LeavingContext)
}

/**
 * Keeps what is written within from being left unasked.
 * @returns the way out, and what is to stand around all within
 */
export function useLeavingGuard(): {
  readonly leave: Leaving['leave']
  readonly guarded: (children: ReactNode) => ReactNode
} {
  const isDirty = useRef(false)
  const [asked, setAsked] = useState<{ readonly go: () => void } | undefined>()
  const leaving = useMemo<Leaving>(
    () => ({
      mark: (dirty) => {
        isDirty.current = dirty
      },
      leave: (go) => (isDirty.current ? setAsked({ go }) : go()),
    }),
    [],
  )
  return {
    leave: leaving.leave,
    guarded: (children) => (
      <LeavingContext value={leaving}>
        {children}
        <LeaveQuestion
          isAsked={asked !== undefined}
          onStay={() => setAsked(undefined)}
          onLeave={() => {
            setAsked(undefined)
            asked?.go()
          }}
        />
      </LeavingContext>
    ),
  }
}

/** Guards what is written within from what takes it off the page: its buttons are `LeaveButton`s. */
export function LeavingGuard({ children }: { children: ReactNode }) {
  return useLeavingGuard().guarded(children)
}

/** A button that leads past what is written within the nearest guard. */
export function LeaveButton({
  onLeave,
  ...button
}: Pick<ButtonProps, 'variant' | 'icon' | 'children'> & { onLeave: () => void }) {
  const { leave } = useLeaving()
  return <Button {...button} size="s" onClick={() => leave(onLeave)} />
}
