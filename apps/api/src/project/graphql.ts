import type { milestoneStates } from '@bastama/domain/project/milestone.ts'
import type { projectStates } from '@bastama/domain/project/states.ts'
import { Application } from '../application/graphql.ts'
import { Competition } from '../competition/graphql.ts'
import { Result, resultsByRank } from '../competition/results.graphql.ts'
import { inCompetition } from '../competition/queries.ts'
import { Album, Photo } from '../media/graphql.ts'
import { builder } from '../platform/builder.ts'
import { isEqual, isIn, isUpdatedSince } from '../platform/predicates.ts'
import { District, Programme, Theme } from '../programme/graphql.ts'
import { inProgramme } from '../programme/queries.ts'
import { Team } from '../team/graphql.ts'
import {
  isAbout,
  isFunded,
  isHidden,
  isInDistrict,
  milestoneState,
  projectSearch,
  readsCoverBehind,
  readsMilestone,
  readsProject,
  readsProjectUpdate,
  readsUpdateBehind,
} from './queries.ts'

const ProjectState = builder.enumType('ProjectState', {
  description: 'How far a project has come.',
  values: {
    DRAFT: { description: 'Its team is writing it.' },
    SUBMITTED: { description: 'It was sent to a competition.' },
    PUBLISHED: { description: 'It is in the showcase.' },
    IN_PROGRESS: { description: 'It is being carried out.' },
    COMPLETED: { description: 'What was promised is delivered.' },
    STOPPED: { description: 'It was given up, for a reason that is told.' },
  } as const satisfies Record<(typeof projectStates)[number], object>,
})

const MilestoneState = builder.enumType('MilestoneState', {
  description: 'What became of a milestone.',
  values: {
    PLANNED: { description: 'It is ahead, or due today.' },
    LATE: { description: 'Its day is over, and the project is under way.' },
    DONE: { description: 'It is delivered.' },
    DROPPED: { description: 'It was given up.' },
  } as const satisfies Record<(typeof milestoneStates)[number], object>,
})

const Milestone = builder.table('Milestone', {
  description: 'Something that a team promised by a day.',
  from: 'milestone',
  visible: readsMilestone,
  fields: (t) => ({
    position: t.column('position', 'Int', { description: 'Its place in the order, from 1.' }),
    title: t.localized('title', { description: 'What is promised.' }),
    dueOn: t.column('due_on', 'Date', { description: 'The last day of the promise.' }),
    doneOn: t.column('done_on', 'Date', {
      nullable: true,
      description: 'The day on which it was delivered.',
    }),
    droppedOn: t.column('dropped_on', 'Date', {
      nullable: true,
      description: 'The day on which it was given up.',
    }),
    note: t.localized('note', { nullable: true, description: 'What the team says of it.' }),
    state: t.expression(MilestoneState, milestoneState, {
      description: "Follows from the dates and the day in the programme's zone.",
    }),
  }),
})

const ProjectUpdate = builder.table('ProjectUpdate', {
  description: 'News of a project, written by its team.',
  from: 'project_update',
  visible: readsProjectUpdate,
  fields: (t) => ({
    title: t.localized('title', { description: 'Its title.' }),
    body: t.localized('body', { description: 'Its text; paragraphs are parted by an empty line.' }),
    publishedAt: t.column('published_at', 'DateTime', {
      nullable: true,
      description: 'When it came out.',
    }),
  }),
})

export const Project = builder.table('Project', {
  description: 'A project of a team for the city.',
  from: 'project',
  visible: readsProject,
  search: projectSearch,
  fields: (t) => ({
    slug: t.column('slug', 'String', { description: 'Its name in addresses.' }),
    state: t.column('state', ProjectState, { description: 'How far it has come.' }),
    title: t.localized('title', { description: 'Its title.' }),
    summary: t.localized('summary', { description: 'What it is, in a sentence.' }),
    description: t.localized('description', {
      description: 'What it is, at length; paragraphs are parted by an empty line.',
    }),
    address: t.localized('address', { nullable: true, description: 'Where in the city it is.' }),
    budget: t.money('budget_minor', 'currency', { nullable: true, description: 'What it costs in all.' }),
    ownContribution: t.money('own_contribution_minor', 'currency', {
      nullable: true,
      description: 'What of that the team brings itself.',
    }),
    submittedAt: t.column('submitted_at', 'DateTime', {
      nullable: true,
      description: 'When it was sent to its competition.',
    }),
    stopReason: t.localized('stop_reason', { nullable: true, description: 'Why it was given up.' }),
    isHidden: t.expression('Boolean', isHidden, {
      description: 'Taken out of the showcase by a moderator.',
    }),
    hiddenReason: t.localized('hidden_reason', { nullable: true, description: 'Why it was taken out.' }),
    supportCount: t.column('support_count', 'Int', { description: 'How many residents support it.' }),
    isSample: t.column('is_sample', 'Boolean', { description: 'Invented for the demonstration data.' }),
    updatedAt: t.column('updated_at', 'DateTime', { description: 'When it was last changed.' }),
    isFunded: t.expression('Boolean', isFunded, {
      description: 'True when an announced competition gave it an award.',
    }),
    programme: t.one(Programme, { programme_id: 'id' }, { description: 'The programme that it is of.' }),
    team: t.one(Team, { team_id: 'id' }, { visibleBehind: () => true, description: 'Who carries it out.' }),
    competition: t.one(
      Competition,
      { competition_id: 'id' },
      { description: 'The competition that it entered.' },
    ),
    district: t.one(District, { district_id: 'id' }, { description: 'The district that it is in.' }),
    theme: t.one(Theme, { theme_id: 'id' }, { description: 'What it is about.' }),
    cover: t.one(Photo, { cover_id: 'id' }, { visibleBehind: readsCoverBehind, description: 'Its picture.' }),
    album: t.one(Album, { album_id: 'id' }, { description: 'Its photos.' }),
    milestones: t.many(
      Milestone,
      { id: 'project_id' },
      {
        visibleBehind: () => true,
        orderBy: [['position', 'asc']],
        description: 'What is promised and what was delivered.',
      },
    ),
    updates: t.connection(
      ProjectUpdate,
      { id: 'project_id' },
      {
        visibleBehind: readsUpdateBehind,
        orderBy: [['shown_at', 'desc']],
        description: 'Its news, the newest first.',
      },
    ),
    results: t.connection(
      Result,
      { id: 'project_id' },
      { ...resultsByRank, description: 'What competitions decided of it, once announced.' },
    ),
  }),
})

