import type { competitionKinds } from '@bastama/domain/competition/competition.ts'
import type { competitionStates } from '@bastama/domain/competition/states.ts'
import { RoleGrant } from '../person/graphql.ts'
import { builder } from '../platform/builder.ts'
import { isIn, isUpdatedSince } from '../platform/predicates.ts'
import { textSearch } from '../platform/text-search.ts'
import { inProgramme } from '../programme/queries.ts'
import { Programme, Venue } from '../programme/graphql.ts'
import { Award } from './awards.graphql.ts'
import { applicantCount, consideredApplications, sentApplications } from './count-queries.ts'
import { Criterion } from './criteria.graphql.ts'
import {
  competitionPhase,
  readsApplicationCounts,
  readsCompetition,
  readsDrawSeed,
  readsWithCompetition,
  recordHash,
} from './queries.ts'
import { Question } from './questions.graphql.ts'
import { Result, resultsByRank } from './results.graphql.ts'

export const CompetitionKind = builder.enumType('CompetitionKind', {
  description: 'Who applies, and what selection produces.',
  values: {
    FACILITATORS: { description: 'Persons apply; selection makes facilitators.' },
    PARTICIPANTS: { description: 'Persons apply; selection enrols them in a workshop.' },
    PROJECTS: { description: 'Teams apply with a project; selection gives awards.' },
  } as const satisfies Record<(typeof competitionKinds)[number], object>,
})

const CompetitionState = builder.enumType('CompetitionState', {
  description: 'What staff have made of the competition.',
  values: {
    DRAFT: { description: 'It is being written.' },
    PUBLISHED: { description: 'The call is out; the dates say whether it takes applications.' },
    ANNOUNCED: { description: 'Its results are out.' },
    ARCHIVED: { description: 'It is kept for reading.' },
    CANCELLED: { description: 'It was called off, with a reason.' },
  } as const satisfies Record<(typeof competitionStates)[number], object>,
})

const CompetitionPhase = builder.enumType('CompetitionPhase', {
  description: 'Where the competition stands: its state, divided by its dates while it is published.',
  values: {
    DRAFT: { description: 'It is being written.' },
    UPCOMING: { description: 'It is published and does not take applications yet.' },
    OPEN: { description: 'It takes applications: the moment of opening included, that of closing not.' },
    IN_REVIEW: { description: 'It is closed and not decided in public.' },
    ANNOUNCED: { description: 'Its results are out.' },
    ARCHIVED: { description: 'It is kept for reading.' },
    CANCELLED: { description: 'It was called off, with a reason.' },
  } as const,
})

const DeadlineExtension = builder.table('DeadlineExtension', {
  description: 'A deadline that was moved, and why.',
  from: 'deadline_extension',
  visible: readsWithCompetition,
  fields: (t) => ({
    closedAt: t.column('closed_at', 'DateTime', { description: 'The deadline before.' }),
    closesAt: t.column('closes_at', 'DateTime', { description: 'The deadline after.' }),
    reason: t.localized('reason', { description: 'Why it was moved.' }),
    madeAt: t.column('made_at', 'DateTime', { description: 'When it was moved.' }),
  }),
})

