import { isLanguage } from '@bastama/domain/kernel/language.ts'
import type { Language } from '@bastama/domain/kernel/language.ts'
import { inApi } from '../../graphql/client.ts'
import type { EditFacilitatorInput } from '../../graphql/generated/graphql.ts'
import { isSame } from '../../shell/editing/drafts.ts'
import type { LocalizedDraft } from '../../shell/field/LocalizedField.tsx'
import { textDraft, textInput, textInputOrNull } from '../../shell/field/typed-values.ts'
import type { EditableFacilitator } from '../facilitator.graphql.ts'

/** Texts, languages and topics of a profile while they are written. */
export interface ProfileDraft {
  readonly slug: string
  readonly name: LocalizedDraft
  readonly sortName: LocalizedDraft
  readonly headline: LocalizedDraft
  readonly bio: LocalizedDraft
  readonly languages: readonly Language[]
  readonly topicIds: readonly string[]
}

export function profileDraft(facilitator: EditableFacilitator): ProfileDraft {
  return {
    slug: facilitator.slug,
    name: textDraft(facilitator.name),
    sortName: textDraft(facilitator.sortName),
    headline: textDraft(facilitator.headline),
    bio: textDraft(facilitator.bio),
    languages: facilitator.languages.filter(isLanguage),
    topicIds: facilitator.topics.map(({ id }) => id).toSorted(),
  }
}

type Change = Omit<EditFacilitatorInput, 'id' | 'expectedVersion' | 'idempotencyKey'>

/** The fields that were changed, as the API takes them. */
export function profileChange(base: ProfileDraft, draft: ProfileDraft): Change {
  const has = (field: keyof ProfileDraft) => !isSame(base[field], draft[field])
  return {
    ...(has('slug') && { slug: draft.slug.trim() }),
    ...(has('name') && { name: textInput(draft.name) }),
    ...(has('sortName') && { sortName: textInput(draft.sortName) }),
    ...(has('headline') && { headline: textInputOrNull(draft.headline) }),
    ...(has('bio') && { bio: textInputOrNull(draft.bio) }),
    ...(has('languages') && { languages: draft.languages.map((language) => inApi[language]) }),
    ...(has('topicIds') && { topicIds: [...draft.topicIds] }),
  }
}
