import { Competition } from '../competition/graphql.ts'
import { Facilitator } from '../facilitator/graphql.ts'
import { Album } from '../media/graphql.ts'
import { builder } from '../platform/builder.ts'
import { Programme, Topic, Venue } from '../programme/graphql.ts'
import {
  enrolmentCount,
  readsSession,
  readsStage,
  readsWorkshop,
  stageParticipants,
  workshopParticipants,
  workshopSearch,
} from './queries.ts'

const Session = builder.table('Session', {
  description: 'Some hours of a stage, on one topic.',
  from: 'session',
  visible: readsSession,
  fields: (t) => ({
    title: t.localized('title', { description: 'Its title.' }),
    startsAt: t.column('starts_at', 'DateTime', { description: 'When it begins.' }),
    endsAt: t.column('ends_at', 'DateTime', { description: 'When it ends.' }),
    topic: t.one(Topic, { topic_id: 'id' }, { description: 'What it teaches.' }),
    facilitators: t.many(
      Facilitator,
      { through: 'session_facilitator', from: { id: 'session_id' }, to: { facilitator_id: 'id' } },
      { orderBy: [['sort_kk', 'asc']], description: 'Who runs it, by surname.' },
    ),
  }),
})

const Stage = builder.table('Stage', {
  description: 'A few days of a workshop at one venue.',
  from: 'stage',
  visible: readsStage,
  fields: (t) => ({
    position: t.column('position', 'Int', { description: 'Its place in the order, from 1.' }),
    title: t.localized('title', { description: 'Its title.' }),
    summary: t.localized('summary', { description: 'What is done in it.' }),
    startsOn: t.column('starts_on', 'Date', { description: 'Its first day.' }),
    endsOn: t.column('ends_on', 'Date', { description: 'Its last day.' }),
    venue: t.one(Venue, { venue_id: 'id' }, { description: 'Where it takes place.' }),
    sessions: t.many(
      Session,
      { id: 'stage_id' },
      { orderBy: [['starts_at', 'asc']], description: 'Its sessions in the order of their hours.' },
    ),
    participantCount: t.expression('Int', (stage) => stageParticipants(stage.id), {
      description: 'Persons who were at any session of the stage.',
    }),
    album: t.one(Album, { album_id: 'id' }, { description: 'Its photos.' }),
  }),
})

export const Workshop = builder.table('Workshop', {
  description: 'A set of the Workshop of City Initiatives: stages, each of sessions.',
  from: 'workshop',
  visible: readsWorkshop,
  search: workshopSearch,
  fields: (t) => ({
    slug: t.column('slug', 'String', { description: 'Its name in addresses.' }),
    number: t.column('number', 'Int', { description: 'Which of the sets of its programme it is, from 1.' }),
    title: t.localized('title', { description: 'Its title.' }),
    summary: t.localized('summary', { description: 'What it is, in a sentence or two.' }),
    attendancePercent: t.column('attendance_percent', 'Int', {
      description: 'How many of its sessions, in per cent, one must attend to complete it.',
    }),
    publishedAt: t.column('published_at', 'DateTime', {
      nullable: true,
      description: 'When it was published.',
    }),
    programme: t.one(Programme, { programme_id: 'id' }, { description: 'The programme that it is of.' }),
    competition: t.one(
      Competition,
      { competition_id: 'id' },
      { description: 'The competition that selected its participants.' },
    ),
    stages: t.many(
      Stage,
      { id: 'workshop_id' },
      { orderBy: [['position', 'asc']], description: 'Its stages in their order.' },
    ),
    enrolmentCount: t.expression('Int', (workshop) => enrolmentCount(workshop.id), {
      description: 'Places that were taken: confirmed, or completed by now.',
    }),
    participantCount: t.expression('Int', (workshop) => workshopParticipants(workshop.id), {
      description: 'Different persons who were at any of its stages.',
    }),
  }),
})

builder.tableFields(Session, (t) => ({
  stage: t.one(Stage, { stage_id: 'id' }, { description: 'The stage that it is part of.' }),
}))

builder.tableFields(Stage, (t) => ({
  workshop: t.one(Workshop, { workshop_id: 'id' }, { description: 'The workshop that it is part of.' }),
}))

builder.tableFields(Programme, (t) => ({
  workshops: t.many(
    Workshop,
    { id: 'programme_id' },
    { orderBy: [['number', 'asc']], description: 'The sets of its workshop in their order.' },
  ),
}))

builder.tableFields(Competition, (t) => ({
  workshop: t.one(
    Workshop,
    { id: 'competition_id' },
    {
      orderBy: [['number', 'asc']],
      description: 'The workshop that this competition selects for.',
    },
  ),
}))

const inOrder = { orderBy: [['starts_at', 'asc']] } as const

builder.tableFields(Topic, (t) => ({
  sessions: t.connection(
    Session,
    { id: 'topic_id' },
    { ...inOrder, description: 'The sessions on it by date.' },
  ),
}))

builder.tableFields(Facilitator, (t) => ({
  sessions: t.connection(
    Session,
    { through: 'session_facilitator', from: { id: 'facilitator_id' }, to: { session_id: 'id' } },
    { ...inOrder, description: 'The sessions that they ran, by date.' },
  ),
}))

builder.tableFields(Album, (t) => ({
  stage: t.one(Stage, { id: 'album_id' }, { description: 'The stage that it is of.' }),
}))

builder.queryFields((t) => ({
  workshop: t.bySlug(Workshop, { description: 'The workshop with this slug.' }),
  workshops: t.connection(Workshop, {
    orderBy: [['number', 'asc']],
    description: 'The sets of the workshop in their order.',
  }),
}))
