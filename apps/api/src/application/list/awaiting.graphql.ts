import type { AwaitedWork } from '@bastama/domain/application/awaiting.ts'
import { CompetitionFilter } from '../../competition/graphql.ts'
import { builder } from '../../platform/builder.ts'
import { isAwaiting } from './awaiting-queries.ts'

const CompetitionAwaits = builder.enumType('CompetitionAwaits', {
  description: 'What the applications of a competition wait for from those who run it.',
  values: {
    DECISIONS: { description: 'The deadline has passed, and an application is not decided.' },
    MENDING: { description: 'An application was sent back and is not mended.' },
    ANNOUNCEMENT: { description: 'The deadline has passed and all is decided.' },
    CONFIRMATION: { description: 'A place is offered, and the time to confirm it is over in three days.' },
  } as const satisfies Record<AwaitedWork, object>,
})

builder.filterFields(CompetitionFilter, {
  awaits: {
    type: [CompetitionAwaits],
    where: isAwaiting,
    description: 'Whose applications wait for one of these from you; none for who runs no competition.',
  },
})
