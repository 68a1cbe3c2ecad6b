import { fold } from '@bastama/domain/kernel/fold.ts'
import { searchTerms, slippedWords } from '@bastama/domain/kernel/search.ts'
import type { Selectable } from 'kysely'
import type { DB } from '../../../src/platform/database/tables.generated.ts'
import { isAnnounced, isShown } from './access.ts'
import type { Reading } from './reading.ts'
import { columns } from './rows.ts'
import type {
  MemberRow,
  MilestoneRow,
  PersonRow,
  PhotoRow,
  PlaceRow,
  ProgrammeRow,
  ProjectRow,
  TeamRow,
  UpdateRow,
  VariantRow,
} from './rows.ts'

/** Of which projects a page is, as our schema's arguments say it. */
export interface ProjectsAsked {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
  readonly search?: string | null | undefined
  readonly filter?: { readonly theme?: readonly string[] | null | undefined } | null | undefined
}

/** A page of projects; what else may be asked of it is read when it is asked. */
export interface ProjectPage {
  readonly nodes: readonly ProjectRow[]
  readonly hasNextPage: boolean
  readonly total: number | undefined
  readonly asked: ProjectsAsked
}

const place = (table: 'theme' | 'district') => `
  select ${columns(table, 't')} from ${table} t join programme g on g.id = t.programme_id
  where t.id = any($1) and g.published_at <= now()`

/** Projects and what hangs on them. */
export function projectBatches({ read, byId, lists, parts }: Reading) {
  const funded = lists<{ projectId: string }>(
    'funded',
    `select distinct r.project_id as "projectId" from result r join competition c on c.id = r.competition_id
     where r.project_id = any($1) and r.outcome = 'SELECTED' and r.award_id is not null and ${isAnnounced}`,
    (row) => row.projectId,
  )
  const descriptions = byId<Pick<Selectable<DB['project']>, 'id' | 'description'>>(
    'descriptions',
    'select id, description from project where id = any($1)',
  )
  const updateCounts = byId<{ id: string; count: number }>(
    'updateCounts',
    `select project_id as id, count(*)::int from project_update
     where project_id = any($1) and published_at <= now() group by 1`,
  )

  return {
    projects: async (asked: ProjectsAsked): Promise<ProjectPage> => {
      const { name, from, where, values, parameter } = select(asked)
      const first = asked.first ?? 20
      const limit = parameter(first + 1)
      const { after } = cursorOf(asked)
      const isAfter = after
        ? `and (p.shown_at, p.id) < (${parameter(after.shownAt)}::timestamptz, ${parameter(after.id)}::uuid)`
        : ''
      const page = `order by p.shown_at desc, p.id desc limit ${limit}`
      const list = columns('project', 'p')
      const rows = await read<ProjectRow & { readonly total?: number }>(
        `projects ${name} ${Boolean(after)}`,
        // A search finds all before it can tell the first, so it counts them too.
        asked.search
          ? `with found as materialized (select p.id, p.shown_at from ${from(where)})
             select ${list}, (select count(*)::int from found) as total
             from (select * from found p where true ${isAfter} ${page}) f join project p on p.id = f.id ${page}`
          : `select ${list} from ${from(`${where} ${isAfter} ${page}`)} ${page}`,
        values,
      )
      return { nodes: rows.slice(0, first), hasNextPage: rows.length > first, total: rows[0]?.total, asked }
    },
    countProjects: async ({ asked, total }: ProjectPage): Promise<number> => {
      if (total !== undefined) return total
      const { name, from, where, values } = select(asked)
      const [row] = await read<{ count: number }>(
        `count ${name}`,
        `select count(*)::int from ${from(where)}`,
        values,
      )
      return row?.count ?? 0
    },
    hasProjectsBefore: async ({ asked }: ProjectPage): Promise<boolean> => {
      const { after } = cursorOf(asked)
      if (!after) return false
      const { name, from, where, values, parameter } = select(asked)
      const upTo = `(p.shown_at, p.id) >= (${parameter(after.shownAt)}::timestamptz, ${parameter(after.id)}::uuid)`
      const rows = await read(`before ${name}`, `select from ${from(`${where} and ${upTo}`)} limit 1`, values)
      return rows.length > 0
    },
    projectBySlug: async (slug: string): Promise<ProjectRow | null> => {
      const [row] = await read<ProjectRow>(
        'projectBySlug',
        `select ${columns('project', 'p')} from project p where p.slug = $1 and ${isShown}`,
        [slug],
      )
      return row ?? null
    },
    projectsById: byId<ProjectRow>(
      'projectsById',
      `select ${columns('project', 'p')} from project p where p.id = any($1) and ${isShown}`,
    ),
    descriptions: async (ids: readonly string[]) =>
      (await descriptions(ids)).map((row) => row?.description ?? {}),
    funded: async (ids: readonly string[]) => (await funded(ids)).map((rows) => rows.length > 0),
    themes: byId<PlaceRow>('themes', place('theme')),
    districts: byId<PlaceRow>('districts', place('district')),
    programmes: byId<ProgrammeRow>(
      'programmes',
      `select ${columns('programme', 'g')} from programme g where g.id = any($1) and g.published_at <= now()`,
    ),
    teams: byId<TeamRow>('teams', `select ${columns('team', 't')} from team t where t.id = any($1)`),
    members: lists<MemberRow>(
      'members',
      `select ${columns('team_member', 'm')} from team_member m where m.team_id = any($1) order by m.position`,
      (row) => row.teamId,
    ),
    persons: byId<PersonRow>(
      'persons',
      `select ${columns('person', 'n')} from person n where n.id = any($1)`,
    ),
    photos: byId<PhotoRow>(
      'photos',
      `select ${columns('photo', 'f')} from photo f where f.id = any($1) and f.consent_withdrawn_at is null`,
    ),
    variants: lists<VariantRow>(
      'variants',
      `select ${columns('photo_variant', 'v')} from photo_variant v
       where v.photo_id = any($1) order by v.format, v.width`,
      (row) => row.photoId,
    ),
    milestones: lists<MilestoneRow>(
      'milestones',
      `select ${columns('milestone', 'm')}, case
         when m.dropped_on is not null then 'DROPPED'
         when m.done_on is not null then 'DONE'
         when p.state = 'IN_PROGRESS' and m.due_on < (now() at time zone g.time_zone)::date then 'LATE'
         else 'PLANNED' end as state
       from milestone m join project p on p.id = m.project_id join programme g on g.id = p.programme_id
       where m.project_id = any($1) order by m.position`,
      (row) => row.projectId,
    ),
    updates: parts<UpdateRow>(
      'updates',
      `select u.* from unnest($1::uuid[]) project (id) cross join lateral (
         select ${columns('project_update', 'u')} from project_update u
         where u.project_id = project.id and u.published_at <= now() order by u.shown_at desc, u.id desc limit $2) u`,
      (row) => row.projectId,
    ),
    updateCounts: async (ids: readonly string[]) => (await updateCounts(ids)).map((row) => row?.count ?? 0),
  }
}

