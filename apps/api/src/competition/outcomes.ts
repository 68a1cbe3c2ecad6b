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
import type { Done, Refused, Work } from '../platform/command/command.ts'
import { conflict, userError } from '../platform/command/user-error.ts'
import type { UserError } from '../platform/command/user-error.ts'
import type { Competition } from './call-queries.ts'

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

/** What a command on a competition is given beside what it is to do. */
export interface Aimed {
  readonly id: string
  readonly expectedVersion?: number | null | undefined
  readonly idempotencyKey?: string | null | undefined
}

/** Somebody has changed the competition since the one who gives the command read it. */
export function isOutdated({ version }: Competition, { expectedVersion }: Aimed): boolean {
  return expectedVersion !== null && expectedVersion !== undefined && expectedVersion !== version
}

/**
 * Why a command is not carried out: who may not do it is told nothing else, who acts on what is no longer so is told that
 * first.
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
  const { mine, theirs, errors = (refused) => [refusal(refused)] } = options
  const isAllowed = asked.ok || !(asked.refusal.code in accessRefusalWords.en)
  if (isAllowed && isOutdated(competition, input))
    return { subjectId: competition.id, errors: conflict(mine, theirs) }
  return { subjectId: competition.id, errors: asked.ok ? [] : errors(asked.refusal) }
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
