import { figurePrecisions } from '@bastama/domain/programme/programme.ts'
import { Album, albumsNewestFirst } from '../media/graphql.ts'
import { RoleGrant } from '../person/graphql.ts'
import { builder } from '../platform/builder.ts'
import { textSearch } from '../platform/text-search.ts'
import { readsForum, readsProgramme, readsWithProgramme } from './queries.ts'

const Strand = builder.table('Strand', {
  description: 'One of the lines of work of a programme.',
  from: 'strand',
  visible: readsWithProgramme,
  fields: (t) => ({
    position: t.column('position', 'Int', { description: 'Its place in the order, from 1.' }),
    name: t.localized('name', { description: 'What it is called.' }),
    summary: t.localized('summary', { description: 'What is done in it.' }),
  }),
})

const Partner = builder.table('Partner', {
  description: 'An organisation that runs the programme with others.',
  from: 'partner',
  visible: readsWithProgramme,
  fields: (t) => ({
    slug: t.column('slug', 'String', { description: 'Its name in addresses.' }),
    name: t.localized('name', { description: 'What it is called.' }),
    position: t.column('position', 'Int', { description: 'Its place in the order, from 1.' }),
  }),
})

const FigurePrecision = builder.enumType('FigurePrecision', {
  description: 'How exact a reported figure is.',
  values: figurePrecisions,
})

const ReportedFigure = builder.table('ReportedFigure', {
  description:
    'A figure as the programme reports it; what is counted from the data stands in ProgrammeFigures.',
  from: 'reported_figure',
  visible: readsWithProgramme,
  fields: (t) => ({
    code: t.column('code', 'String', { description: 'What it counts, as a fixed name.' }),
    position: t.column('position', 'Int', { description: 'Its place in the order, from 1.' }),
    value: t.column('value', 'Int', { description: 'The number.' }),
    precision: t.column('precision', FigurePrecision, { description: 'How exact the report is.' }),
    label: t.localized('label', { description: 'The words that follow the number.' }),
  }),
})

export const District = builder.table('District', {
  description: 'A district of the city.',
  from: 'district',
  visible: readsWithProgramme,
  fields: (t) => ({
    slug: t.column('slug', 'String', { description: 'Its name in addresses and filters.' }),
    name: t.localized('name', { description: 'Its name.' }),
    position: t.column('position', 'Int', { description: 'Its place in the order, from 1.' }),
  }),
})

export const Theme = builder.table('Theme', {
  description: 'What projects are about.',
  from: 'theme',
  visible: readsWithProgramme,
  fields: (t) => ({
    slug: t.column('slug', 'String', { description: 'Its name in addresses and filters.' }),
    name: t.localized('name', { description: 'Its name.' }),
    summary: t.localized('summary', { nullable: true, description: 'What belongs to it.' }),
    position: t.column('position', 'Int', { description: 'Its place in the order, from 1.' }),
  }),
})

export const Topic = builder.table('Topic', {
  description: 'What is taught at the workshop.',
  from: 'topic',
  visible: readsWithProgramme,
  fields: (t) => ({
    slug: t.column('slug', 'String', { description: 'Its name in addresses and filters.' }),
    name: t.localized('name', { description: 'Its name.' }),
    summary: t.localized('summary', { nullable: true, description: 'What is learned.' }),
    position: t.column('position', 'Int', { description: 'Its place in the order, from 1.' }),
  }),
})

export const Venue = builder.table('Venue', {
  description: 'Where something takes place.',
  from: 'venue',
  visible: readsWithProgramme,
  fields: (t) => ({
    name: t.localized('name', { description: 'Its name.' }),
    address: t.localized('address', { nullable: true, description: 'Street and number.' }),
  }),
})

export const Forum = builder.table('Forum', {
  description: 'A dialogue forum: residents, experts and the city administration at one table.',
  from: 'forum',
  visible: readsForum,
  search: textSearch,
  fields: (t) => ({
    slug: t.column('slug', 'String', { description: 'Its name in addresses.' }),
    title: t.localized('title', { description: 'What it is about.' }),
    summary: t.localized('summary', { description: 'What is talked about, in a sentence or two.' }),
    venue: t.one(Venue, { venue_id: 'id' }, { description: 'Where it takes place.' }),
    startsAt: t.column('starts_at', 'DateTime', { description: 'When it begins.' }),
    endsAt: t.column('ends_at', 'DateTime', { description: 'When it ends.' }),
    album: t.one(Album, { album_id: 'id' }, { description: 'Its photos.' }),
  }),
})

