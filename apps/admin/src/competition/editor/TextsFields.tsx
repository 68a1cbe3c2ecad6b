import { useLingui } from '@lingui/react/macro'
import { mostCharacters } from '@bastama/domain/competition/input.ts'
import type { Language } from '@bastama/domain/kernel/language.ts'
import { Section } from '@bastama/ui/Section.tsx'
import { LocalizedField } from '../../shell/field/LocalizedField.tsx'
import type { LocalizedDraft } from '../../shell/field/LocalizedField.tsx'
import type { UserError } from '../../shell/field/user-errors.ts'
import { useLimitWords } from '../../shell/field/use-limit-words.ts'

/** The texts of every call. */
export interface TextsDraft {
  readonly title: LocalizedDraft
  readonly summary: LocalizedDraft
  readonly about: LocalizedDraft
  readonly whoMayApply: LocalizedDraft
}

/** What a call says of itself. */
export function TextsFields({
  draft,
  change,
  errors,
  wanted,
  labels,
}: {
  draft: TextsDraft
  change: (part: Partial<TextsDraft>) => void
  errors: readonly UserError[]
  wanted: readonly Language[]
  labels: Readonly<Record<keyof TextsDraft, string>>
}) {
  const { t } = useLingui()
  const limit = useLimitWords()
  const shared = { errors, wanted }
  return (
    <Section title={t`Texts`}>
      <LocalizedField
        {...shared}
        path="title"
        label={labels.title}
        hint={limit(mostCharacters.title)}
        value={draft.title}
        onChange={(title) => change({ title })}
      />
      <LocalizedField
        {...shared}
        path="summary"
        label={labels.summary}
        hint={`${t`What it is for, in a sentence.`} ${limit(mostCharacters.summary)}`}
        isMultiline
        value={draft.summary}
        onChange={(summary) => change({ summary })}
      />
      <LocalizedField
        {...shared}
        path="whoMayApply"
        label={labels.whoMayApply}
        hint={limit(mostCharacters.whoMayApply)}
        isMultiline
        value={draft.whoMayApply}
        onChange={(whoMayApply) => change({ whoMayApply })}
      />
      <LocalizedField
        {...shared}
        path="about"
        label={labels.about}
        hint={`${t`What it is for, at length. An empty line parts paragraphs.`} ${limit(mostCharacters.about)}`}
        isMultiline
        value={draft.about}
        onChange={(about) => change({ about })}
      />
    </Section>
  )
}
