import { useLingui } from '@lingui/react/macro'
import { isLanguage } from '@bastama/domain/kernel/language.ts'
import { Section } from '@bastama/ui/Section.tsx'
import { TextField } from '@bastama/ui/field/TextField.tsx'
import type { BeginningProgramme } from '../../shell/form/beginning.graphql.ts'
import { EditingForm } from '../../shell/form/EditingForm.tsx'
import { emptyText, LocalizedField } from '../../shell/form/LocalizedField.tsx'
import type { LocalizedDraft } from '../../shell/form/LocalizedField.tsx'
import { ProgrammeField } from '../../shell/form/ProgrammeField.tsx'
import { textInput } from '../../shell/form/typed-values.ts'
import { useCommandOn } from '../../shell/form/use-command.ts'
import { useEditing } from '../../shell/form/use-editing.ts'
import { errorAt } from '../../shell/form/user-errors.ts'
import { createFacilitatorMutation } from '../commands.graphql.ts'
import { useProfileLabels } from './use-profile-words.ts'

interface NewDraft {
  readonly programmeId: string
  readonly name: LocalizedDraft
  readonly slug: string
  readonly email: string
}

/** What a profile begins with; the rest is edited in the draft. */
export function NewFacilitatorForm({
  programmes,
  onCreated,
}: {
  programmes: readonly [BeginningProgramme, ...BeginningProgramme[]]
  onCreated: (slug: string) => void
}) {
  const { t } = useLingui()
  const labels = useProfileLabels()
  const create = useCommandOn(
    createFacilitatorMutation,
    (data) => data.createFacilitator,
    ({ slug }) => slug,
  )
  const start: NewDraft = { programmeId: programmes[0].id, name: emptyText, slug: '', email: '' }
  const editing = useEditing<NewDraft>(
    { draft: start, version: 0 },
    async ({ draft }, { idempotencyKey }) => {
      const { now, errors, failure } = await create({
        programmeId: draft.programmeId,
        name: textInput(draft.name),
        slug: draft.slug.trim(),
        email: draft.email.trim() || null,
        idempotencyKey,
      })
      if (now !== undefined && errors.length === 0) onCreated(now.draft)
      return { now: now && { draft, version: now.version }, errors, failure }
    },
  )
  const { draft, change, errors } = editing
  const programme = programmes.find(({ id }) => id === draft.programmeId)
  return (
    <EditingForm editing={editing} saveLabel={t`Create the draft`}>
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
          wanted={programme?.languages.filter(isLanguage) ?? []}
          value={draft.name}
          onChange={(name) => change({ name })}
          errors={errors}
        />
        <TextField
          id="slug"
          label={labels.slug}
          hint={t`Lower-case Latin letters, digits and hyphens, for instance aigerim-satova.`}
          value={draft.slug}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => change({ slug: event.target.value })}
          error={errorAt(errors, 'slug')}
        />
        <TextField
          id="email"
          type="email"
          label={t`E-mail (if the facilitator is to complete the profile)`}
          hint={t`Whoever signs in with it reads the draft and may complete it. Visitors never see it.`}
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
