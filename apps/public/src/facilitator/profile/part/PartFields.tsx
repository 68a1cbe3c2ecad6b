import { fallbackOrder, langOf } from '@bastama/domain/kernel/language.ts'
import type { Language } from '@bastama/domain/kernel/language.ts'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import { CheckboxGroup } from '@bastama/ui/field/ChoiceGroups.tsx'
import { FieldGroup } from '@bastama/ui/field/Field.tsx'
import { TextField } from '@bastama/ui/field/TextField.tsx'
import { useLanguage } from '../../../shell/i18n.ts'
import { useLanguageWords } from '../../use-language-words.ts'
import type { Entries } from './entries.ts'
import type { OwnProfile } from '../own-profile.ts'
import { isTextPart, pickedOf } from './profile-parts.ts'
import type { ProfilePart } from './profile-parts.ts'
import { TextsInLanguages, Theirs } from './TextsInLanguages.tsx'
import { usePartWords } from './use-part-words.ts'

export interface PartFieldsProps {
  profile: OwnProfile
  part: ProfilePart
  /** In which language one is asked first. */
  first: Language
  entries: Entries
  /** What is wrong, by entry; under the empty name what is wrong with the whole. */
  errors: ReadonlyMap<string, string>
  /** What others have put into entries that both have changed. */
  theirs: Entries
}

/** The fields of one part of a profile. */
export function PartFields({ profile, part, first, entries, errors, theirs }: PartFieldsProps) {
  const { title, hint } = usePartWords()[part]
  const language = useLanguage()
  const words = useLanguageWords()
  const group = { id: 'picked', name: 'picked', label: title, isHeading: true, hint }
  const ofGroup = { ...group, selected: pickedOf(entries), error: [...errors.values()][0] }
  if (isTextPart(part)) {
    return (
      <FieldGroup label={title} isHeading hint={hint}>
        <TextsInLanguages {...{ first, entries, errors, theirs }} isMultiline={part === 'bio'} />
      </FieldGroup>
    )
  }
  if (part === 'languages') {
    const options = fallbackOrder(language).map((value) => ({ value, label: capitalized(words[value]) }))
    return <CheckboxGroup {...ofGroup} options={options} />
  }
  if (part === 'topics') {
    const options = profile.programme.topics.map(({ id, name }) => ({
      value: id,
      label: name.text,
      lang: langOf(name, language),
    }))
    return <CheckboxGroup {...ofGroup} options={options} />
  }
  return (
    <>
      <Theirs of={theirs['address']} />
      <TextField
        id="address"
        name="address"
        label={title}
        isHeading
        hint={hint}
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        defaultValue={entries['address']}
        error={[...errors.values()][0]}
      />
    </>
  )
}
