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

/** A command as the page of a thing says it, before it is known whether it may be done. */
export type SaidCommand<Id extends string> = Omit<ThingCommand, 'refused'> & { readonly id: Id }

/**
 * Those of the commands that a thing has in its state. A visitor is told to sign in once, at the head of the page, not by
 * each button.
 * @param possible the commands that lead on from the state
 * @param refusals why one may not be done now, by its code
 */
export function shownCommands<Id extends string, Code extends string>(
  all: readonly SaidCommand<Id>[],
  possible: readonly string[],
  refusals: Readonly<Record<Id, Code | undefined>>,
  words: (code: Code) => string,
): readonly ThingCommand[] {
  return all.flatMap((command) => {
    const refused = refusals[command.id]
    if (!possible.includes(command.id) || refused === 'SIGN_IN_FIRST') return []
    return [{ ...command, refused: refused && words(refused) }]
  })
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