const inOrder = { orderBy: [['position', 'asc']] } as const

export const Programme = builder.table('Programme', {
  description: 'A programme of a city: its competitions, workshops and projects.',
  from: 'programme',
  visible: readsProgramme,
  fields: (t) => ({
    slug: t.column('slug', 'String', { description: 'Its name in addresses and filters.' }),
    name: t.localized('name', { description: 'Its name.' }),
    summary: t.localized('summary', { description: 'What it is, in a sentence.' }),
    about: t.localized('about', {
      description: 'What it is, at length; paragraphs are parted by an empty line.',
    }),
    languages: t.column('languages', ['String'], { description: 'Its languages, as BCP 47 tags.' }),
    timeZone: t.column('time_zone', 'String', {
      description: 'The IANA name of the zone in which its deadlines are told.',
    }),
    startsOn: t.column('starts_on', 'Date', { description: 'Its first day.' }),
    endsOn: t.column('ends_on', 'Date', {
      nullable: true,
      description: 'Its last day, where that is known.',
    }),
    funder: t.localized('funder', { nullable: true, description: 'Who pays for it.' }),
    funding: t.money('funding_minor', 'funding_currency', {
      nullable: true,
      description: 'The money that it has in all.',
    }),
    publishedAt: t.column('published_at', 'DateTime', {
      nullable: true,
      description: 'Since when visitors read it.',
    }),
    updatedAt: t.column('updated_at', 'DateTime', { description: 'When it was last changed.' }),
    strands: t.many(Strand, { id: 'programme_id' }, { ...inOrder, description: 'Its lines of work.' }),
    partners: t.many(Partner, { id: 'programme_id' }, { ...inOrder, description: 'Who runs it.' }),
    districts: t.many(
      District,
      { id: 'programme_id' },
      { ...inOrder, description: 'The districts of its city.' },
    ),
    themes: t.many(
      Theme,
      { id: 'programme_id' },
      { ...inOrder, description: 'What its projects are about.' },
    ),
    topics: t.many(Topic, { id: 'programme_id' }, { ...inOrder, description: 'What its workshops teach.' }),
    venues: t.many(
      Venue,
      { id: 'programme_id' },
      { orderBy: [], description: 'Where things take place, in no order.' },
    ),
    reportedFigures: t.many(
      ReportedFigure,
      { id: 'programme_id' },
      { ...inOrder, description: 'The figures that it reports of itself.' },
    ),
    forums: t.many(
      Forum,
      { id: 'programme_id' },
      { orderBy: [['starts_at', 'asc']], description: 'Its dialogue forums by date.' },
    ),
    albums: t.connection(
      Album,
      { id: 'programme_id' },
      { ...albumsNewestFirst, description: 'Its albums, the newest first.' },
    ),
  }),
})

builder.tableFields(Forum, (t) => ({
  programme: t.one(Programme, { programme_id: 'id' }, { description: 'The programme that holds it.' }),
}))

builder.tableFields(Album, (t) => ({
  forum: t.one(Forum, { id: 'album_id' }, { description: 'The forum that it is of.' }),
  programme: t.one(Programme, { programme_id: 'id' }, { description: 'The programme that it tells of.' }),
}))

builder.queryFields((t) => ({
  programme: t.bySlug(Programme, { description: 'The programme with this slug.' }),
  programmes: t.connection(Programme, {
    orderBy: [['starts_on', 'desc']],
    description: 'Programmes, the newest first.',
  }),
  forum: t.bySlug(Forum, { description: 'The forum with this slug.' }),
  forums: t.connection(Forum, { orderBy: [['starts_at', 'desc']], description: 'Forums, the latest first.' }),
}))

builder.tableFields(RoleGrant, (t) => ({
  programme: t.one(Programme, { programme_id: 'id' }, { description: 'Where a manager is one.' }),
}))
