import { useLingui } from '@lingui/react/macro'
import { CommandDialog } from '../form/CommandDialog.tsx'
import type { Asking } from '../form/CommandDialog.tsx'
import { usePlainCommand } from '../form/use-command.ts'
import { withdrawConsentMutation } from './photo.graphql.ts'
import type { EditablePhoto } from './photo.graphql.ts'

/** Takes a photo out of everything, as somebody in it does not agree any more. */
export function WithdrawDialog({ photo, ...asking }: Asking & { photo: EditablePhoto }) {
  const { t } = useLingui()
  const editing = usePlainCommand(photo, withdrawConsentMutation, (data) => data.withdrawConsent)
  return (
    <CommandDialog
      {...asking}
      editing={editing}
      isDanger
      title={t`Take the photo out for good?`}
      doneWords={t`The photo is out of everything`}
      actLabel={t`Take it out`}
    >
      <p>{t`Somebody in the photo does not agree to its being shown any more. It goes from all pages at once, for staff too, and its files are deleted after a week. It has no way back.`}</p>
    </CommandDialog>
  )
}
