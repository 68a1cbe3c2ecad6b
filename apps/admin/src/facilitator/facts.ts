import { can } from '@bastama/domain/facilitator/permissions.ts'
import { profileProblems } from '@bastama/domain/facilitator/profile.ts'
import type { FacilitatorProfile } from '@bastama/domain/facilitator/profile.ts'
import { facilitatorRefusalWords } from '@bastama/domain/facilitator/words.ts'
import { withAccessWords } from '@bastama/domain/kernel/access-words.ts'
import type { Actor } from '@bastama/domain/kernel/actor.ts'
import { clientId } from '@bastama/domain/kernel/id.ts'
import { isLanguage } from '@bastama/domain/kernel/language.ts'
import type { Language } from '@bastama/domain/kernel/language.ts'
import { missingLanguages } from '@bastama/domain/kernel/localized.ts'
import { codeOf, languagesOf, textOf, textOrNull } from '../shell/form/domain-values.ts'
import type { AllLanguagesFragment } from '../graphql/generated/graphql.ts'
import { descriptionOf } from '../shell/photo/photo-draft.ts'
import type { EditableFacilitator } from './facilitator.graphql.ts'

/** What the domain asks of a profile before it says what may be done to it. */
function factsOf(facilitator: EditableFacilitator) {
  const { id, programme, state } = facilitator
  return {
    id: clientId('Facilitator', id),
    programmeId: clientId('Programme', programme?.id ?? ''),
    state,
    problems: profileProblems(profileOf(facilitator)).length,
    // It is settled when it is asked for.
    hasReason: true,
  }
}

function profileOf({ headline, bio, languages, photo }: EditableFacilitator): FacilitatorProfile {
  return {
    headline: writtenOf(headline),
    bio: writtenOf(bio),
    languages: languages.filter(isLanguage),
    photo: photo ? descriptionOf(photo) : null,
  }
}

/** A draft may lack a text in every language. */
function writtenOf(text: AllLanguagesFragment) {
  const written = textOf(text)
  return Object.keys(written).length === 0 ? null : written
}

/** A text that a language lacks, by the field that it is written in. */
export interface MissingText {
  readonly field: 'name' | 'headline' | 'bio' | 'photo'
  readonly languages: readonly Language[]
}

/** What still hinders publication, and the texts that are missing in some languages or in all of them. */
export function profileGaps(facilitator: EditableFacilitator) {
  const { name, headline, bio, photo } = facilitator
  const wanted = languagesOf(facilitator)
  const owed = [
    { field: 'name', text: name },
    { field: 'headline', text: headline },
    { field: 'bio', text: bio },
    ...(photo && !photo.isDecorative ? [{ field: 'photo', text: photo.alt } as const] : []),
  ] as const
  const missing = owed
    .map(({ field, text }): MissingText => ({
      field,
      languages: missingLanguages(textOrNull(text) ?? {}, wanted),
    }))
    .filter(({ languages }) => languages.length > 0)
  return { problems: profileProblems(profileOf(facilitator)), missing }
}

/** Whether it is for the actor to know whom the profile was begun for. */
export function readsInvitation(facilitator: EditableFacilitator, actor: Actor, now: Date): boolean {
  return can.readInvitation(actor, factsOf(facilitator), now)
}

/** What may be done to the profile now, for the buttons: each is undefined, or the code of the refusal. */
export function refusalsOf(facilitator: EditableFacilitator, actor: Actor, now: Date) {
  const facts = factsOf(facilitator)
  return {
    edit: codeOf(can.editFacilitator(actor, { ...facts, problems: 0 }, now)),
    publish: codeOf(can.publishFacilitator(actor, facts, now)),
    hide: codeOf(can.hideFacilitator(actor, facts, now)),
    show: codeOf(can.showFacilitator(actor, facts, now)),
  }
}

const words = withAccessWords(facilitatorRefusalWords)

/** A refusal in the domain’s words. */
export function refusalWords(language: Language, code: keyof typeof words.en): string {
  return words[language][code]
}
