import { useLingui } from '@lingui/react/macro'
import { formatNumber } from '@bastama/domain/kernel/number.ts'
import { CommandDialog } from '../../shell/form/CommandDialog.tsx'
import type { Asking } from '../../shell/form/CommandDialog.tsx'
import { useCommandOn } from '../../shell/form/use-command.ts'
import { useTypedWord } from '../../shell/form/use-typed-word.tsx'
import { useEditing } from '../../shell/editing/use-editing.ts'
import { useLanguage } from '../../shell/i18n.ts'
import { announceCompetitionMutation } from './announcement.graphql.ts'
import type { AnnouncedCompetition } from './announcement.graphql.ts'

/** Announces the results, after one has read to how many it writes and has typed that one wants it. */
export function AnnounceDialog({
  competition: { id, version },
  confirmDays,
  mails,
  ...asking
}: Asking & {
  competition: AnnouncedCompetition
  confirmDays: number
  /** How many go out. */
  mails: number
}) {
  const { t } = useLingui()
  const language = useLanguage()
  const send = useCommandOn(
    announceCompetitionMutation,
    (data) => data.announceCompetition,
    () => ({}),
  )
  const editing = useEditing<object>({ draft: {}, version }, (_, command) =>
    send({ id, ...command, confirmDays }),
  )
  const count = formatNumber(language, mails)
  const { field, reason } = useTypedWord(t`announce`)
  return (
    <CommandDialog
      {...asking}
      editing={editing}
      isDanger
      title={t`Announce the results?`}
      doneWords={t`The results are announced`}
      actLabel={t`Announce the results`}
      disabledReason={reason}
    >
      <p>{t`It has no way back. Everybody reads the results, and mails go out: ${count}.`}</p>
      {field}
    </CommandDialog>
  )
}
