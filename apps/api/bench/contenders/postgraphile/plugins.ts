import { fold } from '@bastama/domain/kernel/fold.ts'
import { searchTerms, searchWords } from '@bastama/domain/kernel/search.ts'
import { TYPES } from 'postgraphile/@dataplan/pg'
import type { PgSelectSingleStep } from 'postgraphile/@dataplan/pg'
import { lambda } from 'postgraphile/grafast'
import type { PgConstraint } from 'postgraphile/graphile-build-pg/pg-introspection'
import { addPgTableCondition, extendSchema, pgSmartTags } from 'postgraphile/utils'
import { shareAddress } from '../../workloads/computed.ts'
import { reachedFromParents } from './roles.ts'

const project = { schemaName: 'public', tableName: 'project' }

/** What there is beside the tables, and what of the tables there is not. */
export const plugins = [
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
