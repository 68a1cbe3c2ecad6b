import { builder } from '../platform/builder.ts'
import { isIn } from '../platform/predicates.ts'
import { Person } from './graphql.ts'
import {
  always,
  isAbout,
  isBefore,
  isBy,
  isSince,
  positionOf,
  readsRecord,
  subjectOf,
} from './record-queries.ts'
import { withGlobalIds } from './recorded-ids.ts'

const RecordActor = builder.enumType('RecordActor', {
  description: 'What kind of actor did something.',
  values: {
    PERSON: { value: 'person', description: 'Somebody who was signed in.' },
    INTEGRATOR: { value: 'integrator', description: 'A program with a key.' },
    CLOCK: { value: 'clock', description: 'Its time had come.' },
    VISITOR: { value: 'visitor', description: 'Somebody who was not signed in.' },
  } as const,
})

const RecordedEvent = builder.table('RecordedEvent', {
  description:
    'Something that was done, as the record keeps it for good. It is read by administrators, but for what was done to an application of their own or, until the results are announced, to one that competes with it.',
  from: 'recorded_event',
  visible: readsRecord,
  fields: (t) => ({
    recordedAt: t.expression('DateTime', always('at'), { description: 'When.' }),
    actor: t.expression(RecordActor, always('actor_kind'), {
      description: 'What kind of actor.',
    }),
    person: t.one(Person, { person_id: 'id' }, { description: 'Who, where it was a person.' }),
    noun: t.expression('String', always('noun'), {
      description: 'What kind of thing it was done to, as `competition`.',
    }),
    subjectId: t.expression('ID', subjectOf, {
      description: 'The id of that thing, which may be gone.',
    }),
    kind: t.expression('String', always('kind'), {
      description: 'What was done, as `PUBLISHED`.',
    }),
    before: t.computed('String', {
      nullable: true,
      description:
        'What changed, as it was, as JSON with ids that `nodes` takes; null where the thing is new.',
      needs: ({ before }) => ({ before }),
      resolve: ({ before }) => before && withGlobalIds(before),
    }),
    after: t.computed('String', {
      nullable: true,
      description:
        'What changed, as it is, as JSON with ids that `nodes` takes; null where the thing is gone.',
      needs: ({ after }) => ({ after }),
      resolve: ({ after }) => after && withGlobalIds(after),
    }),
    hash: t.expression('String', always('hash'), {
      description: 'The hash at which the record stands with it, in hexadecimal digits.',
    }),
  }),
})

const RecordFilter = builder.filter('RecordFilter', {
  description: 'Values in one list are alternatives; different fields must all hold.',
  from: 'recorded_event',
  fields: {
    noun: {
      type: ['String'],
      where: (event, nouns) => isIn(event.noun, nouns),
      description: 'Done to things of these kinds.',
    },
    subjectIds: { type: ['ID'], where: isAbout, description: 'Done to these things, by their ids.' },
    kind: {
      type: ['String'],
      where: (event, kinds) => isIn(event.kind, kinds),
      description: 'Of these kinds.',
    },
    actor: {
      type: [RecordActor],
      where: (event, actors) => isIn(always('actor_kind')(event), actors),
      description: 'By actors of these kinds.',
    },
    personIds: { type: ['ID'], where: isBy, description: 'Done by these persons, by their ids.' },
    doneSince: { type: 'DateTime', where: isSince, description: 'Done at this moment or after it.' },
    doneUntil: { type: 'DateTime', where: isBefore, description: 'Done before this moment.' },
  },
})

const RecordOrder = builder.order('RecordOrder', {
  description: 'The order of the record.',
  from: 'recorded_event',
  fields: { POSITION: positionOf },
  default: ['POSITION', 'desc'],
})

builder.queryFields((t) => ({
  record: t.connection(RecordedEvent, {
    filter: RecordFilter,
    order: RecordOrder,
    description: 'The record of everything that was done, the latest first.',
  }),
}))
