import * as v from 'valibot'
import { resultOutcomes } from '../competition/competition.ts'
import { mostCharacters } from '../competition/input.ts'
import type { InputProblemCode } from '../competition/input.ts'
import { localizedTextUpTo } from '../kernel/localized.ts'

const reason = localizedTextUpTo(mostCharacters.reason)
const notPositive: InputProblemCode = 'NOT_POSITIVE'
const positive = v.pipe(v.number(), v.integer(), v.minValue(1, notPositive))

/** What staff ask an applicant to mend. */
export const mendingInput = v.object({ until: v.date(), note: v.nullish(reason, null) })

/** What staff decide, as far as it can be told without the competition. */
export const decisionInput = v.object({
  outcome: v.picklist(resultOutcomes),
  reservePlace: v.nullish(positive, null),
  reason: v.nullish(reason, null),
})

/** For how many days those who are selected may confirm, from tomorrow on. */
export const announcementInput = v.object({ confirmDays: v.pipe(positive, v.maxValue(365, 'TOO_MANY_DAYS')) })

/** What is wrong with a value that was given, beside what `competitionInputWords` says. */
export type ApplicationInputProblem = 'TOO_MANY_DAYS'
