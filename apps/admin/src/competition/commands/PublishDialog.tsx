import { useLingui } from '@lingui/react/macro'
import { CommandDialog } from '../../shell/form/CommandDialog.tsx'
import { usePlainCommand } from '../../shell/form/use-command.ts'
import { formatDateTime, formatDeadline } from '@bastama/domain/kernel/calendar.ts'
import { programmeZone } from '@bastama/domain/programme/programme.ts'
import { MissingTextsNotice } from '../../shell/editing/Gaps.tsx'
import { useLanguage } from '../../shell/i18n.ts'
import { publishCompetitionMutation } from '../commands.graphql.ts'
import type { CompetitionDialogProps } from './command-dialog.ts'
import { useGaps } from '../use-gaps.ts'

/** Lets everybody read the call; shows before what is still missing. */
export function PublishDialog(props: CompetitionDialogProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const { competition } = props
  const editing = usePlainCommand(competition, publishCompetitionMutation, (data) => data.publishCompetition)
  const zone = programmeZone(competition.programme)
  const { missing } = useGaps(competition)
  const opens = formatDateTime(language, competition.opensAt, zone)
  const closes = formatDeadline(language, competition.closesAt, zone)
  return (
    <CommandDialog
      {...props}
      editing={editing}
      title={t`Publish the competition?`}
      doneWords={t`The competition is published`}
      actLabel={t`Publish`}
    >
      <p>{t`Everybody reads it from now on. Its deadline can then only be extended.`}</p>
      <p>
        {t`Applications open: ${opens}.`}
        <br />
        {t`Deadline for applications: ${closes}.`}
      </p>
      <MissingTextsNotice missing={missing} />
    </CommandDialog>
  )
}
