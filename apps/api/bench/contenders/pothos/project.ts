import { shareAddress } from '../../workloads/computed.ts'
import type { ProjectPage } from '../batches/projects.ts'
import type { MilestoneRow, Part, PhotoRow, ProjectRow, UpdateRow, VariantRow } from '../batches/rows.ts'
import { builder, Localized, money, Money, OrderDirection } from './builder.ts'
import { Award, Competition, Result, ResultsOfProject } from './competition.ts'
import { District, Programme, Team, Theme } from './team.ts'

const PhotoVariant = builder.objectRef<VariantRow>('PhotoVariant').implement({
  fields: (t) => ({
    format: t.exposeString('format'),
    width: t.exposeInt('width'),
    height: t.exposeInt('height'),
    url: t.string({ resolve: ({ key }) => `/media/${key}` }),
  }),
})

const Photo = builder.objectRef<PhotoRow>('Photo').implement({
  fields: (t) => ({
    width: t.exposeInt('width'),
    height: t.exposeInt('height'),
    isDecorative: t.exposeBoolean('isDecorative'),
    alt: t.expose('alt', { type: Localized, nullable: true }),
    credit: t.expose('credit', { type: Localized, nullable: true }),
    variants: t.loadableList({
      type: PhotoVariant,
      load: (ids: string[], { data }) => data.variants(ids),
      resolve: ({ id }) => id,
    }),
  }),
})

const Milestone = builder.objectRef<MilestoneRow>('Milestone').implement({
  fields: (t) => ({
    position: t.exposeInt('position'),
    state: t.exposeString('state'),
    dueOn: t.expose('dueOn', { type: 'Date' }),
    doneOn: t.expose('doneOn', { type: 'Date', nullable: true }),
    droppedOn: t.expose('droppedOn', { type: 'Date', nullable: true }),
    title: t.expose('title', { type: Localized }),
    note: t.expose('note', { type: Localized, nullable: true }),
  }),
})

const ProjectUpdate = builder.objectRef<UpdateRow>('ProjectUpdate').implement({
  fields: (t) => ({
    publishedAt: t.expose('publishedAt', { type: 'DateTime', nullable: true }),
    title: t.expose('title', { type: Localized }),
    body: t.expose('body', { type: Localized }),
  }),
})

const ProjectUpdateConnection = builder.objectRef<Part>('ProjectUpdateConnection').implement({
  fields: (t) => ({
    totalCount: t.loadable({
      type: 'Int',
      load: (ids: string[], { data }) => data.updateCounts(ids),
      resolve: ({ id }) => id,
    }),
    nodes: t.loadableList({
      type: ProjectUpdate,
      load: (parts: Part[], { data }) => data.updates(parts),
      resolve: (part) => part,
    }),
  }),
})