export const Competition = builder.table('Competition', {
  description:
    'An open competition: a call with its dates, what is asked, how it is judged and what can be won.',
  from: 'competition',
  visible: readsCompetition,
  search: textSearch,
  fields: (t) => ({
    slug: t.column('slug', 'String', { description: 'Its name in addresses and filters.' }),
    kind: t.column('kind', CompetitionKind, { description: 'Who applies.' }),
    state: t.column('state', CompetitionState, { description: 'What staff have made of it.' }),
    phase: t.expression(CompetitionPhase, competitionPhase, {
      description: "Follows from the state, the dates and the server's clock.",
    }),
    title: t.localized('title', { description: 'Its title.' }),
    summary: t.localized('summary', { description: 'What it is for, in a sentence.' }),
    about: t.localized('about', {
      description: 'What it is for, at length; paragraphs are parted by an empty line.',
    }),
    whoMayApply: t.localized('who_may_apply', { description: 'The conditions of taking part.' }),
    opensAt: t.column('opens_at', 'DateTime', { description: 'From when applications are taken.' }),
    closesAt: t.column('closes_at', 'DateTime', {
      description: 'The deadline: at this moment it is too late.',
    }),
    pitchingAt: t.column('pitching_at', 'DateTime', {
      nullable: true,
      description: 'When the open pitching is.',
    }),
    pitchingVenue: t.one(Venue, { pitching_venue_id: 'id' }, { description: 'Where the open pitching is.' }),
    pitchingFormat: t.localized('pitching_format', {
      nullable: true,
      description: 'How the open pitching goes.',
    }),
    resultsDueOn: t.column('results_due_on', 'Date', {
      nullable: true,
      description: 'The day by which results are promised.',
    }),
    announcedAt: t.column('announced_at', 'DateTime', {
      nullable: true,
      description: 'When the results came out.',
    }),
    cancelledAt: t.column('cancelled_at', 'DateTime', {
      nullable: true,
      description: 'When it was called off.',
    }),
    cancelReason: t.localized('cancel_reason', { nullable: true, description: 'Why it was called off.' }),
    confirmDays: t.column('confirm_days', 'Int', {
      nullable: true,
      description: 'For how many days a place is held that is offered; null before the announcement.',
    }),
    recordHash: t.expression('String', recordHash, {
      nullable: true,
      description: 'The hash, in hexadecimal, of the event in the record at which the results stand.',
    }),
    places: t.column('places', 'Int', { nullable: true, description: 'How many are selected.' }),
    fund: t.money('fund_minor', 'fund_currency', {
      nullable: true,
      description: 'The money for all awards together.',
    }),
    drawSeed: t.column('draw_seed', 'String', {
      nullable: true,
      readable: readsDrawSeed,
      description:
        'The seed of the draw that breaks the last ties: random, and null for everyone until the deadline.',
    }),
    drawSeedHash: t.column('draw_seed_hash', 'String', {
      description:
        'The SHA-256 of the seed, in hex: published with the call, so that the seed cannot be chosen later.',
    }),
    isSample: t.column('is_sample', 'Boolean', { description: 'Invented for the demonstration data.' }),
    publishedAt: t.column('published_at', 'DateTime', {
      nullable: true,
      description: 'When it was published.',
    }),
    updatedAt: t.column('updated_at', 'DateTime', { description: 'When it was last changed.' }),
    version: t.column('version', 'Int', {
      description: 'Counts its changes: what a mutation takes as `expectedVersion`.',
    }),
    sentApplications: t.expression('Int', sentApplications, {
      nullable: true,
      readable: readsApplicationCounts,
      description: 'How many applications were ever sent; for those who run it.',
    }),
    applicantCount: t.expression('Int', applicantCount, {
      nullable: true,
      readable: readsApplicationCounts,
      description:
        'How many people have begun or sent an application and not withdrawn it: they are written to if it is called off; for those who run it.',
    }),
    consideredApplications: t.expression('Int', consideredApplications, {
      nullable: true,
      readable: readsApplicationCounts,
      description:
        'How many of them staff have screened or decided on; for those who run it, and none until the announcement where you have applied.',
    }),
    programme: t.one(Programme, { programme_id: 'id' }, { description: 'The programme that it is of.' }),
    deadlineExtensions: t.many(
      DeadlineExtension,
      { id: 'competition_id' },
      { orderBy: [['made_at', 'asc']], description: 'Each time that the deadline was moved.' },
    ),
    criteria: t.many(
      Criterion,
      { id: 'competition_id' },
      { orderBy: [['position', 'asc']], description: 'What applications are judged by.' },
    ),
    questions: t.many(
      Question,
      { id: 'competition_id' },
      { orderBy: [['position', 'asc']], description: 'What applicants are asked.' },
    ),
    awards: t.many(
      Award,
      { id: 'competition_id' },
      { orderBy: [['position', 'asc']], description: 'What can be won.' },
    ),
    results: t.connection(
      Result,
      { id: 'competition_id' },
      { ...resultsByRank, description: 'By rank; empty for visitors before the announcement.' },
    ),
  }),
})

builder.tableFields(Result, (t) => ({
  competition: t.one(Competition, { competition_id: 'id' }, { description: 'The competition that decided.' }),
}))

export const CompetitionFilter = builder.filter('CompetitionFilter', {
  description: 'Values in one list are alternatives; different fields must all hold.',
  from: 'competition',
  fields: {
    programme: { type: ['String'], where: inProgramme, description: 'Slugs of programmes.' },
    kind: {
      type: [CompetitionKind],
      where: (competition, kinds) => isIn(competition.kind, kinds),
      description: 'Of these kinds.',
    },
    state: {
      type: [CompetitionState],
      where: (competition, states) => isIn(competition.state, states),
      description: 'In these states.',
    },
    phase: {
      type: [CompetitionPhase],
      where: (competition, phases, viewer) => isIn(competitionPhase(competition, viewer), phases),
      description: 'In these phases at the moment of the request.',
    },
    updatedSince: {
      type: 'DateTime',
      where: isUpdatedSince,
      description: 'Changed at this moment or after it.',
    },
  },
})

const CompetitionOrder = builder.order('CompetitionOrder', {
  description: 'The order of competitions.',
  from: 'competition',
  fields: {
    OPENS_AT: 'opens_at',
    CLOSES_AT: 'closes_at',
    UPDATED_AT: 'updated_at',
    TITLE_KK: 'sort_kk',
    TITLE_RU: 'sort_ru',
    TITLE_EN: 'sort_en',
  },
  default: ['OPENS_AT', 'desc'],
})

const competitions = { filter: CompetitionFilter, order: CompetitionOrder, search: true } as const

builder.tableFields(Programme, (t) => ({
  competitions: t.connection(
    Competition,
    { id: 'programme_id' },
    { ...competitions, description: 'Its competitions; the one that opens last comes first.' },
  ),
}))

builder.queryFields((t) => ({
  competition: t.bySlug(Competition, { description: 'The competition with this slug.' }),
  competitions: t.connection(Competition, {
    ...competitions,
    description: 'Competitions; the one that opens last comes first.',
  }),
}))

builder.tableFields(RoleGrant, (t) => ({
  competition: t.one(Competition, { competition_id: 'id' }, { description: 'Where a reviewer is one.' }),
}))
