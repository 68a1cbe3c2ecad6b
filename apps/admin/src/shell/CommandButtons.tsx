import { Button } from '@bastama/ui/Button.tsx'
import type { IconName } from '@bastama/ui/Icon.tsx'
import { useOfferedActions } from './palette-actions.ts'

/** Something that can be done to the thing that the page shows. */
export interface ThingCommand {
  readonly id: string
  readonly label: string
  readonly icon: IconName
  readonly variant: 'primary' | 'secondary' | 'quiet'
  /** Why it may not be done now, in words. */
  readonly refused: string | undefined
  readonly act: () => void
}

/** What can be done to a thing, for the palette too; what may not be done now says why. */
export function CommandButtons({ commands }: { commands: readonly ThingCommand[] }) {
  useOfferedActions(commands.filter(({ refused }) => refused === undefined))
  return commands.map(({ id, label, icon, variant, refused, act }) => (
    <Button key={id} size="s" icon={icon} variant={variant} disabledReason={refused} onClick={act}>
      {label}
    </Button>
  ))
}
