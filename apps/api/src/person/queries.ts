import type { Grant, SignedInPerson } from '@bastama/domain/kernel/actor.ts'
import { idSchema } from '@bastama/domain/kernel/id.ts'
import type { PersonId } from '@bastama/domain/kernel/id.ts'
import type { Language } from '@bastama/domain/kernel/language.ts'
import type { SignIn } from '@bastama/domain/person/grants.ts'
import { accountReadRules, personReadRules } from '@bastama/domain/person/permissions.ts'
import { unnamedPerson } from '@bastama/domain/person/words.ts'
import { sql } from 'kysely'
import type { Expression, Kysely, SqlBool, Transaction } from 'kysely'
import * as v from 'valibot'
import type { Row } from '../platform/builder.ts'
import type { Database } from '../platform/database/connect.ts'
import type { DB } from '../platform/database/tables.generated.ts'
import { recordEvents } from '../platform/events.ts'
import { isGranted, managesProgramme, readingRows, sqlOf } from '../platform/read-rule.ts'
import type { SqlConditions } from '../platform/read-rule.ts'
import type { Predicate } from '../platform/selection/expressions.ts'
import type { Viewer } from '../platform/viewer.ts'

const conditions: SqlConditions<
  'shown' | 'own' | 'team' | 'taught' | 'managed' | 'granted' | 'given' | 'givenToKey',
  Row<'person'>
> = {
  shown: (person) => sql<SqlBool>`(
    exists (
      select from facilitator f
      where f.person_id = ${person.id} and f.state = 'PUBLISHED' and f.accepted_at is not null
    )
    or exists (
      select from team_member m join shown_project p on p.team_id = m.team_id where m.person_id = ${person.id}
    )
  )`,
  own: (person, viewer) => sql<SqlBool>`${person.id} = ${viewer.personId}`,
  team: (person, viewer) => sql<SqlBool>`exists (
    select from team_member m join team_member mate on mate.team_id = m.team_id
    where m.person_id = ${person.id} and mate.person_id = ${viewer.personId}
  )`,
  taught: (person, viewer) => sql<SqlBool>`exists (
    select from enrolment e
    join stage t on t.workshop_id = e.workshop_id
    join session s on s.stage_id = t.id
    join session_facilitator f on f.session_id = s.id
    where e.person_id = ${person.id} and f.facilitator_id = any(${viewer.facilitatorIds})
  )`,
  managed: (person, viewer) => takesPart(person.id, (programmeId) => managesProgramme(programmeId, viewer)),
  granted: (person, viewer) => takesPart(person.id, (programmeId) => isGranted(programmeId, viewer)),
  given: (person, viewer) => gaveDetails(person.id, (programmeId) => managesProgramme(programmeId, viewer)),
  givenToKey: (person, viewer) => gaveDetails(person.id, (programmeId) => isGranted(programmeId, viewer)),
}

type InProgramme = (programmeId: Expression<string>) => Predicate

/** The person is a facilitator, a member of a team, enrolled or an applicant in a programme of which the predicate holds. */
function takesPart(personId: Expression<string>, inProgramme: InProgramme): Expression<SqlBool> {
  const holds = sqlOf(inProgramme(sql<string>`part.programme_id`))
  return sql<SqlBool>`exists (
    select from (
      ${acceptedProfiles(personId)}
      union all
      select t.programme_id from team_member m join team t on t.id = m.team_id where m.person_id = ${personId}
      union all
      select w.programme_id from enrolment e join workshop w on w.id = e.workshop_id where e.person_id = ${personId}
      union all
      select c.programme_id from application a join competition c on c.id = a.competition_id
        where a.person_id = ${personId} and a.state <> 'DRAFT'
    ) part where ${holds}
  )`
}

/** The person gave contact details and birth date to a programme of which the predicate holds. */
function gaveDetails(personId: Expression<string>, inProgramme: InProgramme): Expression<SqlBool> {
  const holds = sqlOf(inProgramme(sql<string>`given.programme_id`))
  return sql<SqlBool>`exists (
    select from (
      ${acceptedProfiles(personId)}
      union all
      select w.programme_id from enrolment e join workshop w on w.id = e.workshop_id
        where e.person_id = ${personId} and e.state not in ('INVITED', 'DECLINED')
      union all
      select c.programme_id from applicant m join application a on a.id = m.application_id
        join competition c on c.id = a.competition_id
        where m.person_id = ${personId} and a.state <> 'DRAFT'
    ) given where ${holds}
  )`
}

/** The programmes of the profiles that the person took as theirs. */
function acceptedProfiles(personId: Expression<string>) {
  return sql`select f.programme_id from facilitator f where f.person_id = ${personId} and f.accepted_at is not null`
}

/** Who reads that a person is there, with the name. */
export const readsPerson = readingRows(personReadRules.person, conditions)

/** Who reads e-mail, phone and birth date. */
export const readsPersonalData = readingRows(personReadRules.personalData, conditions)

const owned = {
  own: (row: { readonly person_id: Expression<string> }, viewer: Viewer) =>
    sql<SqlBool>`${row.person_id} = ${viewer.personId}`,
}

/** The account is that of who asks, whoever else might read it one day. */
export function isOwnAccount(account: Row<'account'>, viewer: Viewer): Expression<SqlBool> {
  return owned.own(account, viewer)
}

