import type { ApplicationPage } from '../batches/applications.ts'
import type { AnswerRow, ApplicationRow, DecisionRow, QuestionRow } from '../batches/rows.ts'
import { builder, Localized, OrderDirection } from './builder.ts'
import { Person } from './team.ts'

const Question = builder.objectRef<QuestionRow>('Question').implement({
  fields: (t) => ({
    position: t.exposeInt('position'),
    label: t.expose('label', { type: Localized }),
  }),
})

const Answer = builder.objectRef<AnswerRow>('Answer').implement({
  fields: (t) => ({
    text: t.exposeString('text', { nullable: true }),
    question: t.loadable({
      type: Question,
      nullable: true,
      load: (ids: string[], { data }) => data.questions(ids),
      resolve: ({ questionId }) => questionId,
    }),
  }),
})

const Decision = builder.objectRef<DecisionRow>('Decision').implement({
  fields: (t) => ({
    outcome: t.exposeString('outcome'),
    reservePlace: t.exposeInt('reservePlace', { nullable: true }),
    reason: t.expose('reason', { type: Localized, nullable: true }),
  }),
})

const Application = builder.objectRef<ApplicationRow>('Application').implement({
  fields: (t) => ({
    reference: t.exposeString('reference'),
    state: t.exposeString('state'),
    submittedAt: t.expose('submittedAt', { type: 'DateTime', nullable: true }),
    isSample: t.exposeBoolean('isSample'),
    person: t.loadable({
      type: Person,
      nullable: true,
      load: (ids: string[], { data }) => data.persons(ids),
      resolve: ({ personId }) => personId,
    }),
    answers: t.loadableList({
      type: Answer,
      load: (ids: string[], { data }) => data.answers(ids),
      resolve: ({ id }) => id,
    }),
    decision: t.loadable({
      type: Decision,
      nullable: true,
      load: (ids: string[], { data }) => data.decisions(ids),
      resolve: ({ id, isTold }) => (isTold ? id : null),
    }),
  }),
})

const ApplicationPageInfo = builder.objectRef<ApplicationPage>('ApplicationPageInfo').implement({
  fields: (t) => ({ hasNextPage: t.exposeBoolean('hasNextPage') }),
})

export const ApplicationConnection = builder.objectRef<ApplicationPage>('ApplicationConnection').implement({
  fields: (t) => ({
    totalCount: t.int({ resolve: (page, _, { data, asker }) => data.countApplications(page, asker) }),
    pageInfo: t.field({ type: ApplicationPageInfo, resolve: (page) => page }),
    nodes: t.expose('nodes', { type: [Application] }),
  }),
})

const ApplicationOrderField = builder.enumType('ApplicationOrderField', {
  values: ['SUBMITTED_AT', 'REFERENCE'] as const,
})

export const ApplicationOrder = builder.inputType('ApplicationOrder', {
  fields: (t) => ({
    field: t.field({ type: ApplicationOrderField, required: true }),
    direction: t.field({ type: OrderDirection, required: true }),
  }),
})
