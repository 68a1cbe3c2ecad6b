import { Competition } from '../competition/graphql.ts'
import { Facilitator } from '../facilitator/graphql.ts'
import { builder, Money } from '../platform/builder.ts'
import { Forum, Programme } from '../programme/graphql.ts'
import { Project } from '../project/graphql.ts'
import {
  awarded,
  completedCount,
  enrolmentCount,
  facilitatorCount,
  figuresOf,
  fundedCount,
  participantCount,
  participantsInTeamsCount,
  stageAttendanceCount,
  submittedCount,
  teamCount,
} from './queries.ts'
import type { Counted } from './queries.ts'
import { Workshop } from '../workshop/graphql.ts'

const ProgrammeFigures = builder.valueType<Counted>('ProgrammeFigures', {
  description: 'Figures computed from the data, as the viewer may see it.',
  fields: (t) => ({
    facilitators: t.expression('Int', facilitatorCount, { description: 'Facilitators.' }),
    enrolments: t.expression('Int', enrolmentCount, {
      description: 'Places taken in workshops: confirmed, or completed by now.',
    }),
    stageAttendances: t.expression('Int', stageAttendanceCount, {
      description:
        'Persons at stages, added up over the stages: someone who came to two stages counts twice.',
    }),
    participants: t.expression('Int', participantCount, {
      description: 'Different persons who were at any stage.',
    }),
    participantsInTeams: t.expression('Int', participantsInTeamsCount, {
      description: 'Different persons who were at any stage and are in a team.',
    }),
    teams: t.expression('Int', teamCount, { description: 'Teams.' }),
    projectsSubmitted: t.expression('Int', submittedCount, { description: 'Projects that were submitted.' }),
    projectsFunded: t.expression('Int', fundedCount, { description: 'Projects that were given an award.' }),
    projectsCompleted: t.expression('Int', completedCount, {
      description: 'Projects that delivered what they promised.',
    }),
    awarded: t.value(Money, awarded, {
      nullable: true,
      description: 'The sum of the awards, where all are in one currency.',
    }),
  }),
})

builder.tableFields(Programme, (t) => ({
  figures: t.value(ProgrammeFigures, figuresOf, { description: 'What is counted from its data.' }),
}))

const SearchResult = builder.unionType('SearchResult', {
  description: 'What a search over everything finds.',
  types: [Project, Facilitator, Competition, Workshop, Forum],
})

builder.queryFields((t) => ({
  node: t.node({ description: 'Any object by its id; null where there is none that you may see.' }),
  nodes: t.nodes({
    description:
      'Objects by their ids, in the order of the ids; null in the place of each that there is not.',
  }),
  search: t.search(SearchResult, [Project, Facilitator, Competition, Workshop, Forum], {
    description:
      'Projects, facilitators, competitions, workshops and forums that hold the words, the best matches first.',
  }),
}))
