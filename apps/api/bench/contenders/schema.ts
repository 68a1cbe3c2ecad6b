import { builder } from '../../src/platform/builder.ts'
import { Project } from '../../src/project/graphql.ts'
import { shareAddress } from '../workloads/computed.ts'

/** The product has no field that needs code yet: the bench's own copy of the schema has one. */
builder.tableFields(Project, (t) => ({
  shareAddress: t.computed('String', {
    needs: (project) => ({ slug: project.slug, supportCount: project.support_count }),
    resolve: shareAddress,
  }),
}))

export const { schema, selection } = await import('../../src/schema.ts')
