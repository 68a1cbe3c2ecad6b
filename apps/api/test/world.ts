import { competitionStates } from '@bastama/domain/competition/states.ts'
import { facilitatorStates } from '@bastama/domain/facilitator/states.ts'
import { projectStates } from '@bastama/domain/project/states.ts'
import { enrolmentStates } from '@bastama/domain/workshop/states.ts'
import { sql } from 'kysely'
import type { Insertable, Kysely } from 'kysely'
import type { DB } from '../src/platform/database/tables.generated.ts'
import type { Grounds } from './as.ts'

export interface WorldOptions {
  /** the same seed gives the same rows, with the same ids */
  readonly seed: number
  /** around which moments of publication lie, some of them a millisecond away */
  readonly now: Date
}

const day = 86_400_000
const hour = 3_600_000

/**
 * Adds to the demonstration's programme, and to four others, rows in every state, published at every kind of moment and
 * tied together at random: what the policy has to tell apart.
 */
export async function plantWorld(db: Kysely<DB>, { seed, now }: WorldOptions): Promise<Grounds> {
  const random = randomly(seed)
  const at = (milliseconds: number) => new Date(now.getTime() + milliseconds)
  const moments = [null, at(-day), at(-1), now, at(1), at(day)]
  const rows = new Map<keyof DB, object[]>(inOrder.map((table) => [table, []]))
  const add = <Table extends keyof DB>(table: Table, values: Insertable<DB[Table]>) => {
    const id = withoutId.has(table) || 'id' in values ? {} : { id: random.uuid() }
    const updatedAt = dated.has(table) && !('updated_at' in values) ? { updated_at: at(-day) } : {}
    rows.get(table)?.push({ ...id, ...values, ...updatedAt })
  }
  let number = 0
  /** A text of its own, in one language at least. */
  const text = (noun: string) => {
    number += 1
    const words = {
      kk: `қала ${noun} ${number}`,
      ru: `город ${noun} ${number}`,
      en: `city ${noun} ${number}`,
    }
    const { kk, ru, en } = words
    return random.of([words, { kk }, { ru, en }, words])
  }
  const slug = (noun: string) => `${noun}-w${(number += 1)}`
  const reference = (noun: string) => ({ id: random.uuid(), slug: slug(noun) })

  const demo = await db.selectFrom('programme').select('id').executeTakeFirstOrThrow()
  const programmes = [
    { id: demo.id },
    ...[at(-day), null, at(1), now].map((published_at, place) => {
      const { id, slug: name } = reference('programme')
      add('programme', {
        id,
        slug: name,
        name: text('programme'),
        summary: text('programme'),
        about: text('programme'),
        languages: ['kk', 'ru'],
        time_zone: ['America/St_Johns', 'Asia/Almaty', 'Pacific/Kiritimati', 'Europe/London'][place] ?? 'UTC',
        starts_on: '2020-01-01',
        published_at,
        funder: text('programme'),
        funding_minor: 1000,
        funding_currency: 'KZT',
      })
      return { id }
    }),
  ]

  const people = Array.from({ length: 40 }, () => {
    const id = random.uuid()
    number += 1
    add('person', {
      id,
      name: text('person'),
      sort_name: text('person'),
      email: random.of([null, `person${number}@example.org`]),
      phone: random.of([null, `+7701${String(number).padStart(7, '0')}`]),
      birth_date: random.of([null, '1990-02-28']),
    })
    return id
  })
  // Of whom one is nowhere, and one in many teams.
  const [stranger = '', member = '', ...others] = people

  let meets = now.getTime() - 400 * day
  const facilitators: string[] = []
  const competitionsOfAll: string[] = []
  for (const { id: programme_id } of programmes) {
    const one = { programme_id }
    const place = { ...one, position: 90 }
    add('strand', { ...place, name: text('strand'), summary: text('strand') })
    add('partner', { ...place, slug: slug('partner'), name: text('partner') })
    add('reported_figure', { ...place, code: 'PLANTED', value: 7, precision: 'ABOUT', label: text('figure') })
    const places = (table: 'district' | 'theme' | 'topic') =>
      [91, 92].map((position) => {
        const { id, slug: name } = reference(table)
        add(table, { ...one, id, slug: name, position, name: text(table) })
        return id
      })
    const districts = places('district')
    const themes = places('theme')
    const topics = places('topic')
    const venue_id = random.uuid()
    add('venue', { ...one, id: venue_id, name: text('venue'), address: text('venue') })

    const photos = Array.from({ length: 16 }, (_, index) => {
      const id = random.uuid()
      add('photo', {
        ...one,
        id,
        alt: text('photo'),
        credit: text('photo'),
        width: 10,
        height: 10,
        consent_withdrawn_at: index % 4 === 0 ? at(-day) : null,
      })
      add('photo_variant', { photo_id: id, format: 'JPEG', width: 10, height: 10, key: `world/${id}.jpg` })
      return id
    })
    const albums = moments.map((published_at) => {
      const { id, slug: name } = reference('album')
      add('album', {
        ...one,
        id,
        slug: name,
        title: text('album'),
        summary: text('album'),
        taken_on: random.of(['2020-05-01', '2020-05-02']),
        published_at,
      })
      for (const [index, photo_id] of random.some(photos, 4).entries())
        add('album_photo', { album_id: id, photo_id, position: index + 1, caption: text('caption') })
      return id
    })
    /** An album tells of one thing of its kind. */
    const albumsFor = { forum: [...albums], stage: [...albums], project: [...albums] }
    for (const published_at of moments) {
      add('forum', {
        ...one,
        slug: slug('forum'),
        title: text('forum'),
        summary: text('forum'),
        venue_id,
        starts_at: at(-day),
        ends_at: at(-day + hour),
        published_at,
        album_id: albumsFor.forum.pop() ?? null,
      })
    }

    const competitions = {
      FACILITATORS: new Array<string>(),
      PARTICIPANTS: new Array<string>(),
      PROJECTS: new Array<string>(),
    }
    for (const kind of ['FACILITATORS', 'PARTICIPANTS', 'PROJECTS'] as const) {
      for (const state of [...competitionStates, 'GIVEN_UP'] as const) {
        const { id, slug: name } = reference('competition')
        const isOut = state === 'ANNOUNCED' || state === 'ARCHIVED'
        const isCancelled = state === 'CANCELLED' || state === 'GIVEN_UP'
        const closes = random.of([at(-2 * day), at(day)])
        add('competition', {
          ...one,
          id,
          kind,
          slug: name,
          state: state === 'GIVEN_UP' ? 'CANCELLED' : state,
          title: text('competition'),
          summary: text('competition'),
          about: text('competition'),
          who_may_apply: text('competition'),
          opens_at: random.of([at(-3 * day), at(-4 * day)]),
          closes_at: isOut ? at(-2 * day) : closes,
          announced_at: isOut ? at(-hour) : null,
          cancelled_at: isCancelled ? at(-hour) : null,
          cancel_reason: isCancelled ? text('reason') : null,
          published_at: state === 'DRAFT' || state === 'GIVEN_UP' ? null : at(-5 * day),
          draw_seed: `seed ${name}`,
          pitching_venue_id: random.of([null, venue_id]),
        })
        const of = { competition_id: id }
        const [criterion_id, question_id] = [random.uuid(), random.uuid()]
        const description = text('criterion')
        add('criterion', {
          ...of,
          id: criterion_id,
          position: 1,
          name: text('criterion'),
          description,
          weight: 100,
        })
        add('criterion_step', { criterion_id, points: 3, description: text('step') })
        add('question', {
          ...of,
          id: question_id,
          position: 1,
          kind: 'CHOICE',
          label: text('question'),
          hint: text('hint'),
          is_required: true,
        })
        add('question_option', { question_id, position: 1, label: text('option') })
        add('award', {
          ...of,
          position: 1,
          name: text('award'),
          description: text('award'),
          rule: 'FUND_SHARE',
        })
        add('deadline_extension', {
          ...of,
          closed_at: at(-3 * day),
          closes_at: at(-2 * day),
          reason: text('reason'),
          made_at: at(-3 * day),
        })
        competitions[kind].push(id)
        competitionsOfAll.push(id)
      }
    }

    const own = facilitatorStates.flatMap((state) =>
      Array.from({ length: 2 }, () => {
        const { id, slug: name } = reference('facilitator')
        add('facilitator', {
          ...one,
          id,
          slug: name,
          state,
          person_id: random.taken(`${programme_id} facilitators`, others),
          competition_id: random.of([null, ...competitions.FACILITATORS]),
          photo_id: random.of([null, ...photos]),
          name: text('facilitator'),
          sort_name: text('facilitator'),
          headline: text('facilitator'),
          bio: text('facilitator'),
          languages: random.of([['kk'], ['kk', 'ru']]),
          published_at: state === 'DRAFT' ? null : at(-day),
        })
        for (const topic_id of random.some(topics, 1))
          add('facilitator_topic', { facilitator_id: id, topic_id })
        return id
      }),
    )
    facilitators.push(...own)

    for (const [index, published_at] of moments.entries()) {
      const { id: workshop_id, slug: name } = reference('workshop')
      add('workshop', {
        ...one,
        id: workshop_id,
        slug: name,
        number: 90 + index,
        competition_id: random.of([null, ...competitions.PARTICIPANTS]),
        title: text('workshop'),
        summary: text('workshop'),
        published_at,
      })
      const enrolments = random.some(others, 5).map((person_id) => {
        const enrolment = { id: random.uuid(), state: random.of(enrolmentStates) }
        add('enrolment', { ...enrolment, workshop_id, person_id })
        return enrolment
      })
      for (const position of [1, 2]) {
        const stage_id = random.uuid()
        add('stage', {
          id: stage_id,
          workshop_id,
          position,
          title: text('stage'),
          summary: text('stage'),
          starts_on: '2020-01-01',
          ends_on: '2020-01-02',
          venue_id: random.of([null, venue_id]),
          album_id: position === 1 ? (albumsFor.stage.pop() ?? null) : null,
        })
        // One session after the other over all the world, so that nobody is in two rooms.
        meets += 2 * hour
        const session_id = random.uuid()
        add('session', {
          id: session_id,
          stage_id,
          topic_id: random.of([null, ...topics]),
          title: text('session'),
          starts_at: new Date(meets),
          ends_at: new Date(meets + hour),
        })
        for (const facilitator_id of random.some(own, 2))
          add('session_facilitator', { session_id, facilitator_id })
        for (const { id, state } of enrolments)
          if (state !== 'INVITED' && state !== 'DECLINED' && random.of([true, false]))
            add('attendance', { session_id, enrolment_id: id, taken_at: new Date(meets) })
      }
    }

    const teams = Array.from({ length: 9 }, (_, index) => {
      const { id, slug: name } = reference('team')
      add('team', { ...one, id, slug: name, name: text('team'), summary: text('team') })
      const members = index % 3 === 0 ? [member, ...random.some(others, 1)] : random.some(others, index % 3)
      for (const [place, person_id] of members.entries())
        add('team_member', {
          team_id: id,
          person_id,
          role: place === 0 ? 'LEADER' : 'MEMBER',
          position: place + 1,
        })
      return id
    })
    const projects = projectStates.flatMap((state) =>
      [null, at(-hour)].map((hidden_at) => {
        const { id, slug: name } = reference('project')
        add('project', {
          ...one,
          id,
          slug: name,
          state,
          team_id: random.of(teams),
          competition_id: random.of([null, ...competitions.PROJECTS]),
          district_id: random.of([null, ...districts]),
          theme_id: random.of(themes),
          cover_id: random.of([null, ...photos]),
          album_id: random.of([true, false]) ? (albumsFor.project.pop() ?? null) : null,
          title: text('project'),
          summary: text('project'),
          description: text('project'),
          address: text('project'),
          budget_minor: random.of([null, 500]),
          currency: 'EUR',
          submitted_at: state === 'DRAFT' ? null : random.of([at(-day), at(-2 * day)]),
          updated_at: random.of([at(-day), at(-2 * day)]),
          stop_reason: state === 'STOPPED' ? text('reason') : null,
          hidden_at,
          hidden_reason: hidden_at && text('reason'),
          support_count: random.of([0, 1, 2]),
        })
        add('milestone', {
          project_id: id,
          position: 1,
          title: text('milestone'),
          due_on: '2020-01-01',
          note: text('note'),
        })
        for (const published_at of moments)
          add('project_update', { project_id: id, title: text('update'), body: text('update'), published_at })
        return id
      }),
    )

    const result = (competition_id: string, rank: number) => ({
      competition_id,
      rank,
      ...random.of([
        { outcome: 'SELECTED' as const },
        { outcome: 'NOT_SELECTED' as const, reason: text('reason') },
      ]),
    })
    for (const competition of competitions.FACILITATORS)
      for (const [index, facilitator_id] of random.some(own, 2).entries())
        add('result', { ...result(competition, index + 1), facilitator_id })
    for (const competition of competitions.PROJECTS)
      for (const [index, project_id] of random.some(projects, 3).entries())
        add('result', { ...result(competition, index + 1), project_id })
  }

  await insertAll(db, rows)
  return {
    member,
    stranger,
    facilitator: facilitators[0] ?? '',
    competition: random.of(competitionsOfAll),
    programme: demo.id,
    otherProgramme: programmes[2]?.id ?? '',
  }
}

