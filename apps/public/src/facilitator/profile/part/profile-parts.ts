import { profileProblems } from '@bastama/domain/facilitator/profile.ts'
import { facilitatorInputWords, profileProblemWords } from '@bastama/domain/facilitator/words.ts'
import { languages } from '@bastama/domain/kernel/language.ts'
import type { Language } from '@bastama/domain/kernel/language.ts'
import { inApi } from '../../../graphql/client.ts'
import type { EditFacilitatorInput } from '../../../graphql/generated/graphql.ts'
import { textOf } from '../../../shell/typed.ts'
import { picked } from './entries.ts'
import type { Entries } from './entries.ts'
import { factsOf, writtenOf } from '../own-profile.ts'
import type { OwnProfile, TextInLanguages } from '../own-profile.ts'

/** The parts that are texts in several languages. */
export const textParts = ['name', 'headline', 'bio'] as const
export type TextPart = (typeof textParts)[number]

/** What a profile is written of beside the photo, each on a page of its own. */
export const profileParts = [...textParts, 'languages', 'topics', 'address'] as const
export type ProfilePart = (typeof profileParts)[number]

/** Whether a value from an address names a part. */
export function isProfilePart(value: string): value is ProfilePart {
  return profileParts.some((part) => part === value)
}

/** Whether the part is a text in several languages. */
export function isTextPart(part: ProfilePart): part is TextPart {
  return textParts.some((one) => one === part)
}

/** What stands in the part. */
export function entriesOf(profile: OwnProfile, part: ProfilePart): Entries {
  const isPicked = (is: boolean) => (is ? picked : '')
  switch (part) {
    case 'name':
    case 'headline':
    case 'bio':
      return Object.fromEntries(languages.map((language) => [language, profile[part][language] ?? '']))
    case 'languages':
      return Object.fromEntries(languages.map((one) => [one, isPicked(profile.languages.includes(one))]))
    case 'topics':
      return Object.fromEntries(
        profile.programme.topics.map(({ id }) => [id, isPicked(profile.topics.some((one) => one.id === id))]),
      )
    case 'address':
      return { address: profile.slug }
  }
}

/** What was typed into the form of a part, by the entries that it has. */
export function typedIn(form: FormData, part: ProfilePart, known: Entries): Entries {
  const choices = form.getAll('picked')
  const typed = (key: string) =>
    part === 'languages' || part === 'topics'
      ? choices.includes(key)
        ? picked
        : ''
      : // Browsers part the lines of a form by two characters.
        textOf(form, key).replaceAll('\r\n', '\n')
  return Object.fromEntries(Object.keys(known).map((key) => [key, typed(key)]))
}

/** The options that are picked. */
export function pickedOf(entries: Entries): string[] {
  return Object.keys(entries).filter((key) => entries[key] === picked)
}

/** The part as the API takes it. */
export function inputOf(part: ProfilePart, entries: Entries): Partial<EditFacilitatorInput> {
  switch (part) {
    case 'name':
    case 'headline':
    case 'bio':
      return { [part]: entries }
    case 'languages':
      return { languages: pickedLanguages(entries).map((language) => inApi[language]) }
    case 'topics':
      return { topicIds: pickedOf(entries) }
    case 'address':
      return { slug: entries['address'] ?? '' }
  }
}

/** The field of the API in which the part is. */
export function fieldOf(part: ProfilePart): keyof EditFacilitatorInput {
  return part === 'address' ? 'slug' : part === 'topics' ? 'topicIds' : part
}

/** What the part would lack, in words; undefined where it may be so. */
export function lackOf(
  profile: OwnProfile,
  part: ProfilePart,
  entries: Entries,
  language: Language,
): string | undefined {
  if (part === 'topics' || part === 'address') return undefined
  if (part === 'name')
    return writtenOf(textIn(entries)) === null ? facilitatorInputWords[language].NO_LANGUAGE : undefined
  const value = part === 'languages' ? pickedLanguages(entries) : writtenOf(textIn(entries))
  const problems = profileProblems({ ...factsOf(profile), [part]: value })
  const problem = problems.find(({ path: [field] }) => field === part)
  return problem && profileProblemWords[language][problem.code]
}

function textIn(entries: Entries): TextInLanguages {
  const text = (language: Language) => (entries[language] ?? '').trim()
  return { kk: text('kk'), ru: text('ru'), en: text('en') }
}

function pickedLanguages(entries: Entries): Language[] {
  return languages.filter((language) => entries[language] === picked)
}
