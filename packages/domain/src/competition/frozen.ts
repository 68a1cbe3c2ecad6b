import type { CompetitionState } from './states.ts'

/**
 * What of a competition is edited as one.
 * - `TEXTS` title, summary, about, who may apply
 * - `SCHEDULE` pitching and the day of the results
 * - `AWARDS` also the places and the fund
 */
export const competitionParts = [
  'TEXTS',
  'OPENING',
  'DEADLINE',
  'SCHEDULE',
  'QUESTIONS',
  'CRITERIA',
  'AWARDS',
] as const
export type CompetitionPart = (typeof competitionParts)[number]

/** What the freezing of a part follows from. */
export interface EditFacts {
  readonly part: CompetitionPart
  readonly state: CompetitionState
  readonly opensAt: Date
  /** Applications that were ever sent, those withdrawn included. */
  readonly submittedApplications: number
}

/** What has frozen a part. */
export interface FrozenBy {
  readonly code:
    | 'FROZEN_BY_PUBLICATION'
    | 'FROZEN_BY_OPENING'
    | 'FROZEN_BY_FIRST_APPLICATION'
    | 'FROZEN_BY_ANNOUNCEMENT'
  readonly part: CompetitionPart
}

/** The first that has come to pass freezes the part. A published deadline is extended, not edited. */
const freezes: Readonly<Record<CompetitionPart, readonly FrozenBy['code'][]>> = {
  TEXTS: [],
  OPENING: ['FROZEN_BY_OPENING', 'FROZEN_BY_ANNOUNCEMENT'],
  DEADLINE: ['FROZEN_BY_PUBLICATION'],
  SCHEDULE: ['FROZEN_BY_ANNOUNCEMENT'],
  QUESTIONS: ['FROZEN_BY_FIRST_APPLICATION', 'FROZEN_BY_ANNOUNCEMENT'],
  CRITERIA: ['FROZEN_BY_FIRST_APPLICATION', 'FROZEN_BY_ANNOUNCEMENT'],
  AWARDS: ['FROZEN_BY_FIRST_APPLICATION', 'FROZEN_BY_ANNOUNCEMENT'],
}

/** What has frozen the part, if anything has. */
export function frozenBy(
  { part, state, opensAt, submittedApplications }: EditFacts,
  now: Date,
): FrozenBy | undefined {
  const hasHappened: Readonly<Record<FrozenBy['code'], boolean>> = {
    FROZEN_BY_PUBLICATION: state !== 'DRAFT',
    FROZEN_BY_OPENING: state !== 'DRAFT' && now >= opensAt,
    FROZEN_BY_FIRST_APPLICATION: submittedApplications > 0,
    FROZEN_BY_ANNOUNCEMENT: state === 'ANNOUNCED' || state === 'ARCHIVED',
  }
  const code = freezes[part].find((each) => hasHappened[each])
  return code && { code, part }
}
