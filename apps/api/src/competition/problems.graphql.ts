import { publishProblems } from '@bastama/domain/competition/call.ts'
import type { CallProblem } from '@bastama/domain/competition/call.ts'
import { callProblemWords } from '@bastama/domain/competition/words.ts'
import { builder, readersLanguage } from '../platform/builder.ts'
import { Competition } from './graphql.ts'
import { publicationFactsOf, readPublicationFacts } from './problem-queries.ts'

const PublicationProblem = builder.objectRef<CallProblem>('PublicationProblem').implement({
  description: 'What hinders the publication of a competition.',
  fields: (t) => ({
    code: t.string({
      description: 'Which problem: does not change, unlike the message.',
      resolve: ({ code }) => code,
    }),
    path: t.stringList({
      description: 'Where in the call it is, as `questions`, `2`, `options`.',
      resolve: ({ path }) => path.map(String),
    }),
    message: t.string({
      description: 'The problem as a sentence for a person.',
      args: {
        language: t.arg(readersLanguage),
      },
      resolve: ({ code }, { language }, context) => callProblemWords[language ?? context.language][code],
    }),
  }),
})

builder.tableFields(Competition, (t) => ({
  problems: t.computed([PublicationProblem], {
    description: 'What hinders its publication, in the order of the call; nothing once it is no draft.',
    needs: (competition) => ({ call: publicationFactsOf(competition) }),
    resolve: ({ call }, _, { now }) => {
      const facts = readPublicationFacts(call)
      return facts.isDraft ? publishProblems(facts, now) : []
    },
  }),
}))
