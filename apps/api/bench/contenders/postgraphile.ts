import { once } from 'node:events'
import { createServer } from 'node:http'
import { parse } from 'graphql'
import type { SelectionSetNode } from 'graphql'
import type { PgSelectSingleStep } from 'postgraphile/@dataplan/pg'
import type { PgConstraint } from 'postgraphile/graphile-build-pg/pg-introspection'
import type { Size } from '../dataset/size.ts'
import { shareAddress } from '../workloads/computed.ts'
import { rowBefore } from '../workloads/pages.ts'
import type { Workload, WorkloadName } from '../workloads/workload.ts'
import { dataOf, post } from './contender.ts'
import type { Contender, Surroundings } from './contender.ts'

export const contender: Contender = {
  name: 'postgraphile',
  note: 'PostGraphile 5 (Amber) on grafserv for Node with outputDataAsString; row-level security for a role as which it connects, so that no transaction is needed to set it; no rule where one follows from another; texts and other computed columns by inlined SQL functions, lists without a connection where that suffices, conditions for theme and search by addPgTableCondition; cursors of its own',
  request: (workload, n, size) => post(documents[workload.name], variables(workload, n, size)),
  normal: (workload, answer) => {
    const [operation] = parse(workload.document).definitions
    return operation?.kind === 'OperationDefinition'
      ? shaped(operation.selectionSet, dataOf(answer), '', {})
      : undefined
  },
  serve,
}

const card = `
      slug
      state
      supportCount
      isFunded
      title: titleText(language: $language)
      summary: summaryText(language: $language)
      theme: themeByThemeId { slug name: nameText(language: $language) }
      district: districtByDistrictId { slug name: nameText(language: $language) }
      team: teamByTeamId {
        slug
        name: nameText(language: $language)
        members: teamMembersByTeamIdList(orderBy: POSITION_ASC) {
          role
          person: personByPersonId { name: nameText(language: $language) }
        }
      }
      cover: photoByCoverId {
        width
        height
        alt: altText(language: $language)
        variants: photoVariantsByPhotoIdList(orderBy: [FORMAT_ASC, WIDTH_ASC]) { format width height url }
      }
      updates: projectUpdatesByProjectIdList(first: 1, orderBy: [SHOWN_AT_DESC, PRIMARY_KEY_DESC]) {
        publishedAt
        title: titleText(language: $language)
      }`

const showcaseOf = (more: string) => `query Showcase($language: String!, $theme: String!) {
  projects: allProjects(first: 24, condition: { theme: $theme }, orderBy: [SHOWN_AT_DESC, PRIMARY_KEY_DESC]) {
    totalCount
    pageInfo { hasNextPage }
    nodes {${card}${more}
    }
  }
}`

const page = `query Page($language: String!, $after: Cursor) {
  projects: allProjects(first: 24, after: $after, orderBy: [SHOWN_AT_DESC, PRIMARY_KEY_DESC]) {
    pageInfo { hasNextPage hasPreviousPage }
    nodes {
      slug
      supportCount
      title: titleText(language: $language)
      theme: themeByThemeId { slug name: nameText(language: $language) }
      district: districtByDistrictId { slug name: nameText(language: $language) }
      team: teamByTeamId { slug name: nameText(language: $language) }
    }
  }
}`

