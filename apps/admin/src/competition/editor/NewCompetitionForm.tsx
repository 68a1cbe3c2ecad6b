import { useLingui } from '@lingui/react/macro'
import { beginningProblems } from '@bastama/domain/competition/beginning.ts'
import { competitionKinds } from '@bastama/domain/competition/competition.ts'
import type { CompetitionKind } from '@bastama/domain/competition/competition.ts'
import { competitionKindWords } from '@bastama/domain/competition/words.ts'
import { almaty } from '@bastama/domain/kernel/time.ts'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import { Section } from '@bastama/ui/Section.tsx'
import { Select } from '@bastama/ui/field/Select.tsx'
import { languagesOf } from '../../shell/form/domain-values.ts'
import { EditingForm } from '../../shell/editing/EditingForm.tsx'
import { emptyText } from '../../shell/field/LocalizedField.tsx'
import { MomentField } from '../../shell/field/MomentField.tsx'
import { ProgrammeField } from '../../shell/beginning/ProgrammeField.tsx'
import { SlugField } from '../../shell/beginning/SlugField.tsx'
import { momentInput, textInput } from '../../shell/field/typed-values.ts'
import { useBeginning } from '../../shell/beginning/use-beginning.ts'
import type { BeginningFormProps } from '../../shell/beginning/use-beginning.ts'
import { useCommandOn } from '../../shell/form/use-command.ts'
import { errorAt } from '../../shell/field/user-errors.ts'
import { useLanguage } from '../../shell/i18n.ts'
import { createCompetitionMutation } from '../commands.graphql.ts'
import type { EditableCompetition } from '../competition.graphql.ts'
import { dateOrNull } from '../facts.ts'
import styles from './Editor.module.css'
import { TextsFields } from './TextsFields.tsx'
import type { TextsDraft } from './TextsFields.tsx'
import { useDetailsLabels } from './use-details-words.ts'

interface NewDraft extends TextsDraft {
  readonly programmeId: string
  readonly kind: CompetitionKind
  readonly slug: string
  readonly opensAt: string
  readonly closesAt: string
}

/** What a competition begins with; the rest is edited in the draft. */
export function NewCompetitionForm(props: BeginningFormProps) {
  const { t } = useLingui()
  const { programmes } = props
  const language = useLanguage()
  const labels = useDetailsLabels()
  const create = useCommandOn(
    createCompetitionMutation,
    (data) => data.createCompetition,
    ({ slug }: EditableCompetition) => slug,
  )
  const start: NewDraft = {
    programmeId: programmes[0].id,
    kind: 'PROJECTS',
    slug: '',
    title: emptyText,
    summary: emptyText,
    about: emptyText,
    whoMayApply: emptyText,
    opensAt: '',
    closesAt: '',
  }
  const zoneOf = (id: string) => programmes.find((one) => one.id === id)?.timeZone ?? almaty
  const editing = useBeginning(props, start, async (draft, idempotencyKey) => {
    const zone = zoneOf(draft.programmeId)
    const opensAt = momentInput(zone, draft.opensAt)
    const closesAt = momentInput(zone, draft.closesAt)
    const given = {
      kind: draft.kind,
      slug: draft.slug.trim(),
      title: textInput(draft.title),
      summary: textInput(draft.summary),
      about: textInput(draft.about),
      whoMayApply: textInput(draft.whoMayApply),
    }
    if (opensAt === undefined || closesAt === undefined) {
      // The API takes no call without its dates: what else is missing is told along with them.
      const dates = { opensAt: dateOrNull(opensAt), closesAt: dateOrNull(closesAt) }
      const errors = beginningProblems(language, { ...given, ...dates })
      return { now: undefined, errors, failure: undefined }
    }
    return create({ ...given, programmeId: draft.programmeId, opensAt, closesAt, idempotencyKey })
  })
  const { draft, change, errors } = editing
  const zone = zoneOf(draft.programmeId)
  const programme = programmes.find(({ id }) => id === draft.programmeId) ?? null
  return (
    <EditingForm editing={editing} saveLabel={t`Create the draft`} isBeginning>
      <Section title={t`What it is`}>
        <ProgrammeField
          programmes={programmes}
          value={draft.programmeId}
          onChange={(programmeId) => change({ programmeId })}
          errors={errors}
        />
        <div className={styles.row}>
          <Select
            id="kind"
            label={t`Kind`}
            hint={t`It cannot be changed afterwards.`}
            value={draft.kind}
            onChange={(event) => {
              const kind = competitionKinds.find((known) => known === event.target.value)
              if (kind) change({ kind })
            }}
            error={errorAt(errors, 'kind')}
            options={competitionKinds.map((kind) => ({
              value: kind,
              label: capitalized(competitionKindWords[language][kind]),
            }))}
          />
          <SlugField
            example="green-yards-2027"
            value={draft.slug}
            onChange={(slug) => change({ slug })}
            errors={errors}
          />
        </div>
        <div className={styles.row}>
          <MomentField
            path="opensAt"
            label={labels.opensAt}
            zone={zone}
            value={draft.opensAt}
            onChange={(opensAt) => change({ opensAt })}
            errors={errors}
          />
          <MomentField
            path="closesAt"
            label={labels.closesAt}
            zone={zone}
            value={draft.closesAt}
            onChange={(closesAt) => change({ closesAt })}
            errors={errors}
          />
        </div>
      </Section>
      <TextsFields
        draft={draft}
        change={change}
        errors={errors}
        labels={labels}
        wanted={languagesOf({ programme })}
      />
    </EditingForm>
  )
}
