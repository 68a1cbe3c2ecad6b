/**
 * A competition selects people or projects. The kinds differ only in who applies and in what selection produces:
 * facilitators with a public profile, enrolments in a workshop, or awards to projects.
 */
export const competitionKinds = ['FACILITATORS', 'PARTICIPANTS', 'PROJECTS'] as const
export type CompetitionKind = (typeof competitionKinds)[number]

/** How an applicant answers a question of the form. */
export const questionKinds = [
  'SHORT_TEXT',
  'LONG_TEXT',
  'CHOICE',
  'CHOICES',
  'NUMBER',
  'DATE',
  'FILE',
] as const
export type QuestionKind = (typeof questionKinds)[number]

/** Whether an award is a sum of its own, or a part of the fund that the winners divide. */
export const awardRules = ['FIXED', 'FUND_SHARE'] as const
export type AwardRule = (typeof awardRules)[number]

/** What selection says of an application. */
export const resultOutcomes = ['SELECTED', 'RESERVE', 'NOT_SELECTED'] as const
export type ResultOutcome = (typeof resultOutcomes)[number]