/** Who reads an account. */
export const readsAccount = readingRows(accountReadRules.account, owned)

/** Who reads that somebody holds a role. */
export const readsRoleGrant = readingRows(accountReadRules.roleGrant, owned)

/** Whether the viewer's roles of staff rest until there is a second factor: the twin of `lacksSecondFactor`. */
export function lacksSecondFactor(account: Row<'account'>): Expression<SqlBool> {
  return sql<SqlBool>`(
    not ${account.two_factor_enabled} and not ${account.is_demo} and exists (
      select from role_grant g where g.person_id = ${account.person_id} and g.role in ('administrator', 'manager')
    )
  )`
}

/** The roles that count for the viewer now. */
export function rolesInForce(_: unknown, viewer: Viewer): Expression<string[]> {
  return sql<string[]>`array[${sql.join(viewer.roles.map((role) => sql.lit(role)))}]::text[]`
}

/** Whether the person of an account has told a name. */
export function hasName(account: Row<'account'>): Expression<boolean> {
  return sql<boolean>`(select p.is_named from person p where p.id = ${account.person_id})`
}

/** The person whom an address belongs to; one without a name where it was nobody's. */
export async function personOfAddress(db: Kysely<DB>, address: string, language: Language): Promise<string> {
  const known = await db
    .selectFrom('person')
    .select('id')
    .where(sql`lower(email)`, '=', address.toLowerCase())
    .executeTakeFirst()
  if (known) return known.id
  const made = await db
    .insertInto('person')
    .values({ name: unnamedPerson, sort_name: unnamedPerson, is_named: false, email: address, language })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  // Whoever comes second finds what the first has just made.
  return made?.id ?? personOfAddress(db, address, language)
}

/** What is asked of a session with each request. */
export interface SessionFacts {
  readonly personId: PersonId
  readonly grants: readonly Grant[]
  readonly signIn: SignIn
}

const sessionFacts = v.pipe(
  v.object({
    personId: idSchema('Person'),
    hasSecondFactor: v.boolean(),
    isDemo: v.boolean(),
    grants: v.array(
      v.variant('role', [
        v.object({ role: v.literal('administrator') }),
        v.object({ role: v.literal('manager'), programmeId: idSchema('Programme') }),
        v.object({ role: v.literal('reviewer'), competitionId: idSchema('Competition') }),
        v.object({ role: v.literal('facilitator'), facilitatorId: idSchema('Facilitator') }),
      ]),
    ),
  }),
  v.transform(({ personId, grants, ...signIn }): SessionFacts => ({ personId, grants, signIn })),
)

/** Whose a session is, and which roles that person holds at this moment. */
export async function sessionOf(
  pool: Database['pool'],
  token: string,
  now: Date,
): Promise<SessionFacts | undefined> {
  const { rows } = await pool.query({
    name: 'session',
    text: `
      select a.person_id as "personId", a.two_factor_enabled as "hasSecondFactor", a.is_demo as "isDemo",
        coalesce((
          select jsonb_agg(g) from (
            select jsonb_build_object('role', role, 'programmeId', programme_id, 'competitionId', competition_id)
              from role_grant where person_id = a.person_id
            union all
            select jsonb_build_object('role', 'facilitator', 'facilitatorId', id)
              from facilitator where person_id = a.person_id
          ) held (g)
        ), '[]') as grants
      from account_session s join account a on a.id = s.account_id
      where s.token = $1 and s.expires_at > $2`,
    values: [token, now],
  })
  return rows.length === 0 ? undefined : v.parse(sessionFacts, rows[0])
}

/** A role that is given, with where it holds. */
export type GivenRole = Exclude<Grant, { role: 'facilitator' }>

interface Giving {
  readonly personId: string
  readonly grant: GivenRole
  /** who gives it */
  readonly by: SignedInPerson
  readonly at: Date
}

/**
 * Writes that a person holds a role, which counts from the next request on.
 * @returns whether it is new: whoever holds it already keeps it
 */
export async function addRole(
  transaction: Transaction<DB>,
  { personId, grant, by, at }: Giving,
): Promise<boolean> {
  const given = await transaction
    .insertInto('role_grant')
    .values({
      person_id: personId,
      role: grant.role,
      programme_id: grant.role === 'manager' ? grant.programmeId : null,
      competition_id: grant.role === 'reviewer' ? grant.competitionId : null,
      given_by: by.personId === personId ? null : by.personId,
      given_at: at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return given !== undefined
}

/** What the record is told of a role that somebody got or lost. */
export function roleEvent(
  kind: 'ROLE_GIVEN' | 'ROLE_TAKEN',
  grant: { readonly role: string; readonly programmeId?: string; readonly competitionId?: string },
) {
  const [before, after] = kind === 'ROLE_GIVEN' ? [null, grant] : [grant, null]
  return { noun: 'person', programmeId: grant.programmeId ?? null, kind, before, after }
}

/** Gives a person a role and records it, for what is no command: the command line and the demonstration. */
export async function giveRole(transaction: Transaction<DB>, giving: Giving): Promise<void> {
  if (!(await addRole(transaction, giving))) return
  const { personId, grant, by, at } = giving
  await recordEvents(transaction, [{ at, actor: by, subjectId: personId, ...roleEvent('ROLE_GIVEN', grant) }])
}