/** Each after those that it names. */
const inOrder = [
  'programme',
  'person',
  'strand',
  'partner',
  'reported_figure',
  'district',
  'theme',
  'topic',
  'venue',
  'photo',
  'photo_variant',
  'album',
  'album_photo',
  'forum',
  'competition',
  'criterion',
  'criterion_step',
  'question',
  'question_option',
  'award',
  'deadline_extension',
  'facilitator',
  'facilitator_topic',
  'workshop',
  'enrolment',
  'stage',
  'session',
  'session_facilitator',
  'attendance',
  'team',
  'team_member',
  'project',
  'milestone',
  'project_update',
  'result',
] as const satisfies (keyof DB)[]

const withoutId = new Set<keyof DB>(['facilitator_topic', 'session_facilitator', 'attendance'])
const dated = new Set<keyof DB>([
  'programme',
  'person',
  'competition',
  'facilitator',
  'workshop',
  'enrolment',
  'team',
])

async function insertAll(db: Kysely<DB>, rows: ReadonlyMap<keyof DB, readonly object[]>): Promise<void> {
  for (const [table, all] of rows) {
    for (const alike of Object.values(Object.groupBy(all, (row) => Object.keys(row).join()))) {
      const columns = sql.join(Object.keys(alike?.[0] ?? {}).map((column) => sql.ref(column)))
      await sql`
        insert into ${sql.table(table)} (${columns})
        select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(alike)}::jsonb)
      `.execute(db)
    }
  }
}

/** Choices that a seed decides (mulberry32). */
function randomly(seed: number) {
  let state = seed
  const next = (below: number) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
  const of = <T>(choices: readonly T[]): T => {
    const choice = choices.slice(next(choices.length))[0]
    if (choice === undefined) throw new Error('There is nothing to choose from')
    return choice
  }
  const some = <T>(choices: readonly T[], count: number): T[] => {
    const left = [...choices]
    return Array.from({ length: Math.min(count, left.length) }, () =>
      left.splice(next(left.length), 1),
    ).flat()
  }
  const left = new Map<string, string[]>()
  return {
    of,
    /** that many of them, each once */
    some,
    /** one that was not taken before for the same purpose */
    taken: (purpose: string, choices: readonly string[]): string => {
      const [taken = '', ...rest] = left.get(purpose) ?? some(choices, choices.length)
      left.set(purpose, rest)
      return taken
    },
    uuid: () => {
      const hex = Array.from({ length: 32 }, () => next(16).toString(16)).join('')
      return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5')
    },
  }
}
