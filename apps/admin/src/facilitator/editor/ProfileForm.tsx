import { useLingui } from '@lingui/react/macro'
import { mostCharacters } from '@bastama/domain/facilitator/input.ts'
import { languageNames, languages } from '@bastama/domain/kernel/language.ts'
import { Section } from '@bastama/ui/Section.tsx'
import { languagesOf } from '../../shell/form/domain-values.ts'
import { ChoicesField } from '../../shell/field/ChoicesField.tsx'
import { EditingForm } from '../../shell/editing/EditingForm.tsx'
import { LocalizedField } from '../../shell/field/LocalizedField.tsx'
import { SlugField } from '../../shell/beginning/SlugField.tsx'
import { useCommandOn } from '../../shell/form/use-command.ts'
import { useEditing } from '../../shell/editing/use-editing.ts'
import { useLimitWords } from '../../shell/field/use-limit-words.ts'
import { editFacilitatorMutation } from '../commands.graphql.ts'
import type { EditorFacilitator } from '../facilitator.graphql.ts'
import { profileChange, profileDraft } from './profile-draft.ts'
import { useProfileWords } from './use-profile-words.ts'

/** Texts, languages and topics of a profile. */
export function ProfileForm({ facilitator }: { facilitator: EditorFacilitator }) {
  const { t } = useLingui()
  const limit = useLimitWords()
  const words = useProfileWords(facilitator)
  const { labels } = words
  const send = useCommandOn(editFacilitatorMutation, (data) => data.editFacilitator, profileDraft)
  const editing = useEditing(
    { draft: profileDraft(facilitator), version: facilitator.version },
    ({ base, draft }, command) => send({ id: facilitator.id, ...command, ...profileChange(base, draft) }),
  )
  const { draft, change, errors } = editing
  const shared = { errors, wanted: languagesOf(facilitator) }
  return (
    <EditingForm editing={editing} words={words}>
      <Section title={t`Who it is`}>
        <LocalizedField
          {...shared}
          path="name"
          label={labels.name}
          hint={t`As it is shown: the surname first in Kazakh and Russian, the given name first in English.`}
          value={draft.name}
          onChange={(name) => change({ name })}
        />
        <LocalizedField
          {...shared}
          path="sortName"
          label={labels.sortName}
          wanted={shared.wanted.filter((language) => facilitator.name[language])}
          hint={t`By it lists are ordered: the surname first in every language. It follows from the name when that is changed.`}
          value={draft.sortName}
          onChange={(sortName) => change({ sortName })}
        />
        <LocalizedField
          {...shared}
          path="headline"
          label={labels.headline}
          hint={`${t`Who this is, in a sentence.`} ${limit(mostCharacters.headline)}`}
          isMultiline
          value={draft.headline}
          onChange={(headline) => change({ headline })}
        />
        <LocalizedField
          {...shared}
          path="bio"
          label={labels.bio}
          hint={`${t`Who this is, at length. An empty line parts paragraphs.`} ${limit(mostCharacters.bio)}`}
          isMultiline
          value={draft.bio}
          onChange={(bio) => change({ bio })}
        />
      </Section>
      <Section title={t`What they teach, and how`}>
        <ChoicesField
          path="languages"
          label={labels.languages}
          options={languages.map((language) => ({
            value: language,
            label: languageNames[language],
            lang: language,
          }))}
          chosen={draft.languages}
          onChange={(chosen) => change({ languages: languages.filter((one) => chosen.includes(one)) })}
          errors={errors}
        />
        <ChoicesField
          path="topicIds"
          label={labels.topicIds}
          options={(facilitator.programme?.topics ?? []).map(({ id, name }) => ({
            value: id,
            label: name.text,
          }))}
          chosen={draft.topicIds}
          onChange={(chosen) => change({ topicIds: chosen.toSorted() })}
          errors={errors}
        />
      </Section>
      <Section title={t`Where it is`}>
        <SlugField
          example="aigerim-satova"
          fixed={
            facilitator.state === 'DRAFT' ? undefined : t`It stays as it is once the profile is published.`
          }
          value={draft.slug}
          onChange={(slug) => change({ slug })}
          errors={errors}
        />
      </Section>
    </EditingForm>
  )
}
