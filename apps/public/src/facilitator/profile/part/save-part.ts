import type { Language } from '@bastama/domain/kernel/language.ts'
import { change, inApi } from '../../../graphql/client.ts'
import type { NotKeptTyped } from '../../../shell/form/kept-typed.ts'
import { textOf } from '../../../shell/typed.ts'
import { mergeEntries, readEntries } from './entries.ts'
import type { Entries } from './entries.ts'
import { findProfile } from '../own-profile.ts'
import type { FoundProfile } from '../own-profile.ts'
import { editFacilitatorMutation } from '../profile.graphql.ts'
import { entriesOf, fieldOf, inputOf, lackOf, typedIn } from './profile-parts.ts'
import type { ProfilePart } from './profile-parts.ts'

/** What is to be mended, at the entry that is meant: at the first where it is about the whole part. */
export interface PartProblem {
  readonly entry: string | undefined
  readonly message: string
}

/** What came of a part that was sent. */
export type PartOutcome =
  | { readonly kind: 'SAVED'; readonly slug: string }
  | { readonly kind: 'TO_MEND'; readonly typed: Entries; readonly problems: readonly PartProblem[] }
  /** somebody else has changed the same meanwhile: `theirs` stands there now */
  | {
      readonly kind: 'CLASH'
      readonly typed: Entries
      readonly theirs: Entries
      readonly clashes: readonly string[]
    }
  | { readonly kind: 'NOT_KEPT'; readonly typed: NotKeptTyped }

interface Asking {
  readonly request: Request
  readonly language: Language
}

/** Keeps the part that a form has. Whatever stands in the way, what was typed comes back. */
export async function savePart(
  form: FormData,
  { slug, part }: { readonly slug: string; readonly part: ProfilePart },
  asking: Asking,
): Promise<PartOutcome> {
  const notKept = (kind: NotKeptTyped['kind'], message?: string): PartOutcome => ({
    kind: 'NOT_KEPT',
    typed: { kind, message, label: undefined, typed: allTyped(form), isSent: false },
  })
  try {
    const found = await findProfile(asking.request, slug, asking.language)
    if (!found) return notKept('SIGNED_OUT')
    const outcome = await keep(form, part, found, asking)
    if (outcome !== 'CHANGED') return 'refusal' in outcome ? notKept('REFUSED', outcome.refusal) : outcome
    // Somebody saved between our reading and our writing: what they wrote is put together with this once more.
    const again = await findProfile(asking.request, slug, asking.language)
    const second = again && (await keep(form, part, again, asking))
    if (second === undefined || second === 'CHANGED') return notKept('API_IS_AWAY')
    return 'refusal' in second ? notKept('REFUSED', second.refusal) : second
  } catch (failure) {
    if (Object(failure).init?.status !== 503) throw failure
    return notKept('API_IS_AWAY')
  }
}

async function keep(
  form: FormData,
  part: ProfilePart,
  { profile }: FoundProfile,
  { request, language }: Asking,
): Promise<Exclude<PartOutcome, { kind: 'NOT_KEPT' }> | { readonly refusal: string } | 'CHANGED'> {
  const theirs = entriesOf(profile, part)
  const typed = typedIn(form, part, theirs)
  const { entries, clashes } = mergeEntries(readEntries(textOf(form, 'seen')), typed, theirs)
  if (clashes.length > 0) return { kind: 'CLASH', typed: entries, theirs, clashes }
  const lack = lackOf(profile, part, entries, language)
  if (lack !== undefined)
    return { kind: 'TO_MEND', typed: entries, problems: [{ entry: undefined, message: lack }] }
  const { editFacilitator } = await change(
    editFacilitatorMutation,
    {
      input: { id: profile.id, expectedVersion: profile.version, ...inputOf(part, entries) },
      language: inApi[language],
    },
    request.signal,
  )
  const { userErrors } = editFacilitator
  const [first] = userErrors
  if (first === undefined)
    return { kind: 'SAVED', slug: part === 'address' ? (entries['address'] ?? '').trim() : profile.slug }
  if (userErrors.some(({ code }) => code === 'CHANGED_MEANWHILE')) return 'CHANGED'
  const problems = userErrors.filter(({ path: [field] }) => field === fieldOf(part))
  if (problems.length === 0) return { refusal: first.message }
  return {
    kind: 'TO_MEND',
    typed: entries,
    problems: problems.map(({ path: [, entry], message }) => ({ entry, message })),
  }
}

/** All that was typed, to be copied. */
function allTyped(form: FormData): string {
  return ['kk', 'ru', 'en', 'address']
    .map((key) => textOf(form, key))
    .filter((text) => text.trim() !== '')
    .join('\n\n')
}
