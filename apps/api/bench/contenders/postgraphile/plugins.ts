import { fold } from '@bastama/domain/kernel/fold.ts'
import { searchTerms, slippedWords } from '@bastama/domain/kernel/search.ts'
import { TYPES } from 'postgraphile/@dataplan/pg'
import type { PgSelectSingleStep } from 'postgraphile/@dataplan/pg'
import { lambda } from 'postgraphile/grafast'
import type { PgConstraint } from 'postgraphile/graphile-build-pg/pg-introspection'
import { sql } from 'postgraphile/pg-sql2'
import type { SQL } from 'postgraphile/pg-sql2'
import { addPgTableCondition, extendSchema, pgSmartTags } from 'postgraphile/utils'
import { shareAddress } from '../../workloads/computed.ts'
import { isTold, reachedFromParents } from './roles.ts'

const project = { schemaName: 'public', tableName: 'project' }

// What has a subquery stands in the statement itself: a function with one is not inlined.
const isFunded = (project: SQL) => sql`exists (
  select from result r where r.project_id = ${project}.id and r.outcome = 'SELECTED' and r.award_id is not null)`

const milestoneState = (milestone: SQL) => sql`case
  when ${milestone}.dropped_on is not null then 'DROPPED'
  when ${milestone}.done_on is not null then 'DONE'
  when exists (
    select from project p join programme g on g.id = p.programme_id
    where p.id = ${milestone}.project_id and p.state = 'IN_PROGRESS'
      and ${milestone}.due_on < (now() at time zone g.time_zone)::date
  ) then 'LATE'
  else 'PLANNED' end`

const stateAsTold = (application: SQL) => sql`case
  when ${isTold(application)} then ${application}.state
  when ${application}.state = 'IN_ROUND' then 'SUBMITTED'
  when ${application}.state = 'INELIGIBLE' and exists (
    select from competition c where c.id = ${application}.competition_id and c.state not in ('ANNOUNCED', 'ARCHIVED')
  ) then case when ${application}.mend_until is null then 'SUBMITTED' else 'INCOMPLETE' end
  else ${application}.state end`

/** What there is beside the tables, and what of the tables there is not. */
export const plugins = [
  addPgTableCondition(
    project,
    'theme',
    ({ graphql: { GraphQLString } }) => ({ type: GraphQLString }),
    // A slug names one theme of a programme, and there is one programme: so the index gives the theme's projects in order.
    (value, { sqlTableAlias, sqlValueWithCodec }) =>
      sql`${sqlTableAlias}.theme_id = (select id from theme where slug = ${sqlValueWithCodec(value, TYPES.text)})`,
  ),
  addPgTableCondition(
    project,
    'search',
    ({ graphql: { GraphQLString } }) => ({ type: GraphQLString }),
    (value, { sqlTableAlias, sqlValueWithCodec }) => {
      const words = String(value)
      const text = (given: string | null) => sqlValueWithCodec(given, TYPES.text)
      const slipped = slippedWords(words)
      return sql`${sqlTableAlias}.id = any (array(select projects_found(
        ${text(searchTerms(words).join(' & '))}, ${text(fold(words))}, ${text(slipped)})))`
    },
  ),
  extendSchema({
    typeDefs: `
      extend type Project { shareAddress: String! isFunded: Boolean! }
      extend type Milestone { state: String! }
      extend type Application { stateAsTold: String! }
    `,
    objects: {
      Project: {
        plans: {
          shareAddress: ($project: PgSelectSingleStep) =>
            lambda(
              [$project.get('slug'), $project.get('support_count')] as const,
              ([slug, supportCount]) => shareAddress({ slug, supportCount }),
              true,
            ),
          isFunded: ($project: PgSelectSingleStep) =>
            $project.select(isFunded($project.getClassStep().alias), TYPES.boolean),
        },
      },
      Milestone: {
        plans: {
          state: ($milestone: PgSelectSingleStep) =>
            $milestone.select(milestoneState($milestone.getClassStep().alias), TYPES.text),
        },
      },
      Application: {
        plans: {
          stateAsTold: ($application: PgSelectSingleStep) =>
            $application.select(stateAsTold($application.getClassStep().alias), TYPES.text),
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
    // No index begins with these, as what is ordered by them hangs on a competition or an application.
    ...['application.submitted_at', 'answer.position'].map((match) => ({
      kind: 'attribute' as const,
      match,
      tags: { behavior: ['+orderBy'] },
    })),
    { kind: 'class', match: 'competitor', tags: { behavior: ['-*'] } },
    ...['email', 'phone', 'birth_date'].map((column) => ({
      kind: 'attribute' as const,
      match: `person.${column}`,
      tags: { behavior: '-*' },
    })),
  ]),
]
