import * as v from 'valibot'
import { localizedTextUpTo } from '../kernel/localized.ts'

/** How long the texts of a photo may be in a language, in UTF-16 units. */
export const mostCharacters = { alt: 500, credit: 200 } as const

/** What is wrong with what was said of a photo. */
export type PhotoTextProblem =
  | 'NO_LANGUAGE'
  | 'TEXT_IS_TOO_LONG'
  | 'ALT_OF_A_DECORATIVE'
  | 'ALT_IS_MISSING'
  | 'CONSENT_IS_MISSING'

const problem = (code: PhotoTextProblem) => code

const ifGivenOrEmptied = <Schema extends v.GenericSchema>(schema: Schema) => v.optional(v.nullable(schema))

/** What is said of a photo: the fields that are given. */
export const photoTextInput = v.pipe(
  v.object({
    alt: ifGivenOrEmptied(localizedTextUpTo(mostCharacters.alt)),
    isDecorative: v.optional(v.nullable(v.boolean())),
    credit: ifGivenOrEmptied(localizedTextUpTo(mostCharacters.credit)),
  }),
  v.forward(
    v.check(({ alt, isDecorative }) => !alt || isDecorative !== true, problem('ALT_OF_A_DECORATIVE')),
    ['isDecorative'],
  ),
)

/** Whether those who are in a photo that is added agree to its being shown. */
export const consentInput = v.object({ hasConsent: v.literal(true, problem('CONSENT_IS_MISSING')) })
