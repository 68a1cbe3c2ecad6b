import type { ApplicationEvent as EventName } from '@bastama/domain/application/history.ts'
import { Award } from '../../competition/awards.graphql.ts'
import { ResultOutcome } from '../../competition/results.graphql.ts'
import { builder, LocalizedText } from '../../platform/builder.ts'
import { actorName, deciderName, outcomeOf, readsActorOf, reasonOf } from './history-queries.ts'
import { Application } from '../graphql.ts'
import {
  isShownInHistory,
  readsApplicationEvent,
  readsDecision,
  readsDecisionOf,
  readsDeliberation,
} from '../queries.ts'

export const Decision = builder.table('Decision', {
  description:
    'What was decided of an application: known to staff until it is announced, never to an applicant who is of the staff.',
  from: 'decision',
  visible: readsDecision,
  fields: (t) => ({
    outcome: t.column('outcome', ResultOutcome, { description: 'What was decided.' }),
    reservePlace: t.column('reserve_place', 'Int', {
      nullable: true,
      description: 'The place on the reserve list, from 1.',
    }),
    award: t.one(Award, { award_id: 'id' }, { description: 'The award that the project gets.' }),
    reason: t.localized('reason', { nullable: true, description: 'Why.' }),
    decidedAt: t.column('decided_at', 'DateTime', {
      nullable: true,
      readable: readsDeliberation,
      description: 'When it was decided; for staff.',
    }),
    decidedByName: t.value(LocalizedText, (decision) => ({ text: deciderName(decision) }), {
      nullable: true,
      readable: readsDeliberation,
      description: 'Who decided; for staff.',
    }),
  }),
})

const ApplicationEventKind = builder.enumType('ApplicationEventKind', {
  description: 'What happened to an application.',
  values: {
    STARTED: { description: 'It was begun.' },
    ANSWERED: { description: 'Answers were saved before it was sent.' },
    SUBMITTED: { description: 'It was sent, or sent again after it was mended.' },
    EDITED: { description: 'Answers were changed after it was sent.' },
    WITHDRAWN: { description: 'The applicant took it back.' },
    MENDING_REQUESTED: { description: 'Staff asked to mend it.' },
    ACCEPTED_AS_IS: { description: 'Staff took the request to mend it back.' },
    FOUND_INELIGIBLE: { description: 'It was found not to meet the conditions.' },
    RESTORED: { description: 'It was taken up again.' },
    ADMITTED: { description: 'It was admitted to the round.' },
    SENT_BACK: { description: 'It was taken back from the round.' },
    DECIDED: { description: 'A decision was made, or made anew.' },
    DECISION_UNDONE: { description: 'The decision was taken back.' },
    SELECTED: { description: 'It was announced that it is selected.' },
    PUT_ON_RESERVE: { description: 'It was announced that it is on the reserve list.' },
    NOT_SELECTED: { description: 'It was announced that it is not selected.' },
    PROMOTED: { description: 'A place became free for it.' },
    CONFIRMED: { description: 'The applicant takes part.' },
    DECLINED: { description: 'The applicant does not take part.' },
    LAPSED: { description: 'The applicant did not answer in time.' },
  } as const satisfies Record<EventName, object>,
})

const ApplicationEvent = builder.table('ApplicationEvent', {
  description: 'Something that happened to an application, as far as you are told of it.',
  from: 'event',
  node: false,
  visible: readsApplicationEvent,
  fields: (t) => ({
    happenedAt: t.column('at', 'DateTime', { description: 'When.' }),
    kind: t.column('kind', ApplicationEventKind, { description: 'What.' }),
    actorName: t.value(LocalizedText, (event) => ({ text: actorName(event) }), {
      nullable: true,
      readable: readsActorOf,
      description: 'Who did it, for staff; null where its time had come.',
    }),
    outcome: t.expression(ResultOutcome, outcomeOf, {
      nullable: true,
      description: 'What was decided, where it is a decision.',
    }),
    reason: t.value(LocalizedText, (event) => ({ text: reasonOf(event) }), {
      nullable: true,
      description: 'Why, where a reason was given.',
    }),
  }),
})

builder.tableFields(Application, (t) => ({
  decision: t.one(
    Decision,
    { id: 'application_id' },
    {
      visibleBehind: (_, viewer, application) => readsDecisionOf(application, viewer),
      description: 'What was decided; null where nothing was, or where it is not for you to know yet.',
    },
  ),
  history: t.many(
    ApplicationEvent,
    { id: 'subject_id' },
    {
      where: isShownInHistory,
      orderBy: [],
      description: 'What happened to it, the first comes first; but not each time that a draft was saved.',
    },
  ),
}))