/** Where projects are looked for; a theme leads, so that its index gives them in their order. */
function select({ filter, search }: ProjectsAsked) {
  const values: unknown[] = []
  const parameter = (value: unknown) => `$${values.push(value)}`
  const themes = filter?.theme
  const slugs = themes && parameter(themes)
  const conditions = [isShown]
  if (slugs) conditions.push('p.theme_id = t.id')
  if (search) {
    const folded = parameter(fold(search))
    const slipped = parameter(slippedWords(search))
    // A subquery, so that it is made once and not for each row.
    conditions.push(`(p.search_vector @@ (
      select to_tsquery('simple', ${parameter(searchTerms(search).join(' & '))})
        || plainto_tsquery('russian', ${folded}) || plainto_tsquery('english', ${folded})) or ${slipped} <% p.search_text)`)
  }
  return {
    name: `${Boolean(slugs)} ${Boolean(search)}`,
    values,
    parameter,
    where: conditions.join(' and '),
    from: (rest: string) =>
      slugs
        ? `theme t join programme g on g.id = t.programme_id and g.published_at <= now()
           cross join lateral (select * from project p where ${rest}) p where t.slug = any(${slugs})`
        : `(select * from project p where ${rest}) p`,
  }
}

/** The cursors of our own API: time and id of the row that the page follows. */
function cursorOf({ after }: ProjectsAsked) {
  if (!after) return {}
  const values: unknown = JSON.parse(Buffer.from(after, 'base64url').toString())
  const [, shownAt, id] = Array.isArray(values) ? values.map(String) : []
  return { after: { shownAt, id } }
}
