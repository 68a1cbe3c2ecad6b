/*
 * What PostGraphile's docs ask of the database: roles with row-level security, for those who are not signed in and for
 * staff, and functions for computed columns. The owner of the tables, as whom all others read, is not bound by any of it.
 */

import { sql } from 'postgraphile/pg-sql2'
import type { SQL } from 'postgraphile/pg-sql2'

/** The role of a visitor. */
export const visitorRole = 'bench_visitor'

/**
 * The rows of each table that a visitor reads: our access rules. As in hand-sql, a rule that follows from another
 * is left out, which makes PostgreSQL's work for a page of the showcase a third less: what hangs on a shown project or a
 * public competition is reached from there alone, see `reachedFromParents`.
 */
const readable = {
  programme: 'published_at <= now()',
  theme: 'exists (select from programme where id = programme_id)',
  district: 'exists (select from programme where id = programme_id)',
  person: 'true',
  photo: 'consent_withdrawn_at is null',
  photo_variant: 'true',
  competition: `state in ('PUBLISHED', 'ANNOUNCED', 'ARCHIVED') or state = 'CANCELLED' and published_at is not null`,
  criterion: 'true',
  award: 'true',
  result: `exists (select from competition c where c.id = competition_id and c.state in ('ANNOUNCED', 'ARCHIVED'))`,
  team: 'true',
  team_member: 'true',
  project: 'is_shown(state, hidden_at)',
  milestone: 'true',
  project_update: 'published_at <= now()',
} as const satisfies Record<string, string>

/** The role of a manager, which reads what visitors read too. Who it is, and of which programmes, is set for each request. */
export const managerRole = 'bench_manager'
export const claims = { personId: 'jwt.claims.person_id', programmeIds: 'jwt.claims.programme_ids' } as const

// In a subquery, so that a setting is read once a statement.
const me = sql`(select current_setting(${sql.literal(claims.personId)})::uuid)`
const managed = (programme: SQL) =>
  sql`${programme} = any ((select current_setting(${sql.literal(claims.programmeIds)})::uuid[])::uuid[])`
const ofManaged = sql`exists (select from competition c where c.id = competition_id and ${managed(sql`c.programme_id`)})`
const isOwn = (
  application: SQL,
) => sql`coalesce(${application}.person_id = ${me} or ${application}.team_id in (
  select m.team_id from team_member m where m.person_id = ${me}), false)`

/** Whether what staff think of an application is told to who asks. */
export const isTold = (application: SQL) => sql`case
  when ${isOwn(application)} then exists (
    select from competition c where c.id = ${application}.competition_id and c.state in ('ANNOUNCED', 'ARCHIVED'))
  else ${application}.competition_id not in (select k.competition_id from competitor k where k.person_id = ${me})
    and exists (
      select from competition c where c.id = ${application}.competition_id and ${managed(sql`c.programme_id`)}) end`

const written = (rule: SQL) => sql.compile(rule).text

/** The rows that a manager reads beside. Applicant, answers and questions are reached from the application. */
const readableToManager = {
  competition: written(managed(sql`programme_id`)),
  application: written(sql`${isOwn(sql`application`)} or state <> 'DRAFT' and ${ofManaged}`),
  answer: 'true',
  question: 'true',
  decision: written(
    sql`exists (select from application a where a.id = application_id and ${isTold(sql`a`)})`,
  ),
} as const satisfies Record<string, string>

/** The tables whose rows are read because their parents are: no query begins with them. */
export const reachedFromParents = [
  'person',
  'photo',
  'photo_variant',
  'criterion',
  'award',
  'team',
  'team_member',
  'milestone',
  'project_update',
  'answer',
  'question',
  'decision',
] as const satisfies readonly (keyof typeof readable | keyof typeof readableToManager)[]

/** Localized columns: each gets a computed column that gives its text in a language. */
const localized = {
  programme: ['name', 'funder'],
  theme: ['name'],
  district: ['name'],
  person: ['name'],
  photo: ['alt', 'credit'],
  competition: ['title'],
  criterion: ['name'],
  award: ['name'],
  result: ['reason'],
  team: ['name', 'summary'],
  project: ['title', 'summary', 'description', 'address', 'stop_reason'],
  milestone: ['title', 'note'],
  project_update: ['title', 'body'],
  question: ['label'],
  decision: ['reason'],
} as const satisfies Partial<
  Record<keyof typeof readable | keyof typeof readableToManager, readonly string[]>
>

/** The other computed columns that PostgreSQL inlines, as none has a subquery, and the search. */
const functions = [
  `project_is_hidden(project) returns boolean language sql stable as $$ select $1.hidden_at is not null $$`,
  // Under row-level security no index serves a text search, so it goes by the rights of the owner; rows are still the visitor's.
  `projects_found(terms text, words text, slipped text) returns setof uuid language sql stable security definer
     set search_path to public as $$
     select id from project
     where is_shown(state, hidden_at) and (search_vector @@ (
       select to_tsquery('simple', terms) || plainto_tsquery('russian', words) || plainto_tsquery('english', words)
     ) or slipped <% search_text) $$`,
  `photo_variant_url(photo_variant) returns text language sql stable as $$ select '/media/' || $1.key $$`,
]

/** All statements, in order; they may be run again. */
export function roleStatements(): string[] {
  return [
    ...[visitorRole, managerRole].map(
      (role) => `do $$ begin create role ${role}; exception when duplicate_object then null; end $$`,
    ),
    `grant ${visitorRole} to ${managerRole}`,
    `grant select on competitor to ${managerRole}`,
    ...Object.entries(readable).flatMap(([table, rule]) => readBy(visitorRole, table, rule)),
    ...Object.entries(readableToManager).flatMap(([table, rule]) => readBy(managerRole, table, rule)),
    ...Object.entries(localized).flatMap(([table, columns]) =>
      columns.map(
        (column) => `create or replace function ${table}_${column}_text(${table}, language text) returns text
          language sql stable as $$ select localize($1.${column}, $2) $$`,
      ),
    ),
    ...functions.map((signature) => `create or replace function ${signature}`),
  ]
}

function readBy(role: string, table: string, rule: string): string[] {
  return [
    `grant select on ${table} to ${role}`,
    `alter table ${table} enable row level security`,
    `drop policy if exists ${role} on ${table}`,
    `create policy ${role} on ${table} for select to ${role} using (${rule})`,
  ]
}
