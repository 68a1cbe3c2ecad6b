import { useLingui } from '@lingui/react/macro'
import { CommandDialog } from '../../shell/form/CommandDialog.tsx'
import { acceptAsIsMutation } from '../commands.graphql.ts'
import { usePlainCommand } from '../../shell/form/use-command.ts'
import type { ApplicationDialogProps } from './command-dialog.ts'

/** Takes the request to mend back, of which the applicant is told. */
export function AcceptDialog(props: ApplicationDialogProps) {
  const { t } = useLingui()
  const editing = usePlainCommand(props.application, acceptAsIsMutation, (data) => data.acceptAsIs)
  return (
    <CommandDialog
      {...props}
      editing={editing}
      title={t`Accept the application as it is?`}
      doneWords={t`The application was accepted as it is`}
      actLabel={t`Accept as it is`}
    >
      <p>{t`Nothing is to be mended any more. The applicant is told so by mail.`}</p>
    </CommandDialog>
  )
}
