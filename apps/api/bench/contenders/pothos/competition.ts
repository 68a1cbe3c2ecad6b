import type { AwardRow, CompetitionRow, CriterionRow, Part, ResultRow } from '../batches/rows.ts'
import { ApplicationConnection, ApplicationOrder } from './application.ts'
import { builder, Localized, money, Money } from './builder.ts'

export const Award = builder.objectRef<AwardRow>('Award').implement({
  fields: (t) => ({ name: t.expose('name', { type: Localized }) }),
})

export const Result = builder.objectRef<ResultRow>('Result')

export const ResultsOfProject = builder.objectRef<Part>('ResultsOfProject').implement({
  fields: (t) => ({
    nodes: t.loadableList({
      type: Result,
      load: (parts: Part[], { data }) => data.resultsOfProjects(parts),
      resolve: (part) => part,
    }),
  }),
})

const ResultsOfCompetition = builder.objectRef<Part>('ResultsOfCompetition').implement({
  fields: (t) => ({
    nodes: t.loadableList({
      type: Result,
      load: (parts: Part[], { data }) => data.resultsOfCompetitions(parts),
      resolve: (part) => part,
    }),
  }),
})

const Criterion = builder.objectRef<CriterionRow>('Criterion').implement({
  fields: (t) => ({
    position: t.exposeInt('position'),
    weight: t.exposeInt('weight'),
    name: t.expose('name', { type: Localized }),
  }),
})

export const Competition = builder.objectRef<CompetitionRow>('Competition').implement({
  fields: (t) => ({
    slug: t.exposeString('slug'),
    kind: t.exposeString('kind'),
    state: t.exposeString('state'),
    title: t.expose('title', { type: Localized }),
    opensAt: t.expose('opensAt', { type: 'DateTime' }),
    closesAt: t.expose('closesAt', { type: 'DateTime' }),
    announcedAt: t.expose('announcedAt', { type: 'DateTime', nullable: true }),
    fund: t.field({
      type: Money,
      nullable: true,
      resolve: ({ fundMinor, fundCurrency }) => money(fundMinor, fundCurrency),
    }),
    criteria: t.loadableList({
      type: Criterion,
      load: (ids: string[], { data }) => data.criteria(ids),
      resolve: ({ id }) => id,
    }),
    results: t.field({
      type: ResultsOfCompetition,
      args: { first: t.arg.int({ defaultValue: 20 }) },
      resolve: ({ id }, { first }) => ({ id, first: first ?? 20 }),
    }),
    applications: t.field({
      type: ApplicationConnection,
      args: { first: t.arg.int(), orderBy: t.arg({ type: ApplicationOrder }) },
      resolve: ({ id }, asked, { data, asker }) => data.applications({ competitionId: id, ...asked }, asker),
    }),
  }),
})
