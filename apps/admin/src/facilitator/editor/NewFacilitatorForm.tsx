import { useLingui } from '@lingui/react/macro'
import { Section } from '@bastama/ui/Section.tsx'
import { TextField } from '@bastama/ui/field/TextField.tsx'
import { languagesOf } from '../../shell/form/domain-values.ts'
import { EditingForm } from '../../shell/editing/EditingForm.tsx'
import { emptyText, LocalizedField } from '../../shell/field/LocalizedField.tsx'
import type { LocalizedDraft } from '../../shell/field/LocalizedField.tsx'
import { ProgrammeField } from '../../shell/beginning/ProgrammeField.tsx'
import { SlugField } from '../../shell/beginning/SlugField.tsx'
import { textInput } from '../../shell/field/typed-values.ts'
import { useBeginning } from '../../shell/beginning/use-beginning.ts'
import type { BeginningFormProps } from '../../shell/beginning/use-beginning.ts'
import { useCommandOn } from '../../shell/form/use-command.ts'
import { errorAt } from '../../shell/field/user-errors.ts'
import { createFacilitatorMutation } from '../commands.graphql.ts'
import { useProfileLabels } from './use-profile-words.ts'

interface NewDraft {
  readonly programmeId: string
  readonly name: LocalizedDraft
  readonly slug: string
  readonly email: string
}

/** What a profile begins with; the rest is edited in the draft. */
export function NewFacilitatorForm(props: BeginningFormProps) {
  const { t } = useLingui()
  const { programmes } = props
  const labels = useProfileLabels()
  const create = useCommandOn(
    createFacilitatorMutation,
    (data) => data.createFacilitator,
    ({ slug }) => slug,
  )
  const start: NewDraft = { programmeId: programmes[0].id, name: emptyText, slug: '', email: '' }
  const editing = useBeginning(props, start, ({ programmeId, name, slug, email }, idempotencyKey) =>
    create({
      programmeId,
      name: textInput(name),
      slug: slug.trim(),
      email: email.trim() || null,
      idempotencyKey,
    }),
  )
  const { draft, change, errors } = editing
  const programme = programmes.find(({ id }) => id === draft.programmeId) ?? null
  return (
    <EditingForm editing={editing} saveLabel={t`Create the draft`} isBeginning>
      <Section title={t`Who it is`}>
        <ProgrammeField
          programmes={programmes}
          value={draft.programmeId}
          onChange={(programmeId) => change({ programmeId })}
          errors={errors}
        />
        <LocalizedField
          path="name"
          label={labels.name}
          hint={t`As it is shown: the surname first in Kazakh and Russian, the given name first in English.`}
          wanted={languagesOf({ programme })}
          value={draft.name}
          onChange={(name) => change({ name })}
          errors={errors}
        />
        <SlugField
          example="aigerim-satova"
          value={draft.slug}
          onChange={(slug) => change({ slug })}
          errors={errors}
        />
        <TextField
          id="email"
          type="email"
          label={t`E-mail (if the facilitator is to complete the profile)`}
          hint={t`We write to it and ask to complete the draft. Until they do, you are told nothing else of them. Visitors never see it.`}
          value={draft.email}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => change({ email: event.target.value })}
          error={errorAt(errors, 'email')}
        />
      </Section>
    </EditingForm>
  )
}
