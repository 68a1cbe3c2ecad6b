import { accessRefusalWords } from '@bastama/domain/kernel/access-words.ts'
import type { Refusal, Result } from '@bastama/domain/kernel/result.ts'
import type { Words } from '@bastama/domain/kernel/words.ts'
import type { builder } from '../builder.ts'
import type { Done, Refused } from './command.ts'
import { conflict, userError } from './user-error.ts'
import type { UserError } from './user-error.ts'

/** What a command on a thing is given beside what it is to do. */
export interface Aimed {
  readonly id: string
  readonly expectedVersion?: number | null | undefined
  readonly idempotencyKey?: string | null | undefined
}

export type InputBuilder = Parameters<Parameters<typeof builder.inputType>[1]['fields']>[0]

/** The options of the field for the key of a command. */
export const idempotencyKey = {
  description:
    'Made up for this one thing to do, for instance a UUID: asked again with it within a day, it is not done again.',
}

/**
 * The fields of an input: which thing, as what it was read, and the key.
 * @param noun as it stands after “Which”
 */
export function aimed(t: InputBuilder, noun: string) {
  return {
    id: t.id({ required: true, description: `Which ${noun}.` }),
    expectedVersion: t.int({
      description:
        'The `version` that it had when it was read: where it has another by now, nothing is done and both are told.',
    }),
    idempotencyKey: t.string(idempotencyKey),
  }
}

/** Somebody has changed the thing since the one who gives the command read it. */
export function isOutdated({ version }: { readonly version: number }, { expectedVersion }: Aimed): boolean {
  return expectedVersion !== null && expectedVersion !== undefined && expectedVersion !== version
}

/**
 * Why a command is not carried out: who may not do it is told nothing else, who acts on what is no longer so is told that
 * first.
 * @param options.mine and `theirs`: the values that the command is about, as they are wanted and as they are
 */
export function hindered<R extends Refusal>(
  asked: Result<unknown, R>,
  thing: { readonly id: string; readonly version: number },
  input: Aimed,
  options: {
    readonly mine?: object
    readonly theirs?: object
    readonly errors: (refusal: R) => UserError[]
  },
): Refused {
  const { mine, theirs, errors } = options
  const isAllowed = asked.ok || !(asked.refusal.code in accessRefusalWords.en)
  if (isAllowed && isOutdated(thing, input)) return { subjectId: thing.id, errors: conflict(mine, theirs) }
  return { subjectId: thing.id, errors: asked.ok ? [] : errors(asked.refusal) }
}

/**
 * Makes the function that says what the domain refuses.
 * @param places where in the input a refusal points to, unless it is told otherwise
 */
export function refusing<Code extends string>(
  words: Words<Code>,
  places: Partial<Record<NoInfer<Code>, string>>,
) {
  return ({ code }: { readonly code: NoInfer<Code> }, place = places[code]): UserError =>
    userError(words, code, place === undefined ? [] : [place])
}

/** Makes the function that tells the record what a command did to a thing of a noun. */
export function doneTo<Kind extends string = string>(noun: string) {
  return (
    { id, programmeId }: { readonly id: string; readonly programmeId: string },
    kind: Kind,
    before: object | null,
    after: object,
  ): Done => ({ subjectId: id, event: { noun, programmeId, kind, before, after } })
}
