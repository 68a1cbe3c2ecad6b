import type { ApplicationEvent } from '@bastama/domain/application/history.ts'
import { can } from '@bastama/domain/application/permissions.ts'
import type {
  ApplicationCommand,
  ApplicationRefusal,
  ApplicationState,
} from '@bastama/domain/application/states.ts'
import { applicationRefusalWords } from '@bastama/domain/application/words.ts'
import { withAccessWords } from '@bastama/domain/kernel/access-words.ts'
import type { NotFromThisState } from '@bastama/domain/kernel/machine.ts'
import type { AccessRefusal } from '@bastama/domain/kernel/policy.ts'
import type { Result } from '@bastama/domain/kernel/result.ts'
import {
  doneTo,
  hindered as hinderedBy,
  isOutdated as isOutdatedBy,
  refusing,
} from '../platform/command/aimed.ts'
import type { Aimed } from '../platform/command/aimed.ts'
import type { Refused, Work } from '../platform/command/command.ts'
import type { UserError } from '../platform/command/user-error.ts'
import type { LockedApplication } from './held-queries.ts'

export type AnyRefusal =
  | AccessRefusal
  | ApplicationRefusal
  | NotFromThisState<ApplicationState, ApplicationCommand>
  | { readonly code: keyof typeof applicationRefusalWords.en }

/** Of every refusal of a command on an application, the words. */
export const refusalWords = withAccessWords(applicationRefusalWords)

/** What the domain refuses, for whoever asked for it. */
export const refusal = refusing(refusalWords, {
  NOT_THERE: 'id',
  REASON_IS_MISSING: 'reason',
  MEND_BY_HAS_PASSED: 'mendUntil',
  NOTHING_IS_NAMED: 'questionIds',
  PROJECT_IS_MISSING: 'projectId',
})

/** There is no such application. */
export function nothingThere({ actor, now }: Work): Refused {
  const asked = can.withdrawApplication(actor, undefined, now)
  return { subjectId: null, errors: asked.ok ? [] : [refusal(asked.refusal)] }
}

/** The version that the actor knows it by: that of those who read the decision counts more. */
function versionFor({ actor, now }: Work, application: LockedApplication): number {
  return can.readDecision(actor, application, now) ? application.versions.all : application.versions.told
}

/** Somebody has changed the application since the one who gives the command read it. */
export function isOutdated(work: Work, application: LockedApplication, input: Aimed): boolean {
  return isOutdatedBy({ version: versionFor(work, application) }, input)
}

/**
 * Why a command on an application is not carried out.
 * @param errors in place of the refusal itself
 */
export function hindered(
  work: Work,
  asked: Result<unknown, AnyRefusal>,
  application: LockedApplication,
  input: Aimed,
  errors: (refusal: AnyRefusal) => UserError[] = (refused) => [refusal(refused)],
): Refused {
  return hinderedBy(asked, { id: application.id, version: versionFor(work, application) }, input, { errors })
}

/** What a command did to an application, for the record. */
export const done = doneTo<ApplicationEvent>('application')