builder.tableFields(ProjectUpdate, (t) => ({
  project: t.one(Project, { project_id: 'id' }, { description: 'The project that it is news of.' }),
}))

const ProjectFilter = builder.filter('ProjectFilter', {
  description: 'Values in one list are alternatives; different fields must all hold.',
  from: 'project',
  fields: {
    programme: { type: ['String'], where: inProgramme, description: 'Slugs of programmes.' },
    competition: { type: ['String'], where: inCompetition, description: 'Slugs of competitions.' },
    theme: { type: ['String'], where: isAbout, description: 'Slugs of themes.' },
    district: { type: ['String'], where: isInDistrict, description: 'Slugs of districts.' },
    state: {
      type: [ProjectState],
      where: (project, states) => isIn(project.state, states),
      description: 'In these states.',
    },
    isFunded: {
      type: 'Boolean',
      where: (project, value, viewer) => isEqual(isFunded(project, viewer), value),
      description: 'Only those that were given an award, or only the others.',
    },
    updatedSince: {
      type: 'DateTime',
      where: isUpdatedSince,
      description: 'Changed at this moment or after it.',
    },
  },
})

const ProjectOrder = builder.order('ProjectOrder', {
  description: 'The order of projects.',
  from: 'project',
  fields: {
    SHOWN_AT: 'shown_at',
    SUPPORT_COUNT: 'support_count',
    UPDATED_AT: 'updated_at',
    TITLE_KK: 'sort_kk',
    TITLE_RU: 'sort_ru',
    TITLE_EN: 'sort_en',
  },
  default: ['SHOWN_AT', 'desc'],
})

const projects = { filter: ProjectFilter, order: ProjectOrder, search: true } as const

builder.tableFields(Programme, (t) => ({
  projects: t.connection(
    Project,
    { id: 'programme_id' },
    { ...projects, description: 'Its projects, the latest first.' },
  ),
}))

builder.tableFields(District, (t) => ({
  projects: t.connection(
    Project,
    { id: 'district_id' },
    { ...projects, description: 'The projects in it, the latest first.' },
  ),
}))

builder.tableFields(Theme, (t) => ({
  projects: t.connection(
    Project,
    { id: 'theme_id' },
    { ...projects, description: 'The projects about it, the latest first.' },
  ),
}))

builder.tableFields(Competition, (t) => ({
  projects: t.connection(
    Project,
    { id: 'competition_id' },
    { ...projects, description: 'The projects that entered it, the latest first.' },
  ),
}))

builder.tableFields(Application, (t) => ({
  project: t.one(
    Project,
    { project_id: 'id' },
    { description: 'The project that enters; null where a person applies.' },
  ),
}))

builder.tableFields(Team, (t) => ({
  projects: t.connection(
    Project,
    { id: 'team_id' },
    { ...projects, description: 'Its projects, the latest first.' },
  ),
}))

builder.tableFields(Album, (t) => ({
  project: t.one(Project, { id: 'album_id' }, { description: 'The project that it is of.' }),
}))

builder.tableFields(Result, (t) => ({
  project: t.one(
    Project,
    { project_id: 'id' },
    { description: 'The project that was decided on; null where it is hidden.' },
  ),
}))

builder.queryFields((t) => ({
  project: t.bySlug(Project, { description: 'The project with this slug.' }),
  projects: t.connection(Project, { ...projects, description: 'Projects, the latest first.' }),
}))
