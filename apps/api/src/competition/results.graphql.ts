import type { resultOutcomes } from '@bastama/domain/competition/competition.ts'
import { builder } from '../platform/builder.ts'
import { isIn } from '../platform/predicates.ts'
import { Award } from './awards.graphql.ts'
import { placeInRanking, readsResult } from './queries.ts'

export const ResultOutcome = builder.enumType('ResultOutcome', {
  description: 'What was decided.',
  values: {
    SELECTED: { description: 'It was selected.' },
    RESERVE: { description: 'It comes next where one of the selected steps back.' },
    NOT_SELECTED: { description: 'It was not selected, for the reason that is given.' },
  } as const satisfies Record<(typeof resultOutcomes)[number], object>,
})

export const Result = builder.table('Result', {
  description:
    'What a competition decided of one applicant. Visitors read it once the competition is announced. It is public record: where a moderator hides what was decided on, the result stays, and names nobody.',
  from: 'result',
  visible: readsResult,
  fields: (t) => ({
    outcome: t.column('outcome', ResultOutcome, { description: 'What was decided.' }),
    rank: t.expression('Int', placeInRanking, {
      nullable: true,
      description: 'The place in the ranking, from 1; null where it was decided without one.',
    }),
    award: t.one(Award, { award_id: 'id' }, { description: 'What was won.' }),
    amount: t.money('amount_minor', 'currency', { nullable: true, description: 'The money that was won.' }),
    reason: t.localized('reason', {
      nullable: true,
      description: 'Why; always there where the answer is no.',
    }),
    steppedBackAt: t.column('stepped_back_at', 'DateTime', {
      nullable: true,
      description: 'When the applicant declined the place, or let the time to confirm it pass.',
    }),
    movedUpAt: t.column('moved_up_at', 'DateTime', {
      nullable: true,
      description: 'When a place became free for it; until then it was on the reserve list.',
    }),
  }),
})

const ResultFilter = builder.filter('ResultFilter', {
  description: 'Values in one list are alternatives; different fields must all hold.',
  from: 'result',
  fields: {
    outcome: {
      type: [ResultOutcome],
      where: (result, outcomes) => isIn(result.outcome, outcomes),
      description: 'With these outcomes.',
    },
  },
})

/** Results, by rank. */
export const resultsByRank = { filter: ResultFilter, orderBy: [['rank', 'asc']] } as const
