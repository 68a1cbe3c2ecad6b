import { useLingui } from '@lingui/react/macro'
import { Button } from '@bastama/ui/Button.tsx'
import { Dialog } from '@bastama/ui/Dialog.tsx'
import { Stack } from '@bastama/ui/Stack.tsx'

/** Asks before one leaves what is not saved. */
export function LeaveQuestion({
  isAsked,
  onStay,
  onLeave,
}: {
  isAsked: boolean
  onStay: () => void
  onLeave: () => void
}) {
  const { t } = useLingui()
  return (
    <Dialog title={t`Leave without saving?`} isOpen={isAsked} onOpenChange={(isOpen) => !isOpen && onStay()}>
      <p>{t`What you have written here is not saved.`}</p>
      <Stack direction="row" gap="s">
        <Button size="s" onClick={onStay}>
          {t`Stay here`}
        </Button>
        <Button variant="danger" size="s" onClick={onLeave}>
          {t`Leave, and lose it`}
        </Button>
      </Stack>
    </Dialog>
  )
}
