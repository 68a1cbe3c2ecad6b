import { can } from '@bastama/domain/competition/permissions.ts'
import type {
  CompetitionCommand,
  CompetitionRefusal,
  CompetitionState,
} from '@bastama/domain/competition/states.ts'
import { competitionRefusalWords } from '@bastama/domain/competition/words.ts'
import { withAccessWords } from '@bastama/domain/kernel/access-words.ts'
import type { NotFromThisState } from '@bastama/domain/kernel/machine.ts'
import type { AccessRefusal } from '@bastama/domain/kernel/policy.ts'
import type { Result } from '@bastama/domain/kernel/result.ts'
import { doneTo, hindered as hinderedBy, refusing } from '../platform/command/aimed.ts'
import type { Aimed } from '../platform/command/aimed.ts'
import type { Refused, Work } from '../platform/command/command.ts'
import type { UserError } from '../platform/command/user-error.ts'
import type { Competition } from './queries.ts'

type AnyRefusal =
  | AccessRefusal
  | CompetitionRefusal
  | NotFromThisState<CompetitionState, CompetitionCommand>
  | { readonly code: 'COMPETES_TOO' }

/** What the domain refuses, for whoever asked for it. Date problems are told where the date is. */
export const refusal = refusing(withAccessWords(competitionRefusalWords), {
  NOT_THERE: 'id',
  REASON_IS_MISSING: 'reason',
  DEADLINE_IS_NOT_LATER: 'closesAt',
})

/** There is no such competition. */
export function nothingThere({ actor, now }: Work): Refused {
  const asked = can.editCompetition(actor, undefined, now)
  return { subjectId: null, errors: asked.ok ? [] : [refusal(asked.refusal)] }
}

/**
 * Why a command on a competition is not carried out.
 * @param options.mine and `theirs`: the values that the command is about, as they are wanted and as they are
 * @param options.errors in place of the refusal itself
 */
export function hindered(
  asked: Result<unknown, AnyRefusal>,
  competition: Competition,
  input: Aimed,
  options: {
    readonly mine?: object
    readonly theirs?: object
    readonly errors?: (refusal: AnyRefusal) => UserError[]
  } = {},
): Refused {
  return hinderedBy(asked, competition, input, { errors: (refused) => [refusal(refused)], ...options })
}

/** What a command did to a competition, for the record. */
export const done = doneTo('competition')
