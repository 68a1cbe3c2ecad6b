import type { awardRules } from '@bastama/domain/competition/competition.ts'
import { builder } from '../platform/builder.ts'
import { readsWithCompetition } from './queries.ts'

export const AwardRule = builder.enumType('AwardRule', {
  description: 'How much an award is.',
  values: {
    FIXED: { description: 'Its amount.' },
    FUND_SHARE: { description: 'An equal part of the fund, which the winners divide.' },
  } as const satisfies Record<(typeof awardRules)[number], object>,
})

export const Award = builder.table('Award', {
  description: 'What can be won.',
  from: 'award',
  visible: readsWithCompetition,
  fields: (t) => ({
    position: t.column('position', 'Int', { description: 'Its place in the order, from 1.' }),
    name: t.localized('name', { description: 'What it is called.' }),
    description: t.localized('description', { nullable: true, description: 'What it gives.' }),
    rule: t.column('rule', AwardRule, { description: 'How much it is.' }),
    amount: t.money('amount_minor', 'currency', {
      nullable: true,
      description: 'The amount that each winner gets, or may expect where the fund is divided.',
    }),
    atLeast: t.column('at_least', 'Int', { nullable: true, description: 'How many there are at the least.' }),
    reservedFor: t.localized('reserved_for', {
      nullable: true,
      description: 'Whom it is kept for, where it is not for all.',
    }),
  }),
})
