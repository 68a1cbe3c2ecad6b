import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { Button } from './Button.tsx'
import styles from './Dialog.module.css'

export interface DialogProps {
  title: string
  /** The title is only for who listens. */
  isTitleHidden?: boolean
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  /** What the button at the end says; left out, Escape and a press beside it close. */
  closeLabel?: string
  /** top: near the head of the page, for what one types into */
  place?: 'middle' | 'top'
  children: ReactNode
}

/** Over the page until it is done with: focus stays inside and goes back to where it was. */
export function Dialog({
  title,
  isTitleHidden = false,
  isOpen,
  onOpenChange,
  closeLabel,
  place = 'middle',
  children,
}: DialogProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable
      className={styles['scrim'] ?? ''}
      data-place={place}
    >
      <Modal className={styles['sheet'] ?? ''}>
        <AriaDialog className={styles['dialog'] ?? ''}>
          <Heading slot="title" className={isTitleHidden ? 'visually-hidden' : (styles['title'] ?? '')}>
            {title}
          </Heading>
          {children}
          {closeLabel !== undefined && (
            <div className={styles['end']}>
              <Button variant="secondary" size="s" onClick={() => onOpenChange(false)}>
                {closeLabel}
              </Button>
            </div>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
