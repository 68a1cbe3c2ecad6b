import { accessRefusalWords } from '@bastama/domain/kernel/access-words.ts'
import type { AccessRefusal } from '@bastama/domain/kernel/policy.ts'
import { photoProblemWords } from '@bastama/domain/media/words.ts'
import { userError } from '../platform/command/user-error.ts'
import type { UserError } from '../platform/command/user-error.ts'

type Code = keyof typeof photoProblemWords.en

/** What the domain refuses, for whoever asked for it. @param place of the thing in the input */
export function refusal({ code }: AccessRefusal, place: string): UserError {
  return userError(accessRefusalWords, code, code === 'NOT_THERE' ? [place] : [])
}

/** What is wrong with a file, or with what is said of a photo. */
export function problem(code: Code, field: string): UserError {
  return userError(photoProblemWords, code, [field])
}
