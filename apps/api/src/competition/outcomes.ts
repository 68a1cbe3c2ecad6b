import { can } from '@bastama/domain/competition/permissions.ts'
import type {
  CompetitionCommand,
  CompetitionRefusal,
  CompetitionState,
} from '@bastama/domain/competition/states.ts'
import { competitionRefusalWords } from '@bastama/domain/competition/words.ts'
import { accessRefusalWords } from '@bastama/domain/kernel/access-words.ts'
import type { NotFromThisState } from '@bastama/domain/kernel/machine.ts'
import type { AccessRefusal } from '@bastama/domain/kernel/policy.ts'
import type { Result } from '@bastama/domain/kernel/result.ts'
import { hindered as hinderedBy } from '../platform/command/aimed.ts'
import type { Aimed } from '../platform/command/aimed.ts'
import type { Done, Refused, Work } from '../platform/command/command.ts'
import { userError } from '../platform/command/user-error.ts'
import type { UserError } from '../platform/command/user-error.ts'
import type { Competition } from './queries.ts'

type AnyRefusal = AccessRefusal | CompetitionRefusal | NotFromThisState<CompetitionState, CompetitionCommand>
type Code = AnyRefusal['code']

/** Where in the input a refusal points to. Date problems are told where the date is. */
const places: Partial<Record<Code, string>> = {
  NOT_THERE: 'id',
  REASON_IS_MISSING: 'reason',
  DEADLINE_IS_NOT_LATER: 'closesAt',
}

const words = {
  kk: { ...accessRefusalWords.kk, ...competitionRefusalWords.kk },
  ru: { ...accessRefusalWords.ru, ...competitionRefusalWords.ru },
  en: { ...accessRefusalWords.en, ...competitionRefusalWords.en },
}

/** What the domain refuses, for whoever asked for it. */
export function refusal({ code }: AnyRefusal, place = places[code]): UserError {
  return userError(words, code, place === undefined ? [] : [place])
}

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
export function done(
  { id, programmeId }: Pick<Competition, 'id' | 'programmeId'>,
  kind: string,
  before: object | null,
  after: object,
): Done {
  return { subjectId: id, event: { noun: 'competition', programmeId, kind, before, after } }
}
