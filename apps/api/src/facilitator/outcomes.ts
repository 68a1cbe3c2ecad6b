import { can } from '@bastama/domain/facilitator/permissions.ts'
import { profileProblems } from '@bastama/domain/facilitator/profile.ts'
import type { FacilitatorProfile } from '@bastama/domain/facilitator/profile.ts'
import type {
  FacilitatorCommand,
  FacilitatorRefusal,
  FacilitatorState,
} from '@bastama/domain/facilitator/states.ts'
import { facilitatorRefusalWords, profileProblemWords } from '@bastama/domain/facilitator/words.ts'
import { withAccessWords } from '@bastama/domain/kernel/access-words.ts'
import type { NotFromThisState } from '@bastama/domain/kernel/machine.ts'
import type { AccessRefusal } from '@bastama/domain/kernel/policy.ts'
import type { Result } from '@bastama/domain/kernel/result.ts'
import { doneTo, hindered as hinderedBy, refusing } from '../platform/command/aimed.ts'
import type { Aimed } from '../platform/command/aimed.ts'
import type { Refused, Work } from '../platform/command/command.ts'
import { userError } from '../platform/command/user-error.ts'
import type { UserError } from '../platform/command/user-error.ts'
import type { Facilitator } from './facilitator-queries.ts'

type AnyRefusal = AccessRefusal | FacilitatorRefusal | NotFromThisState<FacilitatorState, FacilitatorCommand>

/** What the domain refuses, for whoever asked for it. */
export const refusal = refusing(withAccessWords(facilitatorRefusalWords), {
  NOT_THERE: 'id',
  REASON_IS_MISSING: 'reason',
})

/** The same, with what is missing in the profile where that is the reason. */
export function refusals(refused: AnyRefusal, profile: FacilitatorProfile): UserError[] {
  const problems = refused.code === 'PROFILE_IS_INCOMPLETE' ? profileProblems(profile) : []
  return [refusal(refused), ...problems.map(({ code, path }) => userError(profileProblemWords, code, path))]
}

/** There is no such profile. */
export function nothingThere({ actor, now }: Work): Refused {
  const asked = can.editFacilitator(actor, undefined, now)
  return { subjectId: null, errors: asked.ok ? [] : [refusal(asked.refusal)] }
}

/** Why a command on a profile is not carried out. */
export function hindered(
  asked: Result<unknown, AnyRefusal>,
  facilitator: Facilitator,
  input: Aimed,
  options: {
    readonly mine?: object
    readonly theirs?: object
    readonly errors?: (refused: AnyRefusal) => UserError[]
  } = {},
): Refused {
  return hinderedBy(asked, facilitator, input, {
    errors: (refused) => refusals(refused, facilitator),
    ...options,
  })
}

/** What a command did to a profile, for the record. */
export const done = doneTo('facilitator')
