import type { Result } from '@bastama/domain/kernel/result.ts'
import { capitalized } from '@bastama/domain/kernel/words.ts'
import { plantCompetition, plantFacilitator, plantPerson, plantProgramme } from './plant.ts'
import { afterAll, beforeAll } from 'vitest'
import { everyone, startRealApi } from './as.ts'
import type { Client, Grounds, RealApi, RoleName } from './as.ts'
import { testDatabase } from './database.ts'
import type { TestDatabase } from './database.ts'
import { globalIdOf, readGlobalId } from '../src/platform/selection/global-id.ts'

/** Why a mutation did nothing. */
export interface Refusals {
  readonly userErrors: readonly {
    readonly path: readonly string[]
    readonly code: string
    readonly message: string
    readonly mine: string | null
    readonly theirs: string | null
  }[]
}

/** What a mutation on a competition answered. */
export interface Payload extends Refusals {
  readonly competition: Readonly<Record<string, unknown>> | null
}

/** What a mutation on an application answered. */
export interface ApplicationPayload extends Refusals {
  readonly application: Readonly<Record<string, unknown>> | null
}

/**
 * Asks for a mutation on a competition.
 * @param selection more of the competition than id, state and version
 * @throws {Error} with the errors of the answer, if there are any
 */
export function mutate(client: Client, name: string, input: object, selection = ''): Promise<Payload> {
  return command(client, name, input, `competition { id state version ${selection} }`)
}

/** The same of a mutation on an application. */
export function mutateApplication(
  client: Client,
  name: string,
  input: object,
  selection = '',
): Promise<ApplicationPayload> {
  return command(client, name, input, `application { id reference state version ${selection} }`)
}

/** What a mutation on a profile answered. */
export interface FacilitatorPayload extends Refusals {
  readonly facilitator: Readonly<Record<string, unknown>> | null
}

/** The same of a mutation on a facilitator's profile. */
export function mutateFacilitator(
  client: Client,
  name: string,
  input: object,
  selection = '',
): Promise<FacilitatorPayload> {
  return command(client, name, input, `facilitator { id slug state version ${selection} }`)
}

/**
 * The same of any mutation.
 * @param thing what is asked beside the user errors
 */
export async function command<Answer>(
  client: Client,
  name: string,
  input: object,
  thing: string,
): Promise<Answer> {
  const { payload } = await client.read<{ payload: Answer }>(
    `mutation ($input: ${capitalized(name)}Input!) { payload: ${name}(input: $input) {
      ${thing}
      userErrors { path code message(language: EN) mine theirs }
    } }`,
    { input },
  )
  return payload
}

/** The codes that a mutation is refused with, each with its place: `closesAt DEADLINE_IS_NOT_LATER`. */
export function codesOf({ userErrors }: Refusals): string[] {
  return userErrors.map(({ path, code }) => [path.join('.'), code].join(' ').trim())
}

/** What the domain says to a command: `done`, or the code of its refusal. */
export function outcomeOf(asked: Result<unknown, { readonly code: string }>): string {
  return asked.ok ? 'done' : asked.refusal.code
}

/** Two programmes, with somebody and something for each role to be granted over. */
export async function plantGrounds({ db }: TestDatabase): Promise<Grounds> {
  const [programme, otherProgramme] = [await plantProgramme(db, 'one'), await plantProgramme(db, 'other')]
  return {
    programme,
    otherProgramme,
    member: await plantPerson(db),
    stranger: await plantPerson(db),
    facilitator: await plantFacilitator(db, programme),
    competition: await plantCompetition(db, programme, { slug: 'grounds' }),
  }
}

/** A draft with all that it needs to be published, open from `opensAt` to `closesAt`. */
export async function plantDraft(
  { db }: TestDatabase,
  programmeId: string,
  slug: string,
  dates: { readonly opens_at: Date; readonly closes_at: Date },
): Promise<string> {
  const text = { kk: 'Мәтін', ru: 'Текст', en: 'Text' }
  const id = await plantCompetition(db, programmeId, { slug, state: 'DRAFT', published_at: null, ...dates })
  const of = { competition_id: id, position: 1 }
  await db
    .insertInto('question')
    .values({ ...of, kind: 'LONG_TEXT', label: text, is_required: true })
    .execute()
  const criterion = await db
    .insertInto('criterion')
    .values({ ...of, name: text, description: text, weight: 100 })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('criterion_step')
    .values([0, 1].map((points) => ({ criterion_id: criterion.id, points, description: text })))
    .execute()
  await db
    .insertInto('award')
    .values({ ...of, name: text, rule: 'FUND_SHARE' })
    .execute()
  return globalIdOf('Competition', id)
}

/** All that a competition begins with but its programme. */
export function beginning(slug: string, opensAt: Date, closesAt: Date) {
  return {
    slug,
    kind: 'PROJECTS',
    title: textOf('Title'),
    summary: textOf('Summary'),
    about: textOf('About'),
    whoMayApply: textOf('Who'),
    opensAt: opensAt.toISOString(),
    closesAt: closesAt.toISOString(),
  }
}

/** A text in three languages. */
export function textOf(words: string) {
  return { kk: `${words} қазақша`, ru: `${words} по-русски`, en: words }
}

/** What the record has of a thing with a global id, oldest first. */
export function recordedOf({ db }: Pick<TestDatabase, 'db'>, globalId: unknown) {
  return db
    .selectFrom('event')
    .select(['kind', 'before', 'after', 'actor', 'at'])
    .where('subject_id', '=', readGlobalId(globalId)?.id ?? '')
    .orderBy('id')
    .execute()
}

/** The instant of the tests of commands, and others by days from it. */
export const now = new Date('2026-11-24T10:00:00Z')
export const at = (days: number): Date => new Date(now.getTime() + days * 86_400_000)

/** What the tests of one file command, from before the first of them to after the last. */
export interface Commanded {
  readonly database: TestDatabase
  readonly grounds: Grounds
  readonly api: RealApi
  as(role: RoleName): Client
  /** Plants a draft; open from tomorrow for 29 days unless told. */
  draft(slug: string, dates?: { readonly opens_at: Date; readonly closes_at: Date }): Promise<string>
}

/** Gives the tests of a file a database of their own with its grounds, and the API over it. */
export function useCommands(): Commanded {
  let database: TestDatabase
  let grounds: Grounds
  let api: RealApi
  beforeAll(async () => {
    database = await testDatabase()
    grounds = await plantGrounds(database)
    api = await startRealApi(database, { now })
  })
  afterAll(async () => {
    await api[Symbol.asyncDispose]()
    await database[Symbol.asyncDispose]()
  })
  return {
    get database() {
      return database
    },
    get grounds() {
      return grounds
    },
    get api() {
      return api
    },
    as: (role) => api.as(everyone(grounds)[role]),
    draft: (slug, dates = { opens_at: at(1), closes_at: at(30) }) =>
      plantDraft(database, grounds.programme, slug, dates),
  }
}