export const Project = builder.objectRef<ProjectRow>('Project').implement({
  fields: (t) => ({
    slug: t.exposeString('slug'),
    state: t.exposeString('state'),
    title: t.expose('title', { type: Localized }),
    summary: t.expose('summary', { type: Localized }),
    description: t.loadable({
      type: Localized,
      load: (ids: string[], { data }) => data.descriptions(ids),
      resolve: ({ id }) => id,
    }),
    address: t.expose('address', { type: Localized, nullable: true }),
    stopReason: t.expose('stopReason', { type: Localized, nullable: true }),
    supportCount: t.exposeInt('supportCount'),
    isSample: t.exposeBoolean('isSample'),
    isHidden: t.boolean({ resolve: ({ hiddenAt }) => hiddenAt !== null }),
    isFunded: t.loadable({
      type: 'Boolean',
      load: (ids: string[], { data }) => data.funded(ids),
      resolve: ({ id }) => id,
    }),
    submittedAt: t.expose('submittedAt', { type: 'DateTime', nullable: true }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime' }),
    budget: t.field({
      type: Money,
      nullable: true,
      resolve: ({ budgetMinor, currency }) => money(budgetMinor, currency),
    }),
    ownContribution: t.field({
      type: Money,
      nullable: true,
      resolve: ({ ownContributionMinor, currency }) => money(ownContributionMinor, currency),
    }),
    shareAddress: t.string({ resolve: shareAddress }),
    programme: t.loadable({
      type: Programme,
      nullable: true,
      load: (ids: string[], { data }) => data.programmes(ids),
      resolve: ({ programmeId }) => programmeId,
    }),
    theme: t.loadable({
      type: Theme,
      nullable: true,
      load: (ids: string[], { data }) => data.themes(ids),
      resolve: ({ themeId }) => themeId,
    }),
    district: t.loadable({
      type: District,
      nullable: true,
      load: (ids: string[], { data }) => data.districts(ids),
      resolve: ({ districtId }) => districtId,
    }),
    competition: t.loadable({
      type: Competition,
      nullable: true,
      load: (ids: string[], { data }) => data.competitions(ids),
      resolve: ({ competitionId }) => competitionId,
    }),
    team: t.loadable({
      type: Team,
      nullable: true,
      load: (ids: string[], { data }) => data.teams(ids),
      resolve: ({ teamId }) => teamId,
    }),
    cover: t.loadable({
      type: Photo,
      nullable: true,
      load: (ids: string[], { data }) => data.photos(ids),
      resolve: ({ coverId }) => coverId,
    }),
    milestones: t.loadableList({
      type: Milestone,
      load: (ids: string[], { data }) => data.milestones(ids),
      resolve: ({ id }) => id,
    }),
    updates: t.field({
      type: ProjectUpdateConnection,
      args: { first: t.arg.int({ defaultValue: 20 }) },
      resolve: ({ id }, { first }) => ({ id, first: first ?? 20 }),
    }),
    results: t.field({
      type: ResultsOfProject,
      args: { first: t.arg.int({ defaultValue: 20 }) },
      resolve: ({ id }, { first }) => ({ id, first: first ?? 20 }),
    }),
  }),
})

Result.implement({
  fields: (t) => ({
    outcome: t.exposeString('outcome'),
    rank: t.exposeInt('rank'),
    reason: t.expose('reason', { type: Localized, nullable: true }),
    amount: t.field({
      type: Money,
      nullable: true,
      resolve: ({ amountMinor, currency }) => money(amountMinor, currency),
    }),
    award: t.loadable({
      type: Award,
      nullable: true,
      load: (ids: string[], { data }) => data.awards(ids),
      resolve: ({ awardId }) => awardId,
    }),
    project: t.loadable({
      type: Project,
      nullable: true,
      load: (ids: string[], { data }) => data.projectsById(ids),
      resolve: ({ projectId }) => projectId,
    }),
  }),
})

const PageInfo = builder.objectRef<ProjectPage>('PageInfo').implement({
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage'),
    hasPreviousPage: t.boolean({ resolve: (page, _, { data }) => data.hasProjectsBefore(page) }),
  }),
})

export const ProjectConnection = builder.objectRef<ProjectPage>('ProjectConnection').implement({
  fields: (t) => ({
    totalCount: t.int({ resolve: (page, _, { data }) => data.countProjects(page) }),
    pageInfo: t.field({ type: PageInfo, resolve: (page) => page }),
    nodes: t.expose('nodes', { type: [Project] }),
  }),
})

export const ProjectFilter = builder.inputType('ProjectFilter', {
  fields: (t) => ({ theme: t.stringList() }),
})
const ProjectOrderField = builder.enumType('ProjectOrderField', { values: ['SHOWN_AT'] as const })
export const ProjectOrder = builder.inputType('ProjectOrder', {
  fields: (t) => ({
    field: t.field({ type: ProjectOrderField, required: true }),
    direction: t.field({ type: OrderDirection, required: true }),
  }),
})