/** The workloads' documents as the fields are called here. Lists are asked for without a connection where that suffices. */
const documents: Readonly<Record<WorkloadName, string>> = {
  showcase: showcaseOf(''),
  'showcase-code': showcaseOf('\n      shareAddress'),
  'first-page': page,
  'deep-page': page,
  search: `query Search($language: String!, $words: String!) {
  projects: allProjects(first: 24, condition: { search: $words }, orderBy: [SHOWN_AT_DESC, PRIMARY_KEY_DESC]) {
    totalCount
    nodes {
      slug
      supportCount
      title: titleText(language: $language)
      summary: summaryText(language: $language)
      theme: themeByThemeId { slug name: nameText(language: $language) }
    }
  }
}`,
  project: `query Project($language: String!, $slug: String!) {
  project: projectBySlug(slug: $slug) {
    slug
    state
    supportCount
    isFunded
    isHidden
    isSample
    submittedAt
    updatedAt
    title: titleText(language: $language)
    summary: summaryText(language: $language)
    description: descriptionText(language: $language)
    address: addressText(language: $language)
    stopReason: stopReasonText(language: $language)
    budget: budgetMinor
    ownContribution: ownContributionMinor
    currency
    theme: themeByThemeId { slug name: nameText(language: $language) }
    district: districtByDistrictId { slug name: nameText(language: $language) }
    programme: programmeByProgrammeId {
      slug
      name: nameText(language: $language)
      funder: funderText(language: $language)
    }
    competition: competitionByCompetitionId {
      slug
      title: titleText(language: $language)
      opensAt
      closesAt
      announcedAt
    }
    team: teamByTeamId {
      slug
      name: nameText(language: $language)
      summary: summaryText(language: $language)
      members: teamMembersByTeamIdList(orderBy: POSITION_ASC) {
        role
        position
        person: personByPersonId { name: nameText(language: $language) }
      }
    }
    cover: photoByCoverId {
      width
      height
      isDecorative
      alt: altText(language: $language)
      credit: creditText(language: $language)
      variants: photoVariantsByPhotoIdList(orderBy: [FORMAT_ASC, WIDTH_ASC]) { format width height url }
    }
    milestones: milestonesByProjectIdList(orderBy: POSITION_ASC) {
      position
      state
      dueOn
      doneOn
      droppedOn
      title: titleText(language: $language)
      note: noteText(language: $language)
    }
    updates: projectUpdatesByProjectId(first: 10, orderBy: [SHOWN_AT_DESC, PRIMARY_KEY_DESC]) {
      totalCount
      nodes { publishedAt title: titleText(language: $language) body: bodyText(language: $language) }
    }
    results: resultsByProjectIdList(first: 10, orderBy: [RANK_ASC, PRIMARY_KEY_ASC]) {
      outcome
      rank
      reason: reasonText(language: $language)
      award: awardByCompetitionIdAndAwardId { name: nameText(language: $language) }
      amount: amountMinor
      currency
    }
  }
}`,
  results: `query Results($language: String!, $slug: String!) {
  competition: competitionBySlug(slug: $slug) {
    slug
    state
    title: titleText(language: $language)
    fund: fundMinor
    currency: fundCurrency
    criteria: criteriaByCompetitionIdList(orderBy: POSITION_ASC) {
      position
      weight
      name: nameText(language: $language)
    }
    results: resultsByCompetitionIdList(first: 50, orderBy: [RANK_ASC, PRIMARY_KEY_ASC]) {
      outcome
      rank
      reason: reasonText(language: $language)
      amount: amountMinor
      currency
      project: projectByProjectId {
        slug
        state
        supportCount
        submittedAt
        title: titleText(language: $language)
        summary: summaryText(language: $language)
        budget: budgetMinor
        ownContribution: ownContributionMinor
        currency
        district: districtByDistrictId { name: nameText(language: $language) }
        team: teamByTeamId {
          name: nameText(language: $language)
          members: teamMembersByTeamIdList(orderBy: POSITION_ASC) {
            role
            person: personByPersonId { name: nameText(language: $language) }
          }
        }
        milestones: milestonesByProjectIdList(orderBy: POSITION_ASC) {
          dueOn
          doneOn
          title: titleText(language: $language)
        }
      }
    }
  }
}`,
}

/** What PostGraphile's cursors call the order SHOWN_AT_DESC, PRIMARY_KEY_DESC: a cursor that says another is refused. */
const orderDigest = '567ab842cf'

function variables(workload: Workload, n: number, size: Size): Readonly<Record<string, unknown>> {
  const asked = workload.variables(n, size)
  const language = String(asked['language']).toLowerCase()
  if (workload.name !== 'first-page' && workload.name !== 'deep-page') return { ...asked, language }
  const { id, shownAt } = rowBefore(n, size, workload.name === 'deep-page')
  const after = Buffer.from(JSON.stringify([orderDigest, shownAt.toISOString(), id])).toString('base64')
  return { language, after }
}

/**
 * Brings an answer to the shape of the workload's own document: a text, an amount and a list without a connection are
 * objects there. A page that follows a cursor has one before it: PostGraphile leaves that open, as Relay's rules allow.
 */
