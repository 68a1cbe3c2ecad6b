import { useLingui } from '@lingui/react/macro'
import type { Language } from '@bastama/domain/kernel/language.ts'
import { CheckboxGroup } from '@bastama/ui/field/ChoiceGroups.tsx'
import { FieldGroup } from '@bastama/ui/field/Field.tsx'
import { problemAt } from '../../../shell/FormPage.tsx'
import type { FormProblem } from '../../../shell/FormPage.tsx'
import type { Entries } from '../part/entries.ts'
import { TextsInLanguages } from '../part/TextsInLanguages.tsx'

export interface PhotoTextsProps {
  first: Language
  texts: Entries
  isDecorative: boolean
  problems: readonly FormProblem[]
  theirs: Entries
}

/** What the photo shows, for those who do not see it, or that this tells nothing. */
export function PhotoTexts({ first, texts, isDecorative, problems, theirs }: PhotoTextsProps) {
  const { t } = useLingui()
  return (
    <>
      <FieldGroup
        label={t`What the photo shows`}
        hint={t`For those who do not see it. For instance: Aigerim speaks to neighbours in a yard.`}
      >
        <TextsInLanguages
          first={first}
          entries={texts}
          errors={new Map(problems.map(({ field, text }) => [field ?? '', text]))}
          theirs={theirs}
        />
      </FieldGroup>
      <CheckboxGroup
        id="decorative"
        name="decorative"
        label={t`Or leave it without words`}
        options={[{ value: 'yes', label: t`It tells nothing that the text beside it does not` }]}
        selected={isDecorative ? ['yes'] : []}
        error={problemAt(problems, 'decorative-1')}
      />
    </>
  )
}
