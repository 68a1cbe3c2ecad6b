import { useLingui } from '@lingui/react/macro'
import { pitchingWith, resultsDueWith } from '@bastama/domain/competition/dates.ts'
import { formatDate, formatDateTime } from '@bastama/domain/kernel/calendar.ts'
import { CommandDialog } from '../../shell/form/CommandDialog.tsx'
import { programmeZone } from '@bastama/domain/programme/programme.ts'
import { TextField } from '@bastama/ui/field/TextField.tsx'
import { LocalizedField, emptyText } from '../../shell/field/LocalizedField.tsx'
import type { LocalizedDraft } from '../../shell/field/LocalizedField.tsx'
import { MomentField } from '../../shell/field/MomentField.tsx'
import { momentDraft, momentInput, textInput } from '../../shell/field/typed-values.ts'
import { useCommandOn } from '../../shell/form/use-command.ts'
import { labelAt } from '../../shell/editing/conflict-words.ts'
import { useEditing } from '../../shell/editing/use-editing.ts'
import { errorAt } from '../../shell/field/user-errors.ts'
import { useLanguage } from '../../shell/i18n.ts'
import { ZonedTime } from '../../shell/ZonedTime.tsx'
import { extendDeadlineMutation } from '../commands.graphql.ts'
import type { EditableCompetition } from '../competition.graphql.ts'
import { dateOrNull, factsOf } from '../facts.ts'
import { useUnreadableWords } from '../editor/use-unreadable-words.ts'
import { languagesOf } from '../../shell/form/domain-values.ts'
import type { CompetitionDialogProps } from './command-dialog.ts'

interface ExtensionDraft {
  readonly closesAt: string
  /** Undefined as long as nobody has written one: then it goes with the deadline. */
  readonly pitchingAt: string | undefined
  /** Undefined as long as nobody has written one: then it goes with the deadline and the pitching. */
  readonly resultsDueOn: string | undefined
  readonly reason: LocalizedDraft
}

/** Moves the deadline to later, with a reason for all to read. */
export function ExtendDialog(props: CompetitionDialogProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const { competition } = props
  const zone = programmeZone(competition.programme)
  const unreadableWords = useUnreadableWords()
  const draftOf = ({ closesAt }: EditableCompetition): ExtensionDraft => ({
    closesAt: momentDraft(zone, closesAt),
    pitchingAt: undefined,
    resultsDueOn: undefined,
    reason: emptyText,
  })
  const promised = competition.resultsDueOn ?? ''
  const planned = momentDraft(zone, competition.pitchingAt)
  const pitchingAtOf = ({ closesAt, pitchingAt }: ExtensionDraft) => {
    const moment = momentInput(zone, closesAt)
    if (pitchingAt !== undefined || moment === undefined) return pitchingAt ?? planned
    return momentDraft(zone, pitchingWith(factsOf(competition), new Date(moment))?.toISOString())
  }
  const resultsDueOnOf = (draft: ExtensionDraft) => {
    const { resultsDueOn } = draft
    const moment = momentInput(zone, draft.closesAt)
    if (resultsDueOn !== undefined || moment === undefined) return resultsDueOn ?? promised
    const pitchingAt = dateOrNull(momentInput(zone, pitchingAtOf(draft)))
    return resultsDueWith(factsOf(competition), { closesAt: new Date(moment), pitchingAt }) ?? ''
  }
  const send = useCommandOn(extendDeadlineMutation, (data) => data.extendDeadline, draftOf)
  const editing = useEditing<ExtensionDraft>(
    { draft: draftOf(competition), version: competition.version },
    async ({ draft }, command) => {
      const closesAt = momentInput(zone, draft.closesAt)
      const pitching = pitchingAtOf(draft)
      const pitchingAt = momentInput(zone, pitching)
      if (closesAt === undefined || (planned !== '' && pitchingAt === undefined)) {
        const path = [closesAt === undefined ? 'closesAt' : 'pitchingAt']
        const errors = unreadableWords([{ path, code: 'MOMENT_IS_MISSING' }])
        return { now: undefined, errors, failure: undefined }
      }
      const resultsDueOn = resultsDueOnOf(draft)
      return send({
        id: competition.id,
        ...command,
        closesAt,
        ...(pitching !== planned && pitchingAt !== undefined && { pitchingAt }),
        ...(resultsDueOn !== promised && { resultsDueOn: resultsDueOn || null }),
        reason: textInput(draft.reason),
      })
    },
  )
  const { draft, change, errors } = editing
  const labels = {
    closesAt: t`New deadline`,
    pitchingAt: t`Open pitching`,
    resultsDueOn: t`Results due on`,
    reason: t`Why, for all to read`,
  } as const
  const resultsDueOn = resultsDueOnOf(draft)
  const now = promised === '' ? '' : formatDate(language, promised)
  const pitchingAt = pitchingAtOf(draft)
  const pitchingNow = competition.pitchingAt ? formatDateTime(language, competition.pitchingAt, zone) : ''
  return (
    <CommandDialog
      {...props}
      editing={editing}
      title={t`Extend the deadline`}
      doneWords={t`The deadline was extended`}
      actLabel={t`Extend the deadline`}
      words={{
        labelOf: (path) => labelAt(labels, path),
        show: (value) => String(value).replace('T', ' '),
      }}
    >
      <p>
        {t`The deadline now:`} <ZonedTime at={competition.closesAt} zone={zone} style="long" />.{' '}
        {t`It stays on the page beside the new one.`}
      </p>
      <MomentField
        path="closesAt"
        label={labels.closesAt}
        zone={zone}
        value={draft.closesAt}
        onChange={(closesAt) => change({ closesAt })}
        errors={errors}
      />
      {planned !== '' && (
        <MomentField
          path="pitchingAt"
          label={labels.pitchingAt}
          zone={zone}
          note={
            pitchingAt === planned
              ? t`It is not changed by the new deadline.`
              : t`The pitching comes after the deadline, so it goes with it; choose another moment if you like. Planned until now: ${pitchingNow}`
          }
          value={pitchingAt}
          onChange={(moment) => change({ pitchingAt: moment })}
          errors={errors}
        />
      )}
      {promised !== '' && (
        <TextField
          id="resultsDueOn"
          type="date"
          label={labels.resultsDueOn}
          hint={
            resultsDueOn === promised
              ? t`It is not changed by the new deadline.`
              : planned === ''
                ? t`The results cannot come before the deadline, so their day goes with it; choose another if you like. Promised until now: ${now}`
                : t`The results cannot come before the pitching, so their day goes with it; choose another if you like. Promised until now: ${now}`
          }
          value={resultsDueOn}
          onChange={(event) => change({ resultsDueOn: event.target.value })}
          error={errorAt(errors, 'resultsDueOn')}
        />
      )}
      <LocalizedField
        path="reason"
        label={labels.reason}
        isMultiline
        wanted={languagesOf(competition)}
        value={draft.reason}
        onChange={(reason) => change({ reason })}
        errors={errors}
      />
    </CommandDialog>
  )
}