function shaped(set: SelectionSetNode | undefined, value: unknown, key: string, parent: object): unknown {
  if (key === 'hasPreviousPage') return true
  if (value === null || value === undefined) return value
  if (!set) {
    return typeof value === 'string' && key.endsWith('At') ? new Date(value).toISOString() : value
  }
  const fields = set.selections.flatMap((field) =>
    field.kind === 'Field' ? [[field.name.value, field.selectionSet] as const] : [],
  )
  const [first] = fields[0] ?? []
  if (first === 'text') return { text: value }
  if (first === 'minorUnits') return { minorUnits: Number(value), currency: Object(parent).currency }
  if (Array.isArray(value)) {
    const nodes = fields.find(([name]) => name === 'nodes')
    return nodes
      ? { nodes: shaped(nodes[1], value, '', {}) }
      : value.map((item: unknown) => shaped(set, item, '', {}))
  }
  return Object.fromEntries(
    fields.map(([name, inner]) => [name, shaped(inner, Object(value)[name], name, value)]),
  )
}

async function serve({ databaseUrl, port, pool: size }: Surroundings): Promise<void> {
  const { fold } = await import('@bastama/domain/kernel/fold.ts')
  const { searchTerms, searchWords } = await import('@bastama/domain/kernel/search.ts')
  const { postgraphile } = await import('postgraphile')
  const { TYPES } = await import('postgraphile/@dataplan/pg')
  const { makePgService } = await import('postgraphile/adaptors/pg')
  const { lambda } = await import('postgraphile/grafast')
  const { grafserv } = await import('postgraphile/grafserv/node')
  const { PostGraphileAmberPreset } = await import('postgraphile/presets/amber')
  const { addPgTableCondition, extendSchema, pgSmartTags } = await import('postgraphile/utils')
  const { connect } = await import('../../src/platform/database/connect.ts')
  const { reachedFromParents, visitorRole, visitorStatements } = await import('./visitor-role.ts')

  {
    await using owner = connect({ url: databaseUrl, size: 1 })
    for (const statement of visitorStatements()) await owner.pool.query(statement)
  }
  const url = new URL(databaseUrl)
  url.searchParams.set('options', `-c role=${visitorRole}`)

  const project = { schemaName: 'public', tableName: 'project' }
  const instance = postgraphile({
    extends: [PostGraphileAmberPreset],
    plugins: [
      addPgTableCondition(
        project,
        'theme',
        ({ graphql: { GraphQLString } }) => ({ type: GraphQLString }),
        // A slug names one theme of a programme, and there is one programme: so the index gives the theme's projects in order.
        (value, { sql, sqlTableAlias, sqlValueWithCodec }) =>
          sql`${sqlTableAlias}.theme_id = (select id from theme where slug = ${sqlValueWithCodec(value, TYPES.text)})`,
      ),
      addPgTableCondition(
        project,
        'search',
        ({ graphql: { GraphQLString } }) => ({ type: GraphQLString }),
        (value, { sql, sqlTableAlias, sqlValueWithCodec }) => {
          const words = String(value)
          const text = (given: string | null) => sqlValueWithCodec(given, TYPES.text)
          const slipped = searchWords(words).some((word) => word.length > 4) ? fold(words) : null
          return sql`${sqlTableAlias}.id = any (array(select projects_found(
            ${text(searchTerms(words).join(' & '))}, ${text(fold(words))}, ${text(slipped)})))`
        },
      ),
      extendSchema({
        typeDefs: 'extend type Project { shareAddress: String! }',
        objects: {
          Project: {
            plans: {
              shareAddress: ($project: PgSelectSingleStep) =>
                lambda(
                  [$project.get('slug'), $project.get('support_count')] as const,
                  ([slug, supportCount]) => shareAddress({ slug, supportCount }),
                  true,
                ),
            },
          },
        },
      }),
      pgSmartTags([
        ...reachedFromParents.map((table) => ({
          kind: 'class' as const,
          match: table,
          tags: {
            behavior: [
              '-query:resource:list',
              '-query:resource:connection',
              '-query:resource:single',
              '-type:node',
            ],
          },
        })),
        ...['programme', 'person'].map((table) => ({
          kind: 'constraint' as const,
          match: (constraint: PgConstraint) => constraint.getForeignClass()?.relname === table,
          tags: { behavior: ['-manyRelation:resource:list', '-manyRelation:resource:connection'] },
        })),
        ...['email', 'phone', 'birth_date'].map((column) => ({
          kind: 'attribute' as const,
          match: `person.${column}`,
          tags: { behavior: '-*' },
        })),
      ]),
    ],
    pgServices: [makePgService({ pool: connect({ url: url.href, size }).pool, schemas: ['public'] })],
    schema: { defaultBehavior: '+list' },
    grafserv: { graphiql: false, watch: false, outputDataAsString: true },
    grafast: { explain: false },
  })
  const server = createServer()
  await instance.createServ(grafserv).addTo(server)
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
}
