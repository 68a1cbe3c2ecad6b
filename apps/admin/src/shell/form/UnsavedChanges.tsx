import { useLingui } from '@lingui/react/macro'
import { useEffect } from 'react'
import { useBlocker } from 'react-router'
import { Button } from '@bastama/ui/Button.tsx'
import { Dialog } from '@bastama/ui/Dialog.tsx'
import { Stack } from '@bastama/ui/Stack.tsx'

/** Asks before one leaves what is not saved: to another page of ours, or away from the console. */
export function UnsavedChanges({ isDirty }: { isDirty: boolean }) {
  const { t } = useLingui()
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => isDirty && currentLocation.pathname !== nextLocation.pathname,
  )
  useEffect(() => {
    if (!isDirty) return undefined
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [isDirty])
  return (
    <Dialog
      title={t`Leave without saving?`}
      isOpen={blocker.state === 'blocked'}
      onOpenChange={(isOpen) => !isOpen && blocker.reset?.()}
    >
      <p>{t`What you have written here is not saved.`}</p>
      <Stack direction="row" gap="s">
        <Button size="s" onClick={() => blocker.reset?.()}>
          {t`Stay here`}
        </Button>
        <Button variant="danger" size="s" onClick={() => blocker.proceed?.()}>
          {t`Leave, and lose it`}
        </Button>
      </Stack>
    </Dialog>
  )
}
