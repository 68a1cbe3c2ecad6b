import type { ReactNode } from 'react'
import { Dialog } from '@bastama/ui/Dialog.tsx'
import { useLeavingGuard } from './leaving.tsx'

/** A dialog in which one writes: by whichever way it is closed, it asks first where something is not saved. */
export function FormDialog({
  title,
  onClose,
  children,
}: {
  title: string
  onClose: () => void
  children: ReactNode
}) {
  const { leave, guarded } = useLeavingGuard()
  return (
    <Dialog title={title} isOpen onOpenChange={(isOpen) => !isOpen && leave(onClose)}>
      {guarded(children)}
    </Dialog>
  )
}
