import * as v from 'valibot'
import { languages } from '../kernel/language.ts'
import { localizedTextUpTo } from '../kernel/localized.ts'
import { slugUpTo } from '../kernel/slug.ts'
import { parseEmail } from '../person/email.ts'

/** How long the texts of a profile may be in a language, in UTF-16 units; forms say it before one types. */
export const mostCharacters = { slug: 80, name: 200, headline: 300, bio: 8000, reason: 2000 } as const

/** What is wrong with a value that was given, whatever the profile stands at. */
export type InputProblemCode =
  | 'NO_LANGUAGE'
  | 'TEXT_IS_TOO_LONG'
  | 'NOT_A_SLUG'
  | 'SLUG_IS_TAKEN'
  | 'SLUG_IS_PUBLIC'
  | 'NOT_AN_EMAIL'
  | 'ALREADY_A_FACILITATOR'
  | 'NOT_PART_OF_IT'
  | 'PHOTO_IS_NOT_THERE'
  | 'PHOTO_HAS_FAILED'

const ifGiven = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.pipe(
    v.nullish(schema),
    v.transform((value) => value ?? undefined),
  )

const ifGivenOrEmptied = <Schema extends v.GenericSchema>(schema: Schema) => v.optional(v.nullable(schema))

const slug = slugUpTo(mostCharacters.slug)
const name = localizedTextUpTo(mostCharacters.name)

/** Nothing where nothing was typed. */
const email = v.pipe(
  v.nullish(v.string(), ''),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    if (dataset.value.trim() === '') return null
    const parsed = parseEmail(dataset.value)
    if (parsed.ok) return parsed.value
    addIssue({ message: parsed.refusal.code })
    return NEVER
  }),
)

/** A profile to begin with. */
export const newFacilitatorInput = v.object({ slug, name, sortName: ifGiven(name), email })

/** What is edited of a profile: the fields that are given. */
export const facilitatorEditInput = v.object({
  slug: ifGiven(slug),
  name: ifGiven(name),
  sortName: ifGiven(name),
  headline: ifGivenOrEmptied(localizedTextUpTo(mostCharacters.headline)),
  bio: ifGivenOrEmptied(localizedTextUpTo(mostCharacters.bio)),
  languages: ifGiven(
    v.pipe(
      v.array(v.picklist(languages)),
      // In the order in which they are always named.
      v.transform((given) => languages.filter((language) => given.includes(language))),
    ),
  ),
  topicIds: ifGiven(
    v.pipe(
      v.array(v.string()),
      v.transform((ids) => [...new Set(ids)].toSorted()),
    ),
  ),
})

/** Why a profile is taken out. */
export const reasonInput = v.object({ reason: localizedTextUpTo(mostCharacters.reason) })
