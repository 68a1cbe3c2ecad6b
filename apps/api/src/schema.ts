import './person/graphql.ts'
import './person/mutations.graphql.ts'
import './person/record.graphql.ts'
import './media/graphql.ts'
import './media/mutations.graphql.ts'
import './programme/graphql.ts'
import './competition/graphql.ts'
import './competition/mutations.graphql.ts'
import './competition/problems.graphql.ts'
import './application/graphql.ts'
import './application/decision/decision.graphql.ts'
import './application/list/lists.graphql.ts'
import './application/list/awaiting.graphql.ts'
import './application/permission/permissions.graphql.ts'
import './application/mutations.graphql.ts'
import './application/announcement/preview.graphql.ts'
import './application/letter/called-off.ts'
import './facilitator/graphql.ts'
import './facilitator/mutations.graphql.ts'
import './facilitator/selected.ts'
import './workshop/graphql.ts'
import './workshop/selected.ts'
import './team/graphql.ts'
import './project/graphql.ts'
import './project/applied.ts'
import './showcase/graphql.ts'
import { builder } from './platform/builder.ts'
import type { RequestContext } from './platform/context.ts'
import { selectionPlugin } from './platform/selection/apollo.ts'
import { viewerKind, viewerOf } from './platform/viewer.ts'
import type { ViewerKind } from './platform/viewer.ts'

/** The schema of the product: what the nouns declare, in the order in which they do. */
export const schema = builder.toSchema({ sortSchema: false })

/** Answers each query over the schema with one statement. */
export const selection = selectionPlugin<RequestContext, ViewerKind>({
  schema,
  viewerKind,
  viewer: viewerOf,
  run: (context, statement) => context.run(statement),
})
