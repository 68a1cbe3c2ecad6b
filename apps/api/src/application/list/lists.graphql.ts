import { applicationStates } from '@bastama/domain/application/states.ts'
import { Competition } from '../../competition/graphql.ts'
import { Result, ResultOutcome } from '../../competition/results.graphql.ts'
import { builder } from '../../platform/builder.ts'
import type { Row } from '../../platform/builder.ts'
import { isEqual, isIn } from '../../platform/predicates.ts'
import { Application, ApplicationState } from '../graphql.ts'
import {
  always,
  countOf,
  isDecided,
  isDecidedAs,
  isInState,
  isUndecided,
  nameIn,
  referenceOf,
} from './list-queries.ts'
import { readsApplicationOf, readsCountsOf, stateFor } from '../queries.ts'

const ApplicationFilter = builder.filter('ApplicationFilter', {
  description: 'Values in one list are alternatives; different fields must all hold.',
  from: 'application',
  fields: {
    state: {
      type: [ApplicationState],
      where: (application, states, viewer) => isIn(stateFor(application, viewer), states),
      description: 'In these states, as far as you may know.',
    },
    outcome: {
      type: [ResultOutcome],
      where: isDecidedAs,
      description: 'With a decision, of which you may know, that has one of these outcomes.',
    },
    isDecided: {
      type: 'Boolean',
      where: (application, value, viewer) => isEqual(isDecided(application, viewer), value),
      description: 'With a decision of which you may know, or without.',
    },
  },
})

const ApplicationOrder = builder.order('ApplicationOrder', {
  description: 'The order of applications; names are those of the person, by surname, or of the team.',
  from: 'application',
  fields: {
    SUBMITTED_AT: ['submitted_at', 'nulls last'],
    REFERENCE: 'reference',
    NAME_KK: { type: 'text', of: nameIn('kk') },
    NAME_RU: { type: 'text', of: nameIn('ru') },
    NAME_EN: { type: 'text', of: nameIn('en') },
  },
  default: ['SUBMITTED_AT', 'desc'],
})

/** What the counts are counted over. */
interface Counted {
  readonly competition: Row<'competition'>
}

const ApplicationCounts = builder.valueType<Counted>('ApplicationCounts', {
  description: 'How many applications a competition has; for its staff.',
  fields: (t) => ({
    ...Object.fromEntries(
      applicationStates
        .filter((state) => state !== 'DRAFT')
        .map((state) => [
          state.toLowerCase().replaceAll(/_[a-z]/g, (part) => part.slice(1).toUpperCase()),
          t.expression(
            'Int',
            ({ competition }, viewer) => countOf(competition, viewer, isInState(state, viewer)),
            {
              description: `In the state ${state}.`,
            },
          ),
        ]),
    ),
    all: t.expression('Int', ({ competition }, viewer) => countOf(competition, viewer, always), {
      description: 'All that were sent.',
    }),
    undecided: t.expression(
      'Int',
      ({ competition }, viewer) => countOf(competition, viewer, isUndecided(viewer)),
      { description: 'Those that still need a decision.' },
    ),
  }),
})

builder.tableFields(Competition, (t) => ({
  applications: t.connection(
    Application,
    { id: 'competition_id' },
    {
      visibleBehind: readsApplicationOf,
      filter: ApplicationFilter,
      order: ApplicationOrder,
      search: true,
      description: 'The applications that you may read, the one that was sent last comes first.',
    },
  ),
  applicationCounts: t.value(ApplicationCounts, (competition) => ({ competition }), {
    nullable: true,
    readable: readsCountsOf,
    present: always,
    description: 'How many applications there are; null for all but those who run the competition.',
  }),
}))

builder.tableFields(Result, (t) => ({
  reference: t.expression('String', referenceOf, {
    nullable: true,
    description: 'The number of the application, by which its applicant finds it; null where there is none.',
  }),
}))
