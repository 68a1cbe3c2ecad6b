import { useLingui } from '@lingui/react/macro'
import { CommandDialog } from '../../shell/form/CommandDialog.tsx'
import { formatDateTime } from '@bastama/domain/kernel/calendar.ts'
import { programmeZone } from '@bastama/domain/programme/programme.ts'
import { Notice } from '@bastama/ui/Notice.tsx'
import { useNow } from '../../shell/clock.ts'
import { useLanguage } from '../../shell/i18n.ts'
import { publishCompetitionMutation } from '../commands.graphql.ts'
import { publicationGaps } from '../facts.ts'
import type { CompetitionDialogProps } from './command-dialog.ts'
import { GapList } from './GapList.tsx'
import { usePlainCommand } from './use-plain-command.ts'

/** Lets everybody read the call; shows before what is still missing. */
export function PublishDialog(props: CompetitionDialogProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const { competition } = props
  const editing = usePlainCommand(competition, publishCompetitionMutation, (data) => data.publishCompetition)
  const zone = programmeZone(competition.programme)
  const { missing } = publicationGaps(competition, useNow())
  const opens = formatDateTime(language, competition.opensAt, zone)
  const closes = formatDateTime(language, competition.closesAt, zone)
  return (
    <CommandDialog {...props} editing={editing} title={t`Publish the competition?`} actLabel={t`Publish`}>
      <p>{t`Everybody reads it from now on. Its deadline can then only be extended.`}</p>
      <p>
        {t`Applications open: ${opens}.`}
        <br />
        {t`Deadline for applications: ${closes}.`}
      </p>
      {missing.length > 0 && (
        <Notice tone="warning" title={t`Some texts are missing: readers see another language instead`}>
          <GapList competition={competition} problems={[]} missing={missing} />
        </Notice>
      )}
    </CommandDialog>
  )
}
