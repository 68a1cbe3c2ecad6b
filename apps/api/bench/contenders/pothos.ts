import { builder } from './pothos/builder.ts'
import { Competition } from './pothos/competition.ts'
import { Project, ProjectConnection, ProjectFilter, ProjectOrder } from './pothos/project.ts'

/*
 * The schema of the contender dataloaders: so much of ours as the workloads ask for, declared as the guide of Pothos and
 * that of its dataloader plugin teach.
 */

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
      resolve: (_, { slug }, { data, asker }) => data.competitionBySlug(slug, asker),
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
