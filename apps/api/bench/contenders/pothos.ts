import { localize } from '@bastama/domain/kernel/localized.ts'
import type { LocalizedText } from '@bastama/domain/kernel/localized.ts'
import SchemaBuilder from '@pothos/core'
import DataloaderPlugin from '@pothos/plugin-dataloader'
import { shareAddress } from '../workloads/computed.ts'
import type {
  AwardRow,
  Batches,
  CompetitionRow,
  CriterionRow,
  MemberRow,
  MilestoneRow,
  Part,
  PersonRow,
  PhotoRow,
  PlaceRow,
  ProgrammeRow,
  ProjectPage,
  ProjectRow,
  ResultRow,
  TeamRow,
  UpdateRow,
  VariantRow,
} from './batches.ts'

/*
 * The schema of the contender dataloaders: so much of ours as the workloads ask for, declared as the guide of Pothos and
 * that of its dataloader plugin teach.
 */

const builder = new SchemaBuilder<{
  Context: { data: Batches }
  DefaultFieldNullability: false
  Scalars: {
    Date: { Input: string; Output: string }
    DateTime: { Input: Date; Output: Date }
    MinorUnits: { Input: number; Output: number }
  }
}>({ plugins: [DataloaderPlugin], defaultFieldNullability: false })

builder.scalarType('Date', { serialize: String })
builder.scalarType('DateTime', { serialize: (moment) => moment.toISOString() })
builder.scalarType('MinorUnits', { serialize: Number })

const Language = builder.enumType('Language', {
  values: { KK: { value: 'kk' }, RU: { value: 'ru' }, EN: { value: 'en' } } as const,
})

const Localized = builder.objectRef<LocalizedText>('LocalizedText').implement({
  fields: (t) => ({
    text: t.string({
      args: { language: t.arg({ type: Language, required: true }) },
      resolve: (text, { language }) => localize(text, language).text,
    }),
  }),
})

interface Amount {
  readonly minorUnits: number
  readonly currency: string
}

const Money = builder.objectRef<Amount>('Money').implement({
  fields: (t) => ({
    minorUnits: t.expose('minorUnits', { type: 'MinorUnits' }),
    currency: t.exposeString('currency'),
  }),
})

function money(minorUnits: number | null, currency: string | null): Amount | null {
  return minorUnits === null || currency === null ? null : { minorUnits, currency }
}

const placeOf = (name: string) =>
  builder.objectRef<PlaceRow>(name).implement({
    fields: (t) => ({ slug: t.exposeString('slug'), name: t.expose('name', { type: Localized }) }),
  })
const Theme = placeOf('Theme')
const District = placeOf('District')

const Programme = builder.objectRef<ProgrammeRow>('Programme').implement({
  fields: (t) => ({
    slug: t.exposeString('slug'),
    name: t.expose('name', { type: Localized }),
    funder: t.expose('funder', { type: Localized, nullable: true }),
  }),
})

const Person = builder.objectRef<PersonRow>('Person').implement({
  fields: (t) => ({ name: t.expose('name', { type: Localized }) }),
})

const TeamMember = builder.objectRef<MemberRow>('TeamMember').implement({
  fields: (t) => ({
    role: t.exposeString('role'),
    position: t.exposeInt('position'),
    person: t.loadable({
      type: Person,
      nullable: true,
      load: (ids: string[], { data }) => data.persons(ids),
      resolve: ({ personId }) => personId,
    }),
  }),
})

const Team = builder.objectRef<TeamRow>('Team').implement({
  fields: (t) => ({
    slug: t.exposeString('slug'),
    name: t.expose('name', { type: Localized }),
    summary: t.expose('summary', { type: Localized, nullable: true }),
    members: t.loadableList({
      type: TeamMember,
      load: (ids: string[], { data }) => data.members(ids),
      resolve: ({ id }) => id,
    }),
  }),
})

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

const Award = builder.objectRef<AwardRow>('Award').implement({
  fields: (t) => ({ name: t.expose('name', { type: Localized }) }),
})

const Result = builder.objectRef<ResultRow>('Result')

const ResultsOfProject = builder.objectRef<Part>('ResultsOfProject').implement({
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

const Competition = builder.objectRef<CompetitionRow>('Competition').implement({
  fields: (t) => ({
    slug: t.exposeString('slug'),
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
  }),
})

const Project = builder.objectRef<ProjectRow>('Project').implement({
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

const ProjectConnection = builder.objectRef<ProjectPage>('ProjectConnection').implement({
  fields: (t) => ({
    totalCount: t.int({ resolve: (page, _, { data }) => data.countProjects(page) }),
    pageInfo: t.field({ type: PageInfo, resolve: (page) => page }),
    nodes: t.expose('nodes', { type: [Project] }),
  }),
})

const ProjectFilter = builder.inputType('ProjectFilter', {
  fields: (t) => ({ theme: t.stringList() }),
})
const ProjectOrderField = builder.enumType('ProjectOrderField', { values: ['SHOWN_AT'] as const })
const OrderDirection = builder.enumType('OrderDirection', { values: ['DESC'] as const })
const ProjectOrder = builder.inputType('ProjectOrder', {
  fields: (t) => ({
    field: t.field({ type: ProjectOrderField, required: true }),
    direction: t.field({ type: OrderDirection, required: true }),
  }),
})

builder.queryType({
  fields: (t) => ({
    project: t.field({
      type: Project,
      nullable: true,
      args: { slug: t.arg.string({ required: true }) },
      resolve: (_, { slug }, { data }) => data.projectBySlug(slug),
    }),
    competition: t.field({
      type: Competition,
      nullable: true,
      args: { slug: t.arg.string({ required: true }) },
      resolve: (_, { slug }, { data }) => data.competitionBySlug(slug),
    }),
    projects: t.field({
      type: ProjectConnection,
      args: {
        first: t.arg.int(),
        after: t.arg.string(),
        search: t.arg.string(),
        filter: t.arg({ type: ProjectFilter }),
        orderBy: t.arg({ type: ProjectOrder }),
      },
      resolve: (_, asked, { data }) => data.projects(asked),
    }),
  }),
})

export const schema = builder.toSchema()
