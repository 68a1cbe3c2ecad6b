import { isLanguage } from '@bastama/domain/kernel/language.ts'
import { localize } from '@bastama/domain/kernel/localized.ts'
import type { LocalizedText } from '@bastama/domain/kernel/localized.ts'
import { shareAddress } from '../workloads/computed.ts'
import type { MercuriusContext } from 'mercurius'
import { actorOf } from '../actors.ts'
import type { Asker } from './batches/access.ts'
import type { ApplicationPage, ApplicationsAsked } from './batches/applications.ts'
import type { Batches } from './batches/batches.ts'
import type { ProjectPage, ProjectsAsked } from './batches/projects.ts'
import type {
  AnswerRow,
  ApplicationRow,
  CompetitionRow,
  MemberRow,
  Part,
  ProjectRow,
  ResultRow,
  VariantRow,
} from './batches/rows.ts'
import { dataOf, post } from './contender.ts'
import type { Contender, Surroundings } from './contender.ts'

declare module 'mercurius' {
  interface MercuriusContext {
    readonly asker: Asker
  }
}

export const contender: Contender = {
  name: 'mercurius',
  note: 'Fastify without a log; jit: 1; its loaders, without their cache as its docs advise and told apart by id, which spares them most of their work; one prepared statement a batch, the description read only where it is asked for',
  request: (workload, n, size) => post(workload.document, workload.variables(n, size)),
  normal: (_, answer) => dataOf(answer),
  serve,
}

async function serve({ databaseUrl, port, pool: size }: Surroundings): Promise<void> {
  const { readFile } = await import('node:fs/promises')
  const { default: fastify } = await import('fastify')
  const { default: mercurius } = await import('mercurius')
  const { connect } = await import('../../src/platform/database/connect.ts')
  const { askerOf } = await import('./batches/access.ts')
  const { batches } = await import('./batches/batches.ts')

  const schema = await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8')
  const data = batches(connect({ url: databaseUrl, size }).pool, (row) => Object.setPrototypeOf(row, keyed))
  const server = fastify()
  await server.register(mercurius, {
    schema: `${schema}\nextend type Project { shareAddress: String! }`,
    resolvers: resolvers(data),
    loaders: loaders(data),
    context: ({ headers }) => ({ asker: askerOf(actorOf(headers)) }),
    jit: 1,
  })
  await server.listen({ host: '127.0.0.1', port })
}

/** Loaders tell objects apart by their JSON: that of a row need not be more than its id. */
const keyed = {
  toJSON(this: { readonly id: string }) {
    return this.id
  },
}

function resolvers(data: Batches) {
  return {
    DateTime: { serialize: (moment: Date) => moment.toISOString() },
    LocalizedText: {
      text: (text: LocalizedText, { language }: { language: string }) => {
        const code = language.toLowerCase()
        return isLanguage(code) ? localize(text, code).text : ''
      },
    },
    Query: {
      project: (_: unknown, { slug }: { slug: string }) => data.projectBySlug(slug),
      projects: (_: unknown, asked: ProjectsAsked) => data.projects(asked),
      competition: (_: unknown, { slug }: { slug: string }, { asker }: MercuriusContext) =>
        data.competitionBySlug(slug, asker),
    },
    ProjectConnection: {
      totalCount: data.countProjects,
      pageInfo: (page: ProjectPage) => page,
    },
    PageInfo: { hasPreviousPage: data.hasProjectsBefore },
    Project: {
      isHidden: ({ hiddenAt }: ProjectRow) => hiddenAt !== null,
      budget: ({ budgetMinor, currency }: ProjectRow) => money(budgetMinor, currency),
      ownContribution: ({ ownContributionMinor, currency }: ProjectRow) =>
        money(ownContributionMinor, currency),
      shareAddress,
    },
    Competition: {
      fund: ({ fundMinor, fundCurrency }: CompetitionRow) => money(fundMinor, fundCurrency),
      applications: (
        { id }: CompetitionRow,
        asked: Omit<ApplicationsAsked, 'competitionId'>,
        { asker }: MercuriusContext,
      ) => data.applications({ competitionId: id, ...asked }, asker),
    },
    ApplicationConnection: {
      totalCount: (page: ApplicationPage, _: unknown, { asker }: MercuriusContext) =>
        data.countApplications(page, asker),
      pageInfo: (page: ApplicationPage) => page,
    },
    PhotoVariant: { url: ({ key }: VariantRow) => `/media/${key}` },
    Result: { amount: ({ amountMinor, currency }: ResultRow) => money(amountMinor, currency) },
  }
}

function money(minorUnits: number | null, currency: string | null) {
  return minorUnits === null ? null : { minorUnits, currency }
}

function loaders(data: Batches) {
  const ofId = ({ id }: { readonly id: string }) => id
  const part = ({ id }: { readonly id: string }, { first = 20 }: Asked): Part => ({ id, first })
  return {
    Project: {
      description: loader(ofId, data.descriptions),
      isFunded: loader(ofId, data.funded),
      theme: loader(({ themeId }: ProjectRow) => themeId, data.themes),
      district: loader(({ districtId }: ProjectRow) => districtId, data.districts),
      programme: loader(({ programmeId }: ProjectRow) => programmeId, data.programmes),
      competition: loader(({ competitionId }: ProjectRow) => competitionId, data.competitions),
      team: loader(({ teamId }: ProjectRow) => teamId, data.teams),
      cover: loader(({ coverId }: ProjectRow) => coverId, data.photos),
      milestones: loader(ofId, data.milestones),
      updates: loader(part, async (parts) => connections(parts, await data.updates(parts))),
      results: loader(part, async (parts) => connections(parts, await data.resultsOfProjects(parts))),
    },
    ProjectUpdateConnection: { totalCount: loader(ofId, data.updateCounts) },
    Competition: {
      criteria: loader(ofId, data.criteria),
      results: loader(part, async (parts) => connections(parts, await data.resultsOfCompetitions(parts))),
    },
    Application: {
      person: loader(({ personId }: ApplicationRow) => personId, data.persons),
      answers: loader(ofId, data.answers),
      decision: loader(({ id, isTold }: ApplicationRow) => (isTold ? id : null), data.decisions),
    },
    Answer: { question: loader(({ questionId }: AnswerRow) => questionId, data.questions) },
    Result: {
      project: loader(({ projectId }: ResultRow) => projectId, data.projectsById),
      award: loader(({ awardId }: ResultRow) => awardId, data.awards),
    },
    Team: { members: loader(ofId, data.members) },
    TeamMember: { person: loader(({ personId }: MemberRow) => personId, data.persons) },
    Photo: { variants: loader(ofId, data.variants) },
  }
}

interface Asked {
  readonly first?: number
}

interface Asking<Obj> {
  readonly obj: Obj
  readonly params: Asked
}

/** Without the cache, “to avoid the serialization at the cost of more objects to fetch”: no field is asked twice here. */
function loader<Obj, Key, Value>(
  keyOf: (obj: Obj, params: Asked) => Key,
  load: (keys: readonly Key[]) => Promise<Value[]>,
) {
  return {
    loader: (asking: readonly Asking<Obj>[]) => load(asking.map(({ obj, params }) => keyOf(obj, params))),
    opts: { cache: false },
  }
}

/** What our schema calls a connection; the rest of it is read when it is asked for. */
function connections<Row>(parts: readonly Part[], lists: readonly Row[][]) {
  return parts.map(({ id }, index) => ({ id, nodes: lists[index] }))
}
