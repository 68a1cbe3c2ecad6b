import { accessRefusalWords } from '@bastama/domain/kernel/access-words.ts'
import type { AccessRefusal } from '@bastama/domain/kernel/policy.ts'
import type { Result } from '@bastama/domain/kernel/result.ts'
import { photoProblemWords } from '@bastama/domain/media/words.ts'
import { doneTo, hindered as hinderedBy, refusing } from '../platform/command/aimed.ts'
import type { Aimed } from '../platform/command/aimed.ts'
import type { Refused } from '../platform/command/command.ts'
import { userError } from '../platform/command/user-error.ts'
import type { UserError } from '../platform/command/user-error.ts'
import type { Photo } from './queries.ts'

/** What the domain refuses, for whoever asked for it. */
const refusal = refusing(accessRefusalWords, { NOT_THERE: 'id' })

/** Why a command on a photo is not carried out, where there is one. */
export function hindered(
  asked: Result<unknown, AccessRefusal>,
  photo: Photo | undefined,
  input: Aimed,
  values: { readonly mine?: object; readonly theirs?: object } = {},
): Refused {
  if (!photo) return { subjectId: null, errors: asked.ok ? [] : [refusal(asked.refusal)] }
  return hinderedBy(asked, photo, input, { errors: (refused) => [refusal(refused)], ...values })
}

/** What is wrong with a file, or with what is said of a photo. */
export function problem(code: keyof typeof photoProblemWords.en, field: string): UserError {
  return userError(photoProblemWords, code, [field])
}

/** What a command did to a photo, for the record. */
export const done = doneTo('photo')
