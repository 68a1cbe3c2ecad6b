import type { facilitatorStates } from '@bastama/domain/facilitator/states.ts'
import { Competition } from '../competition/graphql.ts'
import { Result } from '../competition/results.graphql.ts'
import { Photo } from '../media/graphql.ts'
import { Account, Person } from '../person/graphql.ts'
import { builder, LocalizedText } from '../platform/builder.ts'
import { isIn, isUpdatedSince } from '../platform/predicates.ts'
import { textSearch } from '../platform/text-search.ts'
import { Programme, Topic } from '../programme/graphql.ts'
import { inProgramme } from '../programme/queries.ts'
import { asWritten, readsFacilitator, readsInvitation, speaks, teaches } from './queries.ts'

const FacilitatorState = builder.enumType('FacilitatorState', {
  description: 'Whether the profile is shown.',
  values: {
    DRAFT: { description: 'It is being written.' },
    PUBLISHED: { description: 'Everyone reads it.' },
    HIDDEN: { description: 'It was taken down.' },
  } as const satisfies Record<(typeof facilitatorStates)[number], object>,
})

export const Facilitator = builder.table('Facilitator', {
  description: 'A trainer of the workshop, with a public profile.',
  from: 'facilitator',
  visible: readsFacilitator,
  search: textSearch,
  fields: (t) => ({
    slug: t.column('slug', 'String', { description: 'The name in addresses.' }),
    state: t.column('state', FacilitatorState, { description: 'Whether the profile is shown.' }),
    name: t.localized('name', { description: 'The name, as each language writes it.' }),
    headline: t.value(LocalizedText, ({ headline }) => ({ text: asWritten(headline) }), {
      description: 'Who this is, in a line; in no language in a draft that begins with the name alone.',
    }),
    bio: t.value(LocalizedText, ({ bio }) => ({ text: asWritten(bio) }), {
      description:
        'Who this is, at length; paragraphs are parted by an empty line. In no language in a draft that begins with the name alone.',
    }),
    languages: t.column('languages', ['String'], {
      description: 'The languages of their sessions, as BCP 47 tags.',
    }),
    sortName: t.localized('sort_name', { description: 'The name as lists are ordered by it.' }),
    version: t.column('version', 'Int', {
      description: 'Counts the changes: give it back with a mutation, and nothing is overwritten unseen.',
    }),
    hiddenReason: t.localized('hidden_reason', {
      nullable: true,
      description: 'Why it was taken down, for staff and whose profile it is.',
    }),
    isSample: t.column('is_sample', 'Boolean', { description: 'Invented for the demonstration data.' }),
    publishedAt: t.column('published_at', 'DateTime', {
      nullable: true,
      description: 'When the profile was published.',
    }),
    updatedAt: t.column('updated_at', 'DateTime', { description: 'When the profile was last changed.' }),
    acceptedAt: t.column('accepted_at', 'DateTime', {
      nullable: true,
      readable: readsInvitation,
      description:
        'When its person took the profile as theirs, for staff and whose it is. Until then nothing is told of the person.',
    }),
    invitedAddress: t.column('invited_address', 'String', {
      nullable: true,
      readable: readsInvitation,
      description: 'The address that staff began the profile for, for them and whose it is. Personal data.',
    }),
    photo: t.one(Photo, { photo_id: 'id' }, { description: 'The portrait.' }),
    programme: t.one(Programme, { programme_id: 'id' }, { description: 'The programme that they work in.' }),
    competition: t.one(
      Competition,
      { competition_id: 'id' },
      { description: 'The competition in which they were chosen.' },
    ),
    topics: t.many(
      Topic,
      { through: 'facilitator_topic', from: { id: 'facilitator_id' }, to: { topic_id: 'id' } },
      { orderBy: [['position', 'asc']], description: 'What they teach.' },
    ),
    person: t.one(
      Person,
      { person_id: 'id' },
      { description: 'The person behind the profile, once they have accepted it.' },
    ),
  }),
})

const FacilitatorFilter = builder.filter('FacilitatorFilter', {
  description: 'Values in one list are alternatives; different fields must all hold.',
  from: 'facilitator',
  fields: {
    programme: { type: ['String'], where: inProgramme, description: 'Slugs of programmes.' },
    topic: { type: ['String'], where: teaches, description: 'Slugs of topics.' },
    language: { type: ['String'], where: speaks, description: 'BCP 47 tags of languages.' },
    state: {
      type: [FacilitatorState],
      where: (facilitator, states) => isIn(facilitator.state, states),
      description: 'In these states.',
    },
    updatedSince: {
      type: 'DateTime',
      where: isUpdatedSince,
      description: 'Changed at this moment or after it.',
    },
  },
})

const FacilitatorOrder = builder.order('FacilitatorOrder', {
  description: 'The order of facilitators; names are ordered by surname.',
  from: 'facilitator',
  fields: { NAME_KK: 'sort_kk', NAME_RU: 'sort_ru', NAME_EN: 'sort_en', UPDATED_AT: 'updated_at' },
  default: ['NAME_KK', 'asc'],
})

const facilitators = { filter: FacilitatorFilter, order: FacilitatorOrder, search: true } as const

builder.tableFields(Programme, (t) => ({
  facilitators: t.connection(
    Facilitator,
    { id: 'programme_id' },
    { ...facilitators, description: 'Its facilitators by surname.' },
  ),
}))

builder.tableFields(Account, (t) => ({
  facilitators: t.many(
    Facilitator,
    { person_id: 'person_id' },
    {
      orderBy: [['slug', 'asc']],
      description: 'Your profiles as a facilitator, drafts too: one in a programme.',
    },
  ),
}))

builder.tableFields(Topic, (t) => ({
  facilitators: t.connection(
    Facilitator,
    { through: 'facilitator_topic', from: { id: 'topic_id' }, to: { facilitator_id: 'id' } },
    { ...facilitators, description: 'Who teaches it, by surname.' },
  ),
}))

builder.tableFields(Competition, (t) => ({
  facilitators: t.connection(
    Facilitator,
    { id: 'competition_id' },
    { ...facilitators, description: 'Who was chosen in it, where it chooses facilitators.' },
  ),
}))

builder.tableFields(Result, (t) => ({
  facilitator: t.one(
    Facilitator,
    { facilitator_id: 'id' },
    { description: 'The facilitator who was decided on; null where the profile is not shown.' },
  ),
}))

builder.queryFields((t) => ({
  facilitator: t.bySlug(Facilitator, { description: 'The facilitator with this slug.' }),
  facilitators: t.connection(Facilitator, { ...facilitators, description: 'Facilitators by surname.' }),
}))
