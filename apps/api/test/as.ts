import { randomUUID } from 'node:crypto'
import { visitor } from '@bastama/domain/kernel/actor.ts'
import type { Actor, Grant, SignedInPerson } from '@bastama/domain/kernel/actor.ts'
import { idSchema } from '@bastama/domain/kernel/id.ts'
import * as v from 'valibot'
import type { Answers } from '../src/platform/answers.ts'
import type { Database } from '../src/platform/database/connect.ts'
import type { Limits } from '../src/platform/limits.ts'
import { schema, selection } from '../src/schema.ts'
import { startApi } from './api.ts'
import type { TestAnswer, TestApi } from './api.ts'

/** The product's API over a database, asked as whoever a test wants. */
export interface RealApi extends AsyncDisposable {
  /** what the clock of the server says */
  now: Date
  as(actor: Actor): Client
  /** the server behind it */
  readonly server: TestApi
}

/** Asks as one actor. */
export interface Client {
  /** by which the server knows who asks, and from which page */
  readonly headers: Readonly<Record<string, string>>
  /** by which a page knows, in the place of a session; empty for a visitor */
  readonly cookie: string
  /**
   * The data of an answer, in the shape that the query has.
   * @throws {Error} with the errors of the answer, if there are any
   */
  read<Data>(query: string, variables?: object): Promise<Data>
  ask(query: string, variables?: object, headers?: Readonly<Record<string, string>>): Promise<TestAnswer>
  /** The same with what the server's log says of it. */
  logged(query: string, variables?: object): Promise<TestAnswer & { readonly statements: unknown }>
}

/** The page that asks. */
const portal = 'http://localhost:3000'

/** What the portal takes for a session. */
const sessionName = 'bastama.session_token'

function keyInCookie(cookie = ''): string {
  return decodeURIComponent(new RegExp(`${sessionName}=([^;]*)`).exec(cookie)?.[1] ?? '')
}

/** Starts the API as the product has it, but for who asks and when. */
export async function startRealApi(
  database: Database,
  options: {
    readonly now?: Date
    readonly limits?: Limits
    /** trusted documents, and what is kept of their answers */
    readonly answers?: Answers
    /** is given every line of the log, those for debugging too */
    readonly onLine?: (line: string) => void
  } = {},
): Promise<RealApi> {
  const actors = new Map<string, Actor>()
  const lines = new Map<string, (line: Readonly<Record<string, unknown>>) => void>()
  const clock = { current: options.now ?? new Date() }
  const api = await startApi({
    database,
    schema,
    selection,
    trustedOrigins: [portal],
    clock: { now: () => clock.current },
    authenticate: ({ headers }) =>
      actors.get(String(headers['x-test-actor'] ?? keyInCookie(headers.cookie))) ?? visitor,
    log: {
      level: options.onLine ? 'trace' : 'info',
      stream: {
        write: (text) => {
          options.onLine?.(text)
          const line: Record<string, unknown> = JSON.parse(text)
          if (line['msg'] === 'answered') lines.get(String(line['requestId']))?.(line)
        },
      },
    },
    ...(options.limits && { limits: options.limits }),
    ...(options.answers && { answers: options.answers }),
  })
  const as = (actor: Actor): Client => {
    const key = JSON.stringify(actor)
    actors.set(key, actor)
    const known = { 'x-test-actor': key, origin: portal }
    const ask = (query: string, variables: object = {}, headers: Readonly<Record<string, string>> = {}) =>
      api.ask(query, {
        variables,
        headers: { ...known, 'x-request-id': randomUUID(), ...headers },
      })
    return {
      headers: known,
      cookie: actor.kind === 'visitor' ? '' : `${sessionName}=${encodeURIComponent(key)}`,
      ask,
      read: async <Data>(query: string, variables?: object) => {
        const { data, errors } = await ask(query, variables)
        if (errors.length > 0) throw new Error(`${query}\n${errors.map(({ message }) => message).join('\n')}`)
        const whole: Data = Object(data)
        return whole
      },
      logged: async (query, variables) => {
        const requestId = randomUUID()
        const line = new Promise<Readonly<Record<string, unknown>>>((resolve) =>
          lines.set(requestId, resolve),
        )
        const answer = await ask(query, variables, { 'x-request-id': requestId })
        const { statements } = await line
        lines.delete(requestId)
        return { ...answer, statements }
      },
    }
  }
  return {
    get now() {
      return clock.current
    },
    set now(now) {
      clock.current = now
    },
    as,
    server: api,
    [Symbol.asyncDispose]: () => api[Symbol.asyncDispose](),
  }
}

/** Someone who reads all, where no other role matters. */
export const administrator: SignedInPerson = {
  kind: 'person',
  personId: v.parse(idSchema('Person'), randomUUID()),
  grants: [{ role: 'administrator' }],
}

/** Whom the roles of a test are granted over: UUIDs. */
export interface Grounds {
  readonly member: string
  readonly stranger: string
  readonly facilitator: string
  readonly competition: string
  readonly programme: string
  readonly otherProgramme: string
}

/** Who there is to ask as. */
export const roles = [
  'visitor',
  'resident in a team',
  'resident in no team',
  'reviewer',
  'facilitator',
  'manager',
  'manager of another programme',
  'manager in a team, with a profile',
  'administrator',
  'integrator of public data',
  'integrator of personal data',
  'integrator without a scope',
] as const
export type RoleName = (typeof roles)[number]

/** Someone of each role. */
export function everyone(grounds: Grounds): Record<RoleName, Actor> {
  const programmeId = v.parse(idSchema('Programme'), grounds.programme)
  const otherProgrammeId = v.parse(idSchema('Programme'), grounds.otherProgramme)
  const facilitatorId = v.parse(idSchema('Facilitator'), grounds.facilitator)
  const competitionId = v.parse(idSchema('Competition'), grounds.competition)
  const person = (id: string, ...grants: Grant[]): Actor => ({
    kind: 'person',
    personId: v.parse(idSchema('Person'), id),
    grants,
  })
  const key = { kind: 'integrator', keyId: v.parse(idSchema('Key'), randomUUID()), programmeId } as const
  return {
    visitor,
    'resident in a team': person(grounds.member),
    'resident in no team': person(grounds.stranger),
    reviewer: person(grounds.stranger, { role: 'reviewer', competitionId }),
    facilitator: person(grounds.stranger, { role: 'facilitator', facilitatorId }),
    manager: person(grounds.stranger, { role: 'manager', programmeId }),
    'manager of another programme': person(grounds.stranger, {
      role: 'manager',
      programmeId: otherProgrammeId,
    }),
    'manager in a team, with a profile': person(
      grounds.member,
      { role: 'manager', programmeId: otherProgrammeId },
      { role: 'facilitator', facilitatorId },
    ),
    administrator: person(grounds.stranger, { role: 'administrator' }),
    'integrator of public data': { ...key, scopes: ['read:published'] },
    'integrator of personal data': { ...key, scopes: ['read:published', 'read:personal'] },
    'integrator without a scope': { ...key, scopes: [] },
  }
}
