import { builder } from '../platform/builder.ts'
import { readsCriterionStep, readsWithCompetition } from './queries.ts'

const CriterionStep = builder.table('CriterionStep', {
  description: 'A step of the scale of a criterion.',
  from: 'criterion_step',
  visible: readsCriterionStep,
  node: false,
  fields: (t) => ({
    points: t.column('points', 'Int', { description: 'What it is worth.' }),
    description: t.localized('description', { description: 'When it is given.' }),
  }),
})

export const Criterion = builder.table('Criterion', {
  description: 'What applications are judged by.',
  from: 'criterion',
  visible: readsWithCompetition,
  fields: (t) => ({
    position: t.column('position', 'Int', { description: 'Its place in the order, from 1.' }),
    name: t.localized('name', { description: 'What it is called.' }),
    description: t.localized('description', { description: 'What reviewers look for.' }),
    weight: t.column('weight', 'Int', { description: 'Per cent of the score, 1 to 100.' }),
    steps: t.many(
      CriterionStep,
      { id: 'criterion_id' },
      { orderBy: [['points', 'asc']], description: 'Its scale, the lowest step first.' },
    ),
  }),
})
