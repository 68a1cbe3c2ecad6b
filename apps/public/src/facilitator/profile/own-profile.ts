import { profileProblems } from '@bastama/domain/facilitator/profile.ts'
import type { FacilitatorProfile, ProfileProblem } from '@bastama/domain/facilitator/profile.ts'
import { isLanguage, languages } from '@bastama/domain/kernel/language.ts'
import type { Language } from '@bastama/domain/kernel/language.ts'
import type { LocalizedText } from '@bastama/domain/kernel/localized.ts'
import { data, redirect } from 'react-router'
import { ask, inApi, ofApi } from '../../graphql/client.ts'
import type { OwnProfileFragment, OwnProfileQuery } from '../../graphql/generated/graphql.ts'
import { paths } from '../../paths.ts'
import { signInFirst } from '../../shell/way-back.ts'
import { ownProfileQuery } from './profile.graphql.ts'

/** A profile as its person writes it. */
export type OwnProfile = OwnProfileFragment & {
  readonly programme: NonNullable<OwnProfileFragment['programme']>
}

/** The own profile that an address names. */
export interface FoundProfile {
  readonly site: OwnProfileQuery
  readonly profile: OwnProfile
  /** the language in which we write to the person: that in which texts are asked for first */
  readonly first: Language
}

/**
 * The profile of whoever is signed in. One whose address was changed is found by the old one, which a letter may hold.
 * @returns undefined where nobody is signed in
 * @throws a 404 answer where the address names nobody’s profile, or somebody else’s: staff write those in the console
 */
export async function findProfile(
  request: Request,
  slug: string,
  language: Language,
): Promise<FoundProfile | undefined> {
  const site = await ask(ownProfileQuery, { language: inApi[language], slug }, request.signal)
  const { viewer, facilitator } = site
  if (viewer === null) return undefined
  const { facilitators } = viewer
  const moved = facilitator === null && facilitators.length === 1 ? facilitators[0] : undefined
  const profile = facilitators.find((one) => one.slug === slug) ?? moved
  if (!profile?.programme) throw data(null, { status: 404 })
  return { site, profile: { ...profile, programme: profile.programme }, first: ofApi[viewer.language] }
}

/** The same. @throws a redirect for who is not signed in, who comes back then, and from an address that was changed */
export async function requireProfile(
  request: Request,
  slug: string,
  language: Language,
): Promise<FoundProfile> {
  const found = await findProfile(request, slug, language)
  if (!found) throw signInFirst(request, language)
  if (found.profile.slug !== slug) throw redirect(paths.profile(language, found.profile.slug))
  return found
}

/** A text as the API gives it: null in a language in which there is none. */
export type TextInLanguages = Readonly<Record<Language, string | null>>

/** The text as the domain has it; null where there is none in any language. */
export function writtenOf(text: TextInLanguages | null): LocalizedText | null {
  const written = languages.flatMap((language) => {
    const words = text?.[language] ?? ''
    return words === '' ? [] : [[language, words] as const]
  })
  return written.length === 0 ? null : Object.fromEntries(written)
}

/** What the domain asks of a profile before it is shown. */
export function factsOf({ headline, bio, languages: tags, photo }: OwnProfile): FacilitatorProfile {
  return {
    headline: writtenOf(headline),
    bio: writtenOf(bio),
    languages: tags.filter((tag) => isLanguage(tag)),
    photo: photo && { alt: writtenOf(photo.alt), isDecorative: photo.isDecorative },
  }
}

/** What a reader would still miss. */
export function problemsOf(profile: OwnProfile): ProfileProblem[] {
  return profileProblems(factsOf(profile))
}

/** Where what is missing is mended. */
export function pageOfProblem({ path: [field] }: ProfileProblem, language: Language, slug: string): string {
  return field === 'photo' ? paths.profilePhoto(language, slug) : paths.profilePart(language, slug, field)
}
